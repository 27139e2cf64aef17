import {
  acceptSlot,
  claim,
  enter,
  moveGroupClock,
  openGroup,
  type GroupGift,
  type GroupOutcome,
} from './group.ts';
import { giftLimits } from './play.ts';
import { addresses, products } from './situation.ts';

/** A move of a group sandbox; `member` is an index into `groupMembers`. */
export interface GroupMove {
  readonly type: 'claim' | 'enter' | 'accept' | 'wait';
  readonly member: number;
  /** Seconds that pass before it. */
  readonly wait: number;
}

/** A group sandbox: how it was sent, and every move so far. */
export interface GroupSituation {
  readonly mode: GroupGift['mode'];
  readonly count: number;
  readonly seed: number;
  readonly moves: readonly GroupMove[];
}

export const groupMembers: readonly string[] = ['小林', '小吴', '小何', '小徐'];
const GIVER = '我';
const HOUR = 3_600;
/** the giver's own condition; here an hour, or everybody who may take part. */
const DRAW_AFTER = HOUR;

export const emptyGroup: GroupSituation = { mode: 'first-come', count: 2, seed: 7, moves: [] };

function started({ mode, count, seed }: GroupSituation): GroupGift {
  const product = products[0];
  const sku = product?.skus[0]?.id;
  if (!product || sku === undefined) throw new Error('a sandbox needs a product');
  return openGroup(
    product,
    {
      mode,
      giver: GIVER,
      members: groupMembers,
      count,
      sku,
      drawAfter: DRAW_AFTER,
      drawCount: groupMembers.length,
      seed,
    },
    0,
  );
}

const moved = (group: GroupGift, { type, member }: GroupMove): GroupOutcome => {
  const name = groupMembers[member] ?? '';
  if (type === 'claim') return claim(group, name);
  if (type === 'enter') return enter(group, name);
  if (type === 'wait') return { group, refusal: null };
  const address = addresses[member % addresses.length];
  if (!address) throw new Error('a sandbox needs addresses');
  return acceptSlot(group, name, address);
};

/** The group gift a situation comes to, and what every move came to. */
export function groupSituated(situation: GroupSituation): {
  readonly group: GroupGift;
  readonly outcomes: readonly GroupOutcome[];
} {
  const outcomes: GroupOutcome[] = [];
  let group = started(situation);
  for (const move of situation.moves) {
    const outcome = moved(moveGroupClock(group, group.now + move.wait, giftLimits), move);
    outcomes.push(outcome);
    group = outcome.group;
  }
  return { group, outcomes };
}

const letters = { claim: 'c', enter: 'e', accept: 'a', wait: 't' } as const;
const typeOf = (letter: string) =>
  (Object.keys(letters) as GroupMove['type'][]).find((type) => letters[type] === letter);

/** The code of a group situation: `1gf2.7` (mode, gifts, seed), then `c0-2s` a move. */
export const encodeGroup = ({ mode, count, seed, moves }: GroupSituation): string =>
  [
    `1g${mode === 'lottery' ? 'l' : 'f'}${count.toString(36)}`,
    seed.toString(36),
    ...moves.map(({ type, member, wait }) => {
      const what = `${letters[type]}${String(member)}`;
      return wait === 0 ? what : `${what}-${wait.toString(36)}`;
    }),
  ].join('.');

const MOVE = /^([ceat])([0-9])(?:-([0-9a-z]{1,6}))?$/u;
const HEAD = /^1g([fl])([1-9a])$/u;
const MOST_MOVES = 100;

/** The group situation of a code; null when it is not one, whatever it is. */
export function decodeGroup(code: string): GroupSituation | null {
  const [head = '', seed = '', ...words] = code.split('.');
  const [, mode, gifts = '0'] = HEAD.exec(head) ?? [];
  if (!mode || !/^[0-9a-z]{1,6}$/u.test(seed) || words.length > MOST_MOVES) return null;
  const moves = words.map(moveOf);
  if (moves.some((move) => move === null)) return null;
  return {
    mode: mode === 'l' ? 'lottery' : 'first-come',
    count: Number.parseInt(gifts, 36),
    seed: Number.parseInt(seed, 36),
    moves: moves as GroupMove[],
  };
}

function moveOf(word: string): GroupMove | null {
  const [, letter = '', member, seconds = '0'] = MOVE.exec(word) ?? [];
  const type = typeOf(letter);
  const index = Number(member);
  if (!type || !(index < groupMembers.length)) return null;
  return { type, member: index, wait: Number.parseInt(seconds, 36) };
}
