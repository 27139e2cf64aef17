import { featuresAt, LINE_END, PLACES, WIDTH } from '../../src/pipeline/clean/spin/features.ts';
import { MARK } from '../../src/pipeline/language/company.ts';
import { loadWords } from '../../src/pipeline/language/words.ts';
import { randomFrom, seedOf } from '../corpus/random.ts';
import { SparseWeights } from './sparse-weights.ts';

/** Prose by the numbers of its words, `LINE_END` between lines. */
export interface Prose {
  readonly ids: Int32Array;
  /** How often each word stands there, and where. */
  readonly counts: Uint32Array;
  readonly placesOf: (word: number) => Uint32Array;
}

/** Words seen less often teach nothing; of those seen more often so many places are enough. */
const LEAST = 30;
const MOST = 200_000;
/** Words around a place tell something when prose has them so often. */
const LEAST_TOLD = 200;
/** A word alone says little of what is spoken of when it has one character. */
const TOPICAL = /^\p{Script=Han}{2,}$/u;
/** The rarer word counts as much as the other, but none more than so many times. */
const MOST_BALANCE = 4;
const ROUNDS = 2;

const AROUND = PLACES.indexOf('around');
/** What is there at every place: how common the words are is told by their counts, not here. */
const ALWAYS = PLACES.length * WIDTH;

interface Example {
  readonly at: number;
  readonly kind: number;
}

/** A word that may have stood at a place, as the model learns to tell it from the others. */
interface Kind {
  readonly word: string;
  readonly id: number;
  readonly balance: number;
  /** Null for the form itself: the others are told from it. */
  readonly weights: SparseWeights | null;
}

/**
 * Tells a form from its originals by the words around them: a multinomial logistic model over the
 * features of a place, on top of what the words beside it say already. The weights by original.
 */
export function learnForm(
  prose: Prose,
  form: string,
  originals: readonly string[],
): Map<string, ReadonlyMap<number, number>> {
  const { idOf } = loadWords();
  const often = [form, ...originals].filter((word) => (prose.counts[idOf(word)] ?? 0) >= LEAST);
  if (often.length < 2) return new Map();
  const sizes = often.map((word) => Math.min(MOST, prose.counts[idOf(word)] ?? 0));
  const kinds = often.map((word, at): Kind => ({
    word,
    id: idOf(word),
    balance: Math.min(MOST_BALANCE, Math.max(...sizes) / (sizes[at] ?? 1)),
    weights: word === form ? null : new SparseWeights(ALWAYS + 1),
  }));
  const examples = examplesOf(prose, kinds);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of examples) learnFrom(example, prose, kinds);
  }
  return new Map(
    kinds.flatMap(({ word, weights }) => (weights ? [[word, weightsOf(weights)]] : [])),
  );
}

/** Places of all kinds, evenly from all of the prose, in an order of chance. */
function examplesOf({ placesOf }: Prose, kinds: readonly Kind[]): Example[] {
  const random = randomFrom(seedOf(kinds.map(({ word }) => word).join()));
  const examples = kinds.flatMap(({ id }, kind) => {
    const places = Array.from(placesOf(id));
    const share = MOST / places.length;
    return places.filter(() => share >= 1 || random() < share).map((at): Example => ({ at, kind }));
  });
  for (let last = examples.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [examples[last], examples[other]];
    if (one && two) [examples[last], examples[other]] = [two, one];
  }
  return examples;
}

function learnFrom({ at, kind }: Example, prose: Prose, kinds: readonly Kind[]): void {
  const features = featuresAt(prose.ids, at).filter((feature) => isTold(feature, prose));
  features.push(ALWAYS);
  const odds = kinds.map((one) => besides(prose, at, one.id) + (one.weights?.sum(features) ?? 0));
  const most = Math.max(...odds);
  const likely = odds.map((each) => Math.exp(each - most));
  const all = likely.reduce((sum, each) => sum + each, 0);
  const balance = kinds[kind]?.balance ?? 1;
  kinds.forEach(({ weights }, one) => {
    const gradient = (likely[one] ?? 0) / all - (one === kind ? 1 : 0);
    if (Math.abs(gradient) > LEAST_GRADIENT) weights?.learn(features, balance * gradient);
  });
}

/** What was expected so well teaches nothing. */
const LEAST_GRADIENT = 1e-3;

function isTold(feature: number, { counts }: Prose): boolean {
  const word = feature % WIDTH;
  if ((counts[word] ?? 0) < LEAST_TOLD) return false;
  return feature < AROUND * WIDTH || TOPICAL.test(loadWords().words[word - 1] ?? '');
}

/** What the words beside a place say of a word there; the reader of sites asks them by itself. */
function besides({ ids }: Prose, at: number, id: number): number {
  const { affinityOf, idOf } = loadWords();
  const beside = (place: number) => {
    const word = ids[place] ?? LINE_END;
    return word === LINE_END ? idOf(MARK) : word;
  };
  return affinityOf(beside(at - 1), id) + affinityOf(id, beside(at + 1));
}

/** All but what is always there. */
function weightsOf(weights: SparseWeights): Map<number, number> {
  const found = new Map<number, number>();
  for (let feature = 0; feature < ALWAYS; feature += 1) {
    const weight = weights.weightOf(feature);
    if (weight !== 0) found.set(feature, weight);
  }
  return found;
}
