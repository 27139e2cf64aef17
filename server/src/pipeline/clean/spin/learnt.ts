import { levelOf, unpackLevels, type Levels } from '../../language/levels.ts';
import type { Pair } from './family.ts';
import { LEVEL, WIDTH } from './features.ts';
import { learntWeights } from './learnt-weights.ts';

/** How much likelier a feature makes the original than its form, in nats. */
type Learnt = (feature: number) => number;

/** By pair, `spun=original`: its line of the table until somebody asks, then its levels by place. */
let rows: Map<string, string | readonly Levels[]> | undefined;

const readRows = (): Map<string, string | readonly Levels[]> =>
  new Map(
    learntWeights
      .split('\n')
      .slice(1, -1)
      .map((line) => {
        const at = line.indexOf('|');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );

/**
 * What a logistic model learnt of the words around a form and around its original, in prose
 * (bench/prose/learn-contexts.ts); undefined for pairs too rare to learn of.
 */
export function learntOf({ spun, original }: Pair): Learnt | undefined {
  rows ??= readRows();
  const pair = `${spun}=${original}`;
  const row = rows.get(pair);
  if (row === undefined) return undefined;
  const places = typeof row === 'string' ? row.split('|').map(unpackLevels) : row;
  if (places !== row) rows.set(pair, places);
  return (feature) => {
    const levels = places[Math.floor(feature / WIDTH)];
    return levels ? (levelOf(levels, feature % WIDTH) ?? 0) * LEVEL : 0;
  };
}
