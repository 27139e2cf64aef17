import type { Doubt } from '../clean/stage.ts';
import type { Span } from '../edit.ts';
import { namesByPart } from '../facts/names.ts';
import { charactersOf, isHan } from '../language/characters.ts';
import { IntegerMap } from '../language/integer-map.ts';
import { forEachClause } from './clauses.ts';
import { isAll, passagesOf, type Passage } from './passages.ts';
import { readability } from './readability.ts';
import type { Sentence } from './sentences.ts';
import { Placed } from './placed.ts';
import { MOST_LOWERED, pairAt, readPairs } from './pairs.ts';
import { dot, Spreader, Terms, type Vector, type Weights } from './terms.ts';
import { Topic } from './topic.ts';
import { startOf } from '../trimmed.ts';
import { unitAt } from '../unit-at.ts';

/** A passage and how well it stands for the article. */
export interface Ranked {
  readonly passage: Passage;
  readonly vector: Vector;
  readonly score: number;
  /** How much of the headline it says, 0 to 1. */
  readonly onTopic: number;
  /** Its place in the article, 0 to 1. */
  readonly place: number;
}

/** What else is known of the text. */
export interface Signals {
  readonly doubts: readonly Pick<Doubt, 'kind' | 'span'>[];
  /** Spans of the figures and dated events that were read out of the text. */
  readonly facts: readonly Span[];
}

/** How often clauses must open with the same two characters before they count as a subject. */
const SUBJECT_OPENINGS = 3;

/** Sentences that are looked at clause by clause; a longer text has them chosen as wholes first. */
const LOOKED_AT = 200;

/** The best passage of every sentence, in the order of the text. */
export function rank(
  title: string | null,
  text: string,
  sentences: readonly Sentence[],
  signals: Signals,
): Ranked[] {
  const terms = new Terms(sentences.map((sentence) => sentence.text));
  const { vectors } = terms;
  const whole = terms.sum();
  const topic = new Topic(terms.of(title ?? ''));
  const openings = countOpenings(sentences);
  const isSubject = (clause: string) =>
    openings.get(pairAt(clause, 0)) >= SUBJECT_OPENINGS && /^[\p{Script=Han}A-Z]/u.test(clause);
  const looked = promising(vectors, whole, topic);
  const spreader = new Spreader();
  const ranked = looked.flatMap((index) => {
    const [sentence, own] = [sentences[index], vectors[index]];
    if (!sentence || !own) return [];
    const inItself = spreader.spread(own);
    return passagesOf(sentence, isSubject).map((passage) => {
      const vector = isAll(passage) ? own : terms.vectorOf(passage.text);
      const centrality =
        (dot(vector, whole) - dot(vector, inItself)) / Math.sqrt(Math.max(1, sentences.length));
      return { passage, vector, centrality };
    });
  });
  const most = ranked.reduce((max, { centrality }) => Math.max(max, centrality), 1e-9);
  const facts = new Placed(signals.facts.map((span) => ({ span })));
  const doubts = new Placed(signals.doubts);
  const namesIn = namesByPart(text);
  const scored = ranked.map(({ passage, vector, centrality }): Ranked => {
    const place = passage.span.start / Math.max(1, text.length);
    const onTopic = topic.shareIn(vector);
    const score =
      (0.5 * centrality) / most +
      0.5 * onTopic +
      placeBonus(place) +
      factBonus(passage, facts.at(passage.span).length, namesIn(passage.span).size) +
      readability(passage) -
      doubtPenalty(passage, doubts);
    return { passage, vector, score, onTopic, place };
  });
  return bestOfEach(scored);
}

/** The indexes of the sentences nearest to the whole and to the headline, in order. */
function promising(vectors: readonly Vector[], whole: Weights, topic: Topic): readonly number[] {
  const indexes = [...vectors.keys()];
  if (vectors.length <= LOOKED_AT) return indexes;
  const worths = new Float64Array(vectors.length);
  vectors.forEach((vector, index) => {
    worths[index] = dot(vector, whole) * (1 + topic.shareIn(vector));
  });
  const least = worths.toSorted().at(-LOOKED_AT) ?? 0;
  const better = worths.reduce((count, worth) => count + (worth > least ? 1 : 0), 0);
  let even = LOOKED_AT - better;
  return indexes.filter((index) => {
    const worth = worths[index] ?? 0;
    if (worth === least) even -= 1;
    return worth > least || (worth === least && even >= 0);
  });
}

/** How often each two characters open a clause. */
function countOpenings(sentences: readonly Sentence[]): IntegerMap {
  const counts = new IntegerMap();
  for (const { text } of sentences) {
    forEachClause(text, (from, to) => {
      const start = startOf(text, from, to);
      const pair = start < to ? openingAt(text, start) : undefined;
      if (pair !== undefined) counts.add(pair, 1);
    });
  }
  return counts;
}

const opening = new Int32Array(2 * MOST_LOWERED);

/** The first two characters from a place on, as a term; nearly always Han, which have no lower case. */
function openingAt(text: string, at: number): number | undefined {
  if (isHan(unitAt(text, at)) && isHan(unitAt(text, at + 1))) return pairAt(text, at);
  return readPairs(text.slice(at, at + 2), opening) > 0 ? opening[0] : undefined;
}

/** Leads carry the news, closings the argument. */
const placeBonus = (place: number): number => (place < 0.15 ? 0.15 : place > 0.9 ? 0.05 : 0);

/** Figures, dated events and named actors are what readers come for. */
const factBonus = ({ text }: Passage, facts: number, names: number): number =>
  Math.min(0.3, 0.1 * countFigures(text)) + Math.min(0.2, 0.1 * facts) + 0.05 * Math.min(3, names);

const isDigit = charactersOf('0123456789');
const isPoint = charactersOf('.');

/** Runs of digits and points that begin with a digit. */
function countFigures(words: string): number {
  let count = 0;
  let isInFigure = false;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (isDigit(unit) && !isInFigure) count += 1;
    isInFigure = isDigit(unit) || (isInFigure && isPoint(unit));
  }
  return count;
}

/** More than all else together: what is torn, lost or foreign is quoted only when nothing else is left. */
const DOUBTFUL = 5;

/** A doubt of the sentence counts against each of its parts. */
function doubtPenalty({ sentence }: Passage, doubts: Placed<Signals['doubts'][number]>): number {
  const met = doubts.at(sentence.span);
  if (met.some(({ kind }) => kind !== 'reading')) return DOUBTFUL;
  return Math.min(0.4, 0.2 * met.length);
}

function bestOfEach(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<Sentence, Ranked>();
  for (const one of ranked) {
    const { sentence } = one.passage;
    if (one.score > (best.get(sentence)?.score ?? -Infinity)) best.set(sentence, one);
  }
  return [...best.values()];
}
