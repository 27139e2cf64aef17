import type { Span } from '../edit.ts';
import { rank, type Ranked } from './rank.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { tagsOf } from './tags.ts';
import { similarity } from './terms.ts';

/** A statement of the digest and the spans of the clean text that support it. */
export interface Point {
  readonly text: string;
  /** At least one. */
  readonly citations: readonly Span[];
}

export interface Digest {
  readonly title: string;
  /** One sentence, cited like a point. */
  readonly summary: Point;
  readonly points: readonly Point[];
  readonly tags: readonly string[];
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
}

const MOST_POINTS = 5;
/** Two sentences that share more of their terms say the same. */
const SAME = 0.5;
/** Characters a minute: a calm reading speed for Chinese prose. */
const READING_SPEED = 400;

const asPoint = ({ sentence: { text, span } }: Ranked): Point => ({ text, citations: [span] });

/**
 * Digests the clean text by quoting it: one sentence that says the most, and the best sentences of
 * up to five stretches of the article, in its order.
 */
export function digest(title: string | null, text: string): Digest {
  const sentences = sentencesOf(text);
  const ranked = rank(title, text, sentences);
  const standfirst = standfirstOf(sentences);
  const weight = (candidate: Ranked) =>
    candidate.score + (candidate.sentence === standfirst ? 0.8 : 0) + placeOfSummary(candidate);
  const summary = [...ranked].sort((a, b) => weight(b) - weight(a))[0];
  const points = choosePoints(ranked, summary);
  const opening = sentences[0] ?? { text: '', span: { start: 0, end: 0 } };
  return {
    title: title ?? opening.text.slice(0, 40),
    summary: summary ? asPoint(summary) : { text: opening.text, citations: [opening.span] },
    points: points.map(asPoint),
    tags: tagsOf(title, text),
    readingMinutes: Math.max(1, Math.ceil(text.length / READING_SPEED)),
  };
}

/** A first paragraph of one sentence says what the piece is about. */
const standfirstOf = ([first, second]: readonly Sentence[]): Sentence | undefined =>
  second?.paragraph === 0 ? undefined : first;

/** A summary says what the headline says, and says it near the start or the end. */
const placeOfSummary = ({ onTopic, place }: Ranked): number =>
  0.8 * onTopic + (place < 0.2 ? 0.3 : place > 0.85 ? 0.2 : 0);

/** The best sentence of each stretch, none that repeats another or the summary. */
function choosePoints(ranked: readonly Ranked[], summary: Ranked | undefined): Ranked[] {
  const chosen: Ranked[] = [];
  const takes = (candidate: Ranked) =>
    [...chosen, ...(summary ? [summary] : [])].every(
      ({ sentence }) => similarity(sentence.text, candidate.sentence.text) < SAME,
    );
  for (let stretch = 0; stretch < MOST_POINTS; stretch += 1) {
    const best = ranked
      .filter(({ place }) => Math.min(MOST_POINTS - 1, Math.floor(place * MOST_POINTS)) === stretch)
      .sort((a, b) => b.score - a.score)
      .find(takes);
    if (best) chosen.push(best);
  }
  return chosen;
}
