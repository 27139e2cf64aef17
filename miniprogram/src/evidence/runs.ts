import type { RepairRule } from '@app/shared/contract/cleaning';
import type { Doubt, DoubtKind } from '@app/shared/contract/doubt';
import type { Quote, Segment } from '@app/shared/contract/evidence';

/** How a stretch of a quote is marked: unchanged, removed, restored, or kept although in doubt. */
export type Mark = 'same' | 'gone' | 'mended' | 'doubt';

export interface Run {
  readonly text: string;
  /** `cut` stands where this side has no text of its own, so that an edit is seen on both sides. */
  readonly mark: Mark | 'cut';
  /** Why it is marked, as changed or as not sure; empty when neither. */
  readonly reasons: readonly string[];
  /** Not sure, whether changed or not. */
  readonly isDoubtful: boolean;
}

/** The least and the greatest; null when nobody measured it. */
export type Confidence = { readonly low: number; readonly high: number } | null;

export interface Reason {
  readonly text: string;
  /** At how many places of the quotes. */
  readonly count: number;
  /** What the marks of these places look like. */
  readonly mark: Mark;
  /** The mark in one character: 删, 改, 疑, 缺. */
  readonly sign: string;
  /** How sure a statistical rule is of its changes, or how likely another reading is. */
  readonly confidence: Confidence;
  /** A text that the rule of a change mends; null for a doubt. */
  readonly example: string | null;
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

const changesOf = ({ changes }: Segment) => [...new Set(changes.map(({ reason }) => reason))];

const markOf = (segment: Segment): Mark => {
  if (segment.changes.length === 0) return 'same';
  if (segment.raw === segment.clean) return 'doubt';
  return segment.clean === '' ? 'gone' : 'mended';
};

const changedText = (text: string) =>
  text.trim() === '' ? showInvisible(text) : text.replaceAll(/[\p{Cf}\p{Cc}]/gu, '◌');

/**
 * One side of a quote as marked runs: before the repair what was taken away, after it what came; and
 * on both what is not sure.
 */
export const runsOf = (
  segments: readonly Segment[],
  side: Side,
  doubts: readonly Doubt[] = [],
): Run[] =>
  segments.map((segment) => {
    const text = segment[side];
    const mark = markOf(segment);
    const isDoubtful = segment.doubts.length > 0;
    const notes = segment.doubts.flatMap((index) => doubts[index]?.note ?? []);
    const reasons = [...changesOf(segment), ...notes];
    if (mark === 'same') return { text, mark: isDoubtful ? 'doubt' : mark, reasons, isDoubtful };
    if (mark === 'doubt') return { text, mark, reasons, isDoubtful };
    if (text === '') return { text: CARET, mark: 'cut', reasons, isDoubtful };
    return { text: changedText(text), mark: side === 'raw' ? 'gone' : mark, reasons, isDoubtful };
  });

const signs: Record<Mark, string> = { same: '', gone: '删', mended: '改', doubt: '疑' };

/** Why the quotes were changed, each reason once, in the order of the text. */
export const reasonsIn = (
  segments: readonly Segment[],
  rules: readonly RepairRule[] = [],
): Reason[] => {
  const found = new Map<string, Reason>();
  for (const segment of segments) {
    const reasons = changesOf(segment);
    for (const text of reasons) {
      const known = found.get(text) ?? newReason(text, segment, rules);
      // a place with several reasons does not tell what each of them did
      const mark = reasons.length === 1 ? markOf(segment) : known.mark;
      const confidence = sureness(known.confidence, text, segment);
      found.set(text, { ...known, mark, sign: signs[mark], count: known.count + 1, confidence });
    }
  }
  return [...found.values()];
};

const newReason = (text: string, segment: Segment, rules: readonly RepairRule[]): Reason => ({
  text,
  mark: markOf(segment),
  sign: '',
  count: 0,
  confidence: null,
  example: rules.find(({ reason }) => reason === text)?.example ?? null,
});

const sureness = (known: Confidence, text: string, { changes }: Segment): Confidence =>
  changes
    .filter(({ reason }) => reason === text)
    .reduce((range, { confidence }) => widened(range, confidence), known);

const widened = (range: Confidence, confidence: number | null): Confidence =>
  confidence === null
    ? range
    : {
        low: Math.min(range?.low ?? confidence, confidence),
        high: Math.max(range?.high ?? confidence, confidence),
      };

const kinds: Record<DoubtKind, string> = { reading: '疑', gap: '缺', order: '序', foreign: '外' };

/** What is not sure in the quotes, each note once, in the order of the text. */
export const doubtsIn = (quotes: readonly Quote[]): Reason[] => {
  const found = new Map<string, Reason>();
  for (const { kind, note, confidence } of quotes.flatMap(({ doubts }) => doubts)) {
    const known = found.get(note);
    found.set(note, {
      text: note,
      mark: 'doubt',
      sign: kinds[kind],
      count: (known?.count ?? 0) + 1,
      confidence: widened(known?.confidence ?? null, confidence),
      example: null,
    });
  }
  return [...found.values()];
};

const percent = (share: number) => `${(share * 100).toFixed(0)}%`;

/** 83%, or 83%–99%; empty when nobody measured it. Never 100%: nothing of this kind is certain. */
export const confidenceText = (confidence: Confidence): string => {
  if (confidence === null) return '';
  const [low, high] = [confidence.low, confidence.high].map((one) => percent(Math.min(one, 0.99)));
  return low === high ? `${low}` : `${low}–${high}`;
};

/** The quote as we read it: what a reader copies. */
export const quoteText = (segments: readonly Segment[]): string =>
  segments.map(({ clean }) => clean).join('');
