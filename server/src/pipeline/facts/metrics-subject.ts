import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import type { Name } from './fact.ts';
import type { MeasureMention } from './measures.ts';
import type { NameMention } from './names.ts';
import { inside, touching } from './within.ts';
import { unitAt } from '../unit-at.ts';

/** Only these have figures; a person's are those of what the person runs. */
const OWNERS = new Set(['company', 'product', 'event']);
/** 4万亿元GMV的京东: the owner stands behind its figure, at most so far away in UTF-16 units. */
const OWNER_BEHIND = /^[^，,]{0,8}的/u;
const REACH_BEHIND = 14;
const LONGEST_MEASURE = 20;

/** Which of the figures told side by side it is, from 0, and how many they are. */
export interface Listed {
  readonly rank: number;
  readonly size: number;
}

/** Where a figure stands, and the names around it. */
export interface Place {
  readonly text: string;
  readonly clause: Span;
  readonly figure: Span;
  /** Where what is told begins: the figure or, before it, its measure. */
  readonly head: number;
  /** Names of the sentence, in order. */
  readonly names: readonly NameMention[];
  readonly listed: Listed;
}

export const asName = (mention: NameMention | undefined): Name | null =>
  mention ? { id: mention.entity, name: mention.name } : null;

/** Names that may have figures; 技术服务费 is a measure where it is also a feature's name. */
export const countedOf = (
  names: readonly NameMention[],
  measures: readonly MeasureMention[],
): NameMention[] =>
  names.filter(
    ({ kind, span }) =>
      OWNERS.has(kind) || (kind === 'feature' && !touching(measures, span, LONGEST_MEASURE)),
  );

/** 在微信小店, 由高盛: where and by whom, not whose. */
const isPreposition = charactersOf('在由向被对给于比');
const CHANNELS = ['渠道', '站内'];

const isBeside = (text: string, { span }: NameMention) =>
  isPreposition(unitAt(text, span.start - 1)) ||
  CHANNELS.some((word) => text.startsWith(word, span.end));

/** Companies and products that are more than the place where somebody else does something. */
export const ownersIn = (text: string, names: readonly NameMention[]): NameMention[] =>
  names.filter((name) => OWNERS.has(name.kind) && !isBeside(text, name));

/**
 * The last of the names that owns figures; a place only where nobody else is named, a feature only where
 * no owner is, a festival last of all: it says when.
 */
const ownerOf = (text: string, names: readonly NameMention[]): NameMention | undefined => {
  const owners = names.filter(({ kind }) => OWNERS.has(kind));
  const lasting = owners.filter(({ kind }) => kind !== 'event');
  const whose = lasting.filter((name) => !isBeside(text, name));
  return whose.at(-1) ?? lasting.at(-1) ?? owners.at(-1) ?? names.at(-1);
};

/**
 * Whose the figure is: as many names as figures go in pairs; else who stands behind it as its owner, the
 * name nearest before the measure, before the figure, in an earlier clause, or after it. A festival says
 * when and a place where, as long as somebody else is named, if only `last`, of whom was told before.
 */
export function subjectFor(place: Place, last: Name | null): Name | null {
  const { text, clause, figure } = place;
  const own = inside(place.names, clause);
  const before = own.filter(({ span }) => span.end <= figure.start);
  const listed = listedAt(place, before);
  if (listed) return asName(listed);
  const owners = ownersAround(place, before);
  const sure = owners.find((name) => name.kind !== 'event' && !isBeside(text, name));
  const after = own.find(({ kind, span }) => OWNERS.has(kind) && span.start >= figure.end);
  const lasting = owners.find(({ kind }) => kind !== 'event');
  return asName(ownerBehind(place, own) ?? sure ?? after) ?? last ?? asName(lasting ?? owners[0]);
}

/** The nearest of those before the measure, before the figure, and of the clauses before. */
function ownersAround(
  { text, clause, head, names }: Place,
  before: readonly NameMention[],
): NameMention[] {
  const choices = [
    before.filter(({ span }) => span.end <= head),
    before,
    // 运费险 of an earlier clause is no party
    names.filter(({ kind, span }) => span.end <= clause.start && OWNERS.has(kind)),
  ];
  return choices.flatMap((some) => ownerOf(text, some) ?? []);
}

/** A、B的…为x和y: as many names as figures, in the clause or the last before it. */
function listedAt(
  { clause, listed, names }: Place,
  before: readonly NameMention[],
): NameMention | undefined {
  if (listed.size < 2) return undefined;
  const earlier = names.filter(({ span }) => span.end <= clause.start);
  const candidates = [before, before.length === 0 ? earlier : []];
  return candidates.find((some) => some.length === listed.size)?.[listed.rank];
}

function ownerBehind(
  { text, figure }: Place,
  own: readonly NameMention[],
): NameMention | undefined {
  const { end } = figure;
  if (!OWNER_BEHIND.test(text.slice(end, end + REACH_BEHIND))) return undefined;
  return own.find(
    ({ span, kind }) => OWNERS.has(kind) && span.start >= end && span.start - end < REACH_BEHIND,
  );
}
