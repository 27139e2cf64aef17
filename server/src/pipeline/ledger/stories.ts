import type { Source, Story } from './ledger.ts';
import { inOrder } from './lineage.ts';
import { idOf } from './shingles.ts';

/** Documents whose weighted entities point the same way this much tell one story. */
const SAME_STORY = 0.5;
/** The entities that carry a document. */
const SALIENT = 12;
/** The documents an entity brings together are searched among the latest of its stories. */
const COMPARED = 24;
/** Months between two documents of one story. */
const LONGEST = 18;

type Weights = ReadonlyMap<string, number>;

/** A story as it grows: the sum of what its documents are about. */
interface Growing {
  readonly members: Source[];
  readonly weights: Map<string, number>;
}

/**
 * Documents on one matter: by the entities they name, rare ones weighing more (tf-idf, cosine), one
 * pass in order of publication. A document alone is no story.
 */
export function storiesOf(
  sources: readonly Source[],
  voices: ReadonlyMap<string, string>,
): Story[] {
  const ordered = inOrder(sources);
  const idf = idfOf(ordered);
  const index = new Map<string, Growing[]>();
  const stories: Growing[] = [];
  for (const source of ordered) {
    const weights = weightsOf(source, idf);
    const met = bestOf(source, weights, index);
    const story = met ?? { members: [], weights: new Map<string, number>() };
    if (!met) stories.push(story);
    story.members.push(source);
    for (const [entity, weight] of weights) {
      story.weights.set(entity, (story.weights.get(entity) ?? 0) + weight);
      enter(index, entity, story);
    }
  }
  return stories.filter(({ members }) => members.length > 1).map((story) => toStory(story, voices));
}

function idfOf(sources: readonly Source[]): (entity: string) => number {
  const counts = new Map<string, number>();
  for (const { facts } of sources) {
    for (const entity of new Set(facts.mentions.map((mention) => mention.entity))) {
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  return (entity) => Math.log(1 + sources.length / (counts.get(entity) ?? 1));
}

/** The most telling entities of a document, as a vector of length 1. */
function weightsOf({ facts }: Source, idf: (entity: string) => number): Weights {
  const counts = new Map<string, number>();
  for (const { entity } of facts.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const salient = [...counts]
    .map(([entity, count]): [string, number] => [entity, (1 + Math.log(count)) * idf(entity)])
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, SALIENT);
  const length = Math.hypot(...salient.map(([, weight]) => weight));
  return new Map(salient.map(([entity, weight]) => [entity, weight / length]));
}

function bestOf(
  source: Source,
  weights: Weights,
  index: ReadonlyMap<string, Growing[]>,
): Growing | null {
  let best: Growing | null = null;
  let bestScore = SAME_STORY;
  for (const story of new Set([...weights.keys()].flatMap((entity) => index.get(entity) ?? []))) {
    if (!isNearInTime(source, story)) continue;
    const score = cosine(weights, story.weights);
    if (score >= bestScore) [best, bestScore] = [story, score];
  }
  return best;
}

function cosine(unit: Weights, sum: Weights): number {
  let product = 0;
  for (const [entity, weight] of unit) product += weight * (sum.get(entity) ?? 0);
  return product / Math.hypot(...sum.values());
}

function isNearInTime({ publishedAt }: Source, { members }: Growing): boolean {
  const last = members.at(-1)?.publishedAt ?? null;
  if (publishedAt === null || last === null) return true;
  return monthOf(publishedAt) - monthOf(last) <= LONGEST;
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

function enter(index: Map<string, Growing[]>, entity: string, story: Growing): void {
  const known = index.get(entity);
  if (!known) index.set(entity, [story]);
  else if (!known.includes(story)) {
    known.push(story);
    if (known.length > COMPARED) known.shift();
  }
}

/** Named by its first document, whose id is also the key of the story. */
function toStory({ members, weights }: Growing, voices: ReadonlyMap<string, string>): Story {
  const documents = members.map(({ documentId }) => documentId);
  return {
    id: idOf('story', documents[0] ?? ''),
    title: members[0]?.title ?? '',
    entities: [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SALIENT)
      .map(([entity]) => entity),
    documents,
    voices: new Set(documents.map((id) => voices.get(id) ?? id)).size,
  };
}
