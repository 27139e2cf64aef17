import type { Period } from '../facts/fact.ts';
import type { EventWitness, TimelineEvent } from './ledger.ts';
import { daysBetween, isMoreExact, overlaps } from './periods.ts';
import { groupBy } from '../groups.ts';
import { idOf, withOwnIds, wordsOf } from './shingles.ts';
import { alike, containment, sharedPairs } from './wording.ts';
import { withWholes, type Telling } from './tellings.ts';
import { reasonOf } from './verdict.ts';

/** Two tellers of one launch may be this far apart, in days; farther ones speak of two. */
const ONE_LAUNCH = 200;
/** The share of equal pairs of characters that makes two wordings alike. */
const ALIKE = 0.35;
/** The share of equal objects above which two tellings speak of one thing. */
const SAME_OBJECTS = 0.5;
/** The share of equal names, with what they are parts of, that will do in one month… */
const SAME_NAMES = 0.5;
/** …for what does not happen to one company twice in a month, however it is put. */
const SELDOM: ReadonlySet<string | null> = new Set(['merge', 'found', 'close']);
/** How many events of one key a telling is compared with; the latest ones. */
const COMPARED = 24;
const MOST_MEMBERS = 8;
/** More dates for one event than this are noise. */
const MOST_DATES = 24;

/** Tellings that seem to speak of one happening. */
interface Happening {
  readonly members: Telling[];
}

/**
 * All that happened, in order of time: tellings of one happening meet in one event. Documents meet
 * first, then the curated timeline joins: so a date that only one document gives stands against the
 * others, not beside whatever else happened on that date.
 */
export function timelineOf(
  tellings: readonly Telling[],
  curated: readonly Telling[],
): TimelineEvent[] {
  const index = new Map<string, Happening[]>();
  const happenings: Happening[] = [];
  for (const telling of [...tellings, ...curated]) {
    const keys = blockKeysOf(telling);
    const met = meet(telling, keys, index);
    if (met) met.members.push(telling);
    const happening = met ?? { members: [telling] };
    if (!met) happenings.push(happening);
    for (const key of keys) enter(index, key, happening);
  }
  const events = happenings.map(({ members }) => eventOf(members));
  return withOwnIds(events).sort((a, b) =>
    a.period.first < b.period.first ? -1 : Number(a.period.first > b.period.first),
  );
}

/** Who tells one event shares one of these keys: something it speaks of, or the very words. */
const blockKeysOf = ({ objects, entities, happening, witness }: Telling): string[] => [
  ...[...withWholes([...objects, ...entities])].map((key) => `${key} ${happening ?? ''}`),
  `words ${wordsOf(witness.what)}`,
];

function enter(index: Map<string, Happening[]>, key: string, happening: Happening): void {
  const known = index.get(key);
  if (!known) index.set(key, [happening]);
  else if (!known.includes(happening)) {
    known.push(happening);
    if (known.length > COMPARED) known.shift();
  }
}

function meet(
  telling: Telling,
  keys: readonly string[],
  index: ReadonlyMap<string, Happening[]>,
): Happening | null {
  let best: Happening | null = null;
  let bestScore = 0;
  const candidates = new Set(keys.flatMap((key) => index.get(key) ?? []));
  for (const candidate of candidates) {
    if (telling.curated && candidate.members.some(({ curated }) => curated)) continue;
    const scores = candidate.members
      .slice(0, MOST_MEMBERS)
      .map((member) => likeness(telling, member));
    const score = Math.max(...scores);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Above 0 when both may tell one happening; the more they share the higher. */
function likeness(a: Telling, b: Telling): number {
  const isInTime = overlaps(a.witness.period, b.witness.period);
  // most pairs are of different times: what costs more is asked later
  if (!isInTime && !canBeMisdated(a, b)) return 0;
  // two speeches are one when the words are
  const objects = a.happening === 'say' ? 0 : jaccard(a.things, b.things);
  const isSameThing = objects > SAME_OBJECTS;
  if (!isInTime && !isSameThing) return 0;
  const words = alike(a.pairs, b.pairs);
  const names = containment(a.wholes, b.wholes);
  const isSame = isSameThing || words >= ALIKE || (isSeldom(a, b) && names >= SAME_NAMES);
  return isSame ? objects + names + words : 0;
}

/** What happens seldom, and both give at least the month. */
const isSeldom = (a: Telling, b: Telling): boolean =>
  SELDOM.has(a.happening) &&
  [a, b].every(
    ({ witness: { period } }) => period.precision === 'day' || period.precision === 'month',
  );

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedPairs(a, b);
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Two dates that do not meet can still be told of one happening. */
function canBeMisdated(
  { witness: a, happening, curated }: Telling,
  { witness: b }: Telling,
): boolean {
  if (curated) return false;
  // somebody is overtaken once, whenever it is told
  if (happening === 'overtake') return true;
  return (
    happening === 'launch' && Math.abs(daysBetween(a.period.first, b.period.first)) <= ONE_LAUNCH
  );
}

function eventOf(members: readonly Telling[]): TimelineEvent {
  const witnesses = members.map(({ witness }) => witness);
  const dates = datesOf(witnesses);
  const period = agreedPeriod(dates);
  const { title, key } = titleOf(members, period);
  return {
    id: idOf('event', key),
    period,
    title,
    entities: [...new Set(members.flatMap(({ entities }) => entities))],
    witnesses,
    ...judge(members, dates),
  };
}

/** The words of the curated timeline, or of the first document that gives the agreed date. */
function titleOf(members: readonly Telling[], period: Period): { title: string; key: string } {
  const curated = members.find((member) => member.curated)?.curated;
  if (curated) return { title: curated.title, key: curated.id };
  const best = members.find(({ witness }) => witness.period.first === period.first);
  const title = best?.witness.what ?? '';
  return { title, key: `${period.first} ${members[0]?.happening ?? ''} ${title}` };
}

/** A date that is given for an event, and by whom. */
interface GivenDate {
  readonly period: Period;
  readonly voices: ReadonlySet<string>;
}

const datesOf = (witnesses: readonly EventWitness[]): GivenDate[] =>
  [...groupBy(witnesses, ({ period }) => `${period.first}..${period.last}`).values()]
    .slice(0, MOST_DATES)
    .flatMap((group) =>
      group[0]
        ? [{ period: group[0].period, voices: new Set(group.map(({ voice }) => voice)) }]
        : [],
    );

/** The date that most voices can agree on, as exactly as one of them gives it. */
function agreedPeriod(dates: readonly GivenDate[]): Period {
  const votesFor = ({ period }: GivenDate) =>
    new Set(
      dates.filter((one) => overlaps(one.period, period)).flatMap(({ voices }) => [...voices]),
    ).size;
  const ranked = dates
    .map((date) => ({ period: date.period, votes: votesFor(date) }))
    .sort((a, b) => b.votes - a.votes || exactness(a.period, b.period))
    .map(({ period }) => period);
  const [widest] = ranked;
  if (!widest) throw new Error('an event has at least one witness');
  const inside = ranked.filter(({ first, last }) => first >= widest.first && last <= widest.last);
  return inside.sort(exactness)[0] ?? widest;
}

const exactness = (a: Period, b: Period) => Number(isMoreExact(b, a)) - Number(isMoreExact(a, b));

function judge(
  members: readonly Telling[],
  dates: readonly GivenDate[],
): Pick<TimelineEvent, 'voices' | 'status' | 'reasons'> {
  const voices = new Set(members.map(({ witness }) => witness.voice)).size;
  const isTorn = dates.some((a) => dates.some((b) => !overlaps(a.period, b.period)));
  if (isTorn && members[0]?.happening === 'overtake') {
    return { voices, status: 'compatible', reasons: [reasonOf('different-period')] };
  }
  if (isTorn) return { voices, status: 'conflict', reasons: [reasonOf('date')] };
  const isUneven = new Set(dates.map(({ period }) => period.precision)).size > 1;
  return {
    voices,
    status: voices > 1 ? 'agreed' : 'single',
    reasons: isUneven ? [reasonOf('date-precision')] : [],
  };
}
