import { levelOf, unpackLevels } from '../../language/levels.ts';
import type { Pair } from './family.ts';
import { LEVEL, WIDTH } from './features.ts';
import { learntWeights } from './learnt-weights.ts';

/** How much likelier a feature makes the original than its form, in nats. */
type Learnt = (feature: number) => number;

/** By pair, `spun=original`: its line of the table. */
let lines: ReadonlyMap<string, string> | undefined;

const readLines = (): ReadonlyMap<string, string> =>
  new Map(
    learntWeights
      .split('\n')
      .slice(1, -1)
      .map((line) => {
        const at = line.indexOf('|');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );

/** What was asked for before: a page asks for the same few pairs again and again. */
const known = new WeakMap<Pair, { readonly learnt: Learnt | undefined }>();

/**
 * What a logistic model learnt of the words around a form and around its original, in prose
 * (bench/prose/learn-contexts.ts); undefined for pairs too rare to learn of.
 */
export function learntOf(pair: Pair): Learnt | undefined {
  const found = known.get(pair) ?? { learnt: readLearnt(pair) };
  known.set(pair, found);
  return found.learnt;
}

function readLearnt({ spun, original }: Pair): Learnt | undefined {
  lines ??= readLines();
  const places = lines.get(`${spun}=${original}`)?.split('|').map(unpackLevels);
  return (
    places &&
    ((feature) => {
      const levels = places[Math.floor(feature / WIDTH)];
      return levels ? (levelOf(levels, feature % WIDTH) ?? 0) * LEVEL : 0;
    })
  );
}
