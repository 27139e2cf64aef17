import { FOREIGN, MARK } from '../../language/company.ts';
import { wordsOfRun } from '../../language/segment.ts';
import { loadWords } from '../../language/words.ts';
import { matchesOf } from '../../matches.ts';
import { applyEdits, projector, type Edit } from '../../edit.ts';
import type { Reading } from './decide.ts';
import type { Pair } from './family.ts';
import { featuresAt, LINE_END } from './features.ts';
import { learntOf } from './learnt.ts';

/** The words of a text: where they start, and their numbers (see `Company`). */
interface Words {
  readonly starts: readonly number[];
  readonly ids: readonly number[];
}

/** Nats from which a first reading counts as what stood there. */
const CLEAR = 1;
/** How far the words around a place may go either way, in nats: they lean on each other. */
const MOST = 8;

const PIECE = /(?<han>\p{Script=Han}+)|(?<foreign>[\p{Script=Latin}\p{N}]+)|(?<end>\n)|[^\s]/gu;

/**
 * How much better an original suits the words around a place than its form does, in nats: what a text
 * speaks of tells 管理 from 解决 where the words beside them do not. It is read off a first reading.
 */
export function surroundingsOf(
  text: string,
  decisions: readonly Reading[],
): (pair: Pair, start: number) => number {
  const edits = clearly(decisions);
  const words = wordsIn(applyEdits(text, edits));
  const project = projector(edits);
  const featuresFrom = remembered((start) =>
    featuresAt(words.ids, indexOf(words.starts, project({ start, end: start }).start)),
  );
  return (pair, start) => {
    const learnt = learntOf(pair);
    if (!learnt) return 0;
    let nats = 0;
    for (const feature of featuresFrom(start)) nats += learnt(feature);
    return Math.max(-MOST, Math.min(MOST, nats));
  };
}

/** The pairs of one place come one after the other. */
function remembered<T>(look: (start: number) => T): (start: number) => T {
  let last: { readonly start: number; readonly found: T } | undefined;
  return (start) => {
    if (last?.start !== start) last = { start, found: look(start) };
    return last.found;
  };
}

/** What was clearly read; readings of two clauses that meet may want the same characters. */
function clearly(decisions: readonly Reading[]): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  for (const { margin, original, ...span } of decisions) {
    if (margin < CLEAR || span.start < end) continue;
    edits.push({ rule: '', span: { start: span.start, end: span.end }, text: original });
    end = span.end;
  }
  return edits;
}

function wordsIn(text: string): Words {
  const { idOf, idAt } = loadWords();
  const [mark, foreign] = [idOf(MARK), idOf(FOREIGN)];
  const starts: number[] = [];
  const ids: number[] = [];
  const see = (id: number, start: number) => {
    starts.push(start);
    ids.push(id);
  };
  for (const { 0: piece, index, groups } of matchesOf(text, PIECE)) {
    if (groups?.['han'] !== undefined) {
      for (const { start, node } of wordsOfRun(piece)) see(idAt(node), index + start);
    } else if (groups?.['end'] !== undefined) see(LINE_END, index);
    else if (groups?.['foreign'] !== undefined) see(foreign, index);
    else if (ids.at(-1) !== mark) see(mark, index);
  }
  return { starts, ids };
}

/** The first word that starts there or later. */
function indexOf(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
