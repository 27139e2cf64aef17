import type { Segment } from '@app/shared/contract/evidence';

/** How a stretch of a quote is marked: unchanged, removed, restored, or kept although in doubt. */
export type Mark = 'same' | 'gone' | 'mended' | 'doubt';

export interface Run {
  readonly text: string;
  /** `cut` stands where this side has no text of its own, so that an edit is seen on both sides. */
  readonly mark: Mark | 'cut';
  /** Why it is marked; empty when unchanged. */
  readonly reasons: readonly string[];
}

export interface Reason {
  readonly text: string;
  /** At how many places of the quotes. */
  readonly count: number;
  /** What the marks of these places look like. */
  readonly mark: Mark;
}

export type Side = 'raw' | 'clean';

const CARET = '‸';

/** Signs for characters that leave no trace on the screen. */
const INVISIBLE: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\u00a0': '␣',
  '\u3000': '␣',
  '\t': '⇥',
  '\n': '↵',
  '\r': '↵',
};

const showInvisible = (text: string) =>
  text.replaceAll(/[\s\p{Cf}\p{Cc}]/gu, (character) => INVISIBLE[character] ?? '◌');

const reasonsOf = ({ changes }: Segment) => [...new Set(changes.map(({ reason }) => reason))];

const markOf = (segment: Segment): Mark => {
  if (segment.changes.length === 0) return 'same';
  if (segment.raw === segment.clean) return 'doubt';
  return segment.clean === '' ? 'gone' : 'mended';
};

const changedText = (text: string) =>
  text.trim() === '' ? showInvisible(text) : text.replaceAll(/[\p{Cf}\p{Cc}]/gu, '◌');

/** One side of a quote as marked runs: before the repair what was taken away, after it what came. */
export const runsOf = (segments: readonly Segment[], side: Side): Run[] =>
  segments.map((segment) => {
    const text = segment[side];
    const mark = markOf(segment);
    const reasons = reasonsOf(segment);
    if (mark === 'same' || mark === 'doubt') return { text, mark, reasons };
    if (text === '') return { text: CARET, mark: 'cut', reasons };
    return { text: changedText(text), mark: side === 'raw' ? 'gone' : mark, reasons };
  });

/** Why the quotes were changed, each reason once, in the order of the text. */
export const reasonsIn = (segments: readonly Segment[]): Reason[] => {
  const found = new Map<string, Reason>();
  for (const segment of segments) {
    const reasons = reasonsOf(segment);
    for (const text of reasons) {
      const known = found.get(text);
      // a place with several reasons does not tell what each of them did
      const mark = known === undefined || reasons.length === 1 ? markOf(segment) : known.mark;
      found.set(text, { text, mark, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...found.values()];
};

/** The quote as we read it: what a reader copies. */
export const quoteText = (segments: readonly Segment[]): string =>
  segments.map(({ clean }) => clean).join('');
