import { byteKinds, lossyByteKinds } from './damages/bytes.ts';
import { furnitureKinds } from './damages/furniture.ts';
import { inTurn, type Kind, type Kinds } from './damages/kind.ts';
import { markKinds } from './damages/marks.ts';
import { scriptKinds } from './damages/script.ts';
import { spinKinds } from './damages/spin.ts';

/** Damages that come together on one page, in the order they happen. */
const COMBINATIONS: readonly (readonly string[])[] = [
  ['gloss', 'folded'],
  ['gloss-wild', 'adverts'],
  ['gloss-hk', 'folded'],
  ['traditional', 'invisible'],
  ['traditional-hk', 'spaced-marks'],
  ['traditional-tw', 'entities'],
  ['over-converted', 'folded'],
  ['shifted-bytes', 'adverts'],
  ['spun-pengchai', 'folded'],
  ['spun-shuonian', 'folded'],
  ['spun-inflated', 'spaced-marks'],
  ['spun-pengchai', 'adverts in the middle'],
  ['spun-shuonian', 'traditional'],
  ['spun-inflated', 'title-splices'],
  ['retranslated', 'spun-shuonian'],
  ['pdf-marks', 'letter-spaced'],
  ['traditional', 'utf8 as latin1'],
  ['folded', 'gbk as latin1'],
  ['spun-pengchai', 'folded', 'utf8 as cp1252'],
  ['adverts', 'traditional', 'invisible'],
  ['gloss', 'folded', 'entities'],
  ['spun-shuonian', 'keywords', 'folded, spaced'],
];

const single: Kinds = {
  ...scriptKinds,
  ...byteKinds,
  ...lossyByteKinds,
  ...spinKinds,
  ...markKinds,
  ...furnitureKinds,
};

function kindOf(name: string): Kind {
  const kind = single[name];
  if (!kind) throw new Error(`no damage ${name}`);
  return kind;
}

/** Every kind of damage by name, under a heading. */
export const damages: Readonly<Record<string, Kinds>> = {
  'script and glosses': scriptKinds,
  'documents read wrongly': byteKinds,
  'read wrongly, with bytes lost': lossyByteKinds,
  'spun and retranslated': spinKinds,
  'marks and blanks': markKinds,
  'splices and furniture': furnitureKinds,
  'several kinds together': Object.fromEntries(
    COMBINATIONS.map((names) => [names.join(' + '), inTurn(names.map(kindOf))]),
  ),
};
