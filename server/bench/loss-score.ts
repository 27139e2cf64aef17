import { compose, type Piece } from '../src/pipeline/compose.ts';
import { cleanFurther, traceToRaw, type Cleaning } from '../src/pipeline/clean/clean.ts';
import type { DoubtKind } from '../src/pipeline/clean/stage.ts';
import { extractStages } from '../src/pipeline/clean/stages/index.ts';
import type { Span } from '../src/pipeline/edit.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { losses, type Loss } from './corpus/damages/loss.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import type { Texts } from './corpus/texts.ts';
import { restore } from './recovery.ts';

/** What became of places where words were lost for good. */
export interface LossScore {
  readonly kind: string;
  readonly places: number;
  /** The share of places that the cleaning says something about. */
  readonly flagged: number;
  /** Places where the cleaning put words in: nobody can know them. */
  readonly filled: number;
}

/** How far from the place a flag may stand, in characters. */
const NEAR = 12;
const GAPS: readonly DoubtKind[] = ['gap', 'order'];

export const scoreLosses = (texts: Texts): LossScore[] =>
  Object.entries(losses).map(([kind, loss]) => scoreLoss(kind, loss, texts));

function scoreLoss(kind: string, { damage, kinds }: Loss, texts: Texts): LossScore {
  let [count, flagged, filled] = [0, 0, 0];
  for (const [name, text] of texts) {
    const { text: damaged, places } = damage(text, randomFrom(seedOf(kind + name)));
    if (damaged === text) continue;
    const { passes } = restore(damaged);
    const flags = flagsOf(damaged, kinds);
    const grown = compose(damaged, passes).filter((piece) => isGrown(piece, damaged));
    count += places.length;
    flagged += places.filter((place) => flags.some((flag) => isNear(flag, place, NEAR))).length;
    filled += places.filter((place) => grown.some(({ raw }) => isNear(raw, place, 1))).length;
  }
  return { kind, places: count, flagged: count === 0 ? 1 : flagged / count, filled };
}

/** Where the cleaning says so: what repairs text sees gaps, what tells lines apart sees strangers. */
function flagsOf(text: string, kinds: readonly DoubtKind[]): Span[] {
  const { passes, doubts } = kinds.includes('foreign') ? extracted(text) : restore(text);
  const flags = doubts.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span);
  return flags.map((span) => traceToRaw(span, passes));
}

/** The repair and the extraction: a paragraph of another page is told where lines are. */
const extracted = (text: string): Cleaning => cleanFurther(repair(text), extractStages(null));

/** Whether words were put in: marks and blanks are no words. */
function isGrown({ raw, clean, edits }: Piece, text: string): boolean {
  const wordsOf = (words: string) => words.replace(/[^\p{Script=Han}\p{L}\d]/gu, '').length;
  return edits.length > 0 && wordsOf(clean) > wordsOf(text.slice(raw.start, raw.end));
}

const isNear = (one: Span, place: Span, far: number): boolean =>
  one.start <= place.end + far && place.start - far <= one.end;

/** Flags of a loss in texts that lost nothing, per text. */
export function falseAlarms(texts: Texts): number {
  const flags = [...texts.values()].flatMap((text) =>
    flagsOf(text, ['foreign']).concat(flagsOf(text, GAPS)),
  );
  return flags.length / texts.size;
}
