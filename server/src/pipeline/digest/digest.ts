import type { Span } from '../edit.ts';
import { choose } from './choose.ts';
import { rank, type Ranked, type Signals } from './rank.ts';
import { readingMinutes } from './reading-time.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tagsOf } from './tags.ts';

/** A statement of the digest and the spans of the clean text that support it. */
export interface Point {
  readonly text: string;
  /** At least one. */
  readonly citations: readonly Span[];
}

/** Quoted by the pipeline, or written by an editor in own words. */
export type DigestKind = 'draft' | 'editorial';

export interface Digest {
  readonly kind: DigestKind;
  readonly title: string;
  /** One sentence, cited like a point. */
  readonly summary: Point;
  readonly points: readonly Point[];
  readonly tags: readonly string[];
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
}

const NO_SIGNALS: Signals = { doubts: [], facts: [] };
const LEAST_POINTS = 3;

/**
 * Drafts a digest of the clean text by quoting it: one sentence that says the most, and the best
 * sentences, or clauses of them, of up to five places in its order.
 */
export function digest(title: string | null, text: string, signals: Signals = NO_SIGNALS): Digest {
  const sentences = sentencesOf(text);
  const ranked = rank(title, text, sentences, signals);
  const summary = summaryOf(ranked, sentences);
  const others = ranked.filter(({ passage }) => passage.sentence !== summary?.passage.sentence);
  const points = choose(others, summary ? [summary] : [], {
    least: LEAST_POINTS,
    most: mostPoints(text),
  });
  const opening = sentences[0] ?? { text: '', span: { start: 0, end: 0 } };
  return {
    kind: 'draft',
    title: title ?? opening.text.slice(0, 40),
    summary: summary
      ? asPoint(summary.passage.sentence)
      : { text: opening.text, citations: [opening.span] },
    points: points.map(({ passage }) => asPoint(passage)),
    tags: tagsOf(title, text),
    readingMinutes: readingMinutes(text),
  };
}

const asPoint = ({ text, span }: { readonly text: string; readonly span: Span }): Point => ({
  text,
  citations: [span],
});

/** By UTF-16 units of the article. */
const mostPoints = ({ length }: string): number => (length < 800 ? 3 : length < 1600 ? 4 : 5);

/** The whole sentence that says the most of the headline and of the article. */
function summaryOf(ranked: readonly Ranked[], sentences: readonly Sentence[]): Ranked | undefined {
  const standfirst = standfirstOf(sentences);
  const weigh = ({ passage: { sentence, isWhole }, score, onTopic, place }: Ranked) =>
    score +
    (sentence === standfirst ? 0.4 : 0) +
    0.9 * onTopic +
    (place < 0.2 ? 0.3 : place > 0.85 ? 0.2 : 0) -
    (isWhole ? 0 : 0.3);
  return ranked.reduce<Ranked | undefined>(
    (best, one) => (best && weigh(best) >= weigh(one) ? best : one),
    undefined,
  );
}

/** A first paragraph of one sentence says what the piece is about. */
const standfirstOf = ([first, second]: readonly Sentence[]): Sentence | undefined =>
  second?.paragraph === 0 ? undefined : first;
