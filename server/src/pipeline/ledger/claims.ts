import { entityOf } from '../facts/entities.ts';
import { findNames } from '../facts/names.ts';
import type { Claim, Reason, Status, Wording } from './ledger.ts';
import { groupBy } from '../groups.ts';
import { overlaps } from './periods.ts';
import type { Saying } from './sayings.ts';
import { idOf, withOwnIds, wordsOf } from './shingles.ts';
import { distinctReasons, gravest, reasonOf } from './verdict.ts';
import { containment, pairsOf, sharedPairs } from './wording.ts';

/** Two wordings that share this much of the shorter one are of one saying. */
const SAME_SAYING = 0.5;
/** Long sayings may share less, if it is this many pairs of characters. */
const MANY_PAIRS = 12;
const SAME_LONG_SAYING = 0.3;
/** A wording that contains all but this of the other one is a longer quotation of it. */
const WITHIN = 0.95;
const KEY_LENGTH = 3;
/** Sayings that share a key and are compared; the latest ones. */
const COMPARED = 8;
const MOST_WORDINGS = 24;

interface Growing {
  readonly members: Saying[];
  readonly pairs: ReadonlySet<string>;
}

/** What people are said to have said: wordings of one saying meet in one claim. */
export function quotesOf(sayings: readonly Saying[]): Claim[] {
  const index = new Map<string, Growing[]>();
  const claims: Growing[] = [];
  for (const saying of sayings) {
    const pairs = pairsOf(saying.words);
    const keys = keysOf(saying);
    const met = keys
      .flatMap((key) => index.get(key) ?? [])
      .find((growing) => isSameSaying(pairs, growing.pairs));
    if (met) met.members.push(saying);
    else {
      const growing = { members: [saying], pairs };
      claims.push(growing);
      for (const key of keys) enter(index, key, growing);
    }
  }
  return withOwnIds(claims.map(({ members }) => claimOf('quote', members)));
}

function keysOf({ person, words }: Saying): string[] {
  const bare = wordsOf(words);
  const count = Math.max(1, bare.length - KEY_LENGTH + 1);
  return Array.from(
    { length: count },
    (_, at) => `${person.name} ${bare.slice(at, at + KEY_LENGTH)}`,
  );
}

function enter(index: Map<string, Growing[]>, key: string, growing: Growing): void {
  const known = index.get(key);
  if (!known) index.set(key, [growing]);
  else if (known.push(growing) > COMPARED) known.shift();
}

function isSameSaying(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const share = containment(a, b);
  return share >= SAME_SAYING || (share >= SAME_LONG_SAYING && sharedPairs(a, b) >= MANY_PAIRS);
}

/** The offices people are said to hold: those in one organisation meet in one claim. */
export const offices = (positions: readonly Saying[]): Claim[] =>
  [
    ...groupBy(
      positions,
      ({ person, words }) => `${person.name} ${organisationOf(words)}`,
    ).values(),
  ].map((members) => claimOf('position', members));

const organisationOf = (words: string): string => {
  const [first] = findNames(words);
  return (first?.entity ? entityOf(first.entity)?.name : first?.name) ?? words;
};

function claimOf(kind: Claim['kind'], members: readonly Saying[]): Claim {
  const [first] = members;
  if (!first) throw new Error('a claim has at least one saying');
  const wordings = wordingsOf(members);
  const key = kind === 'position' ? organisationOf(first.words) : wordsOf(first.words);
  return {
    id: idOf(kind, first.person.name, key),
    kind,
    person: first.person,
    wordings,
    ...judge(kind, members),
  };
}

const wordingsOf = (members: readonly Saying[]): Wording[] =>
  [...groupBy(members, ({ words }) => wordsOf(words)).values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      words: group[0]?.words ?? '',
      witnesses: group.map(({ witness }) => witness),
    }));

function judge(
  kind: Claim['kind'],
  members: readonly Saying[],
): Pick<Claim, 'voices' | 'status' | 'reasons'> {
  const voices = new Set(members.map(({ witness }) => witness.voice)).size;
  if (voices === 1) return { voices, status: 'single', reasons: [] };
  const rivals = [...groupBy(members, rivalKeyOf).values()]
    .flatMap(([one]) => one ?? [])
    .slice(0, MOST_WORDINGS);
  const statuses: Status[] = ['agreed'];
  const reasons: Reason[] = [];
  rivals.forEach((a, at) => {
    for (const b of rivals.slice(at + 1)) {
      if (a.witness.voice === b.witness.voice) continue;
      for (const [status, reason] of differences(kind, a, b)) {
        statuses.push(status);
        reasons.push(reason);
      }
    }
  });
  return { voices, status: gravest(statuses), reasons: distinctReasons(reasons) };
}

const rivalKeyOf = ({ words, isLiteral, witness: { period, voice } }: Saying) =>
  [wordsOf(words), isLiteral, period?.first, period?.last, voice].join(' ');

function* differences(kind: Claim['kind'], a: Saying, b: Saying): Generator<[Status, Reason]> {
  const [first, second] = [a.witness.period, b.witness.period];
  if (first && second && !overlaps(first, second)) yield ['conflict', reasonOf('date')];
  if (wordsOf(a.words) === wordsOf(b.words)) return;
  // one may quote more of it, retell it, or name another of several offices
  const isWithin = containment(pairsOf(a.words), pairsOf(b.words)) >= WITHIN;
  const isLiteral = kind === 'quote' && a.isLiteral && b.isLiteral;
  yield [isLiteral && !isWithin ? 'conflict' : 'compatible', reasonOf('wording')];
}
