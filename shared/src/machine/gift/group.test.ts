import fc from 'fast-check';
import {
  acceptSlot,
  claim,
  enter,
  groupMoneyOf,
  moveGroupClock,
  openGroup,
  tallyOf,
  type GroupGift,
  type GroupSetup,
} from './group.ts';
import { decodeGroup, encodeGroup, groupMembers, groupSituated } from './group-situation.ts';
import type { GroupSituation } from './group-situation.ts';
import type { Product } from './order.ts';

const DAY = 86_400;
const PRICE = 9_900;
const product: Product = {
  name: '围巾',
  category: '服饰',
  parcels: 1,
  skus: [{ id: 'red', name: '红', price: PRICE, stock: 50 }],
};
const home = { name: '小林', phone: '10000000000', place: '示例路 1 号' };
const members = ['lin', 'wu', 'he', 'xu', 'me'];
const setup = (change: Partial<GroupSetup>): GroupSetup => ({
  mode: 'first-come',
  giver: 'me',
  members,
  count: 2,
  sku: 'red',
  drawAfter: 3_600,
  drawCount: 4,
  seed: 1,
  ...change,
});

type Move = readonly [kind: 'claim' | 'enter' | 'accept' | 'wait', who: string, seconds: number];
const moves = fc.array(
  fc.tuple(
    fc.constantFrom('claim', 'enter', 'accept', 'wait'),
    fc.constantFrom(...members, 'stranger'),
    fc.constantFrom(-50, 60, 3_700, DAY / 2, DAY),
  ),
  { maxLength: 30 },
);

const apply = (group: GroupGift, [kind, who, seconds]: Move): GroupGift => {
  if (kind === 'claim') return claim(group, who).group;
  if (kind === 'enter') return enter(group, who).group;
  if (kind === 'accept') return acceptSlot(group, who, home).group;
  return moveGroupClock(group, group.now + seconds);
};

const anyGroup = fc
  .record({
    mode: fc.constantFrom<GroupGift['mode']>('first-come', 'lottery'),
    count: fc.integer({ min: 1, max: 6 }),
    drawCount: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(),
  })
  .map((change) => openGroup(product, setup(change), 0));

describe('a group gift', () => {
  it('keeps every fen and every gift, whatever happens', () => {
    fc.assert(
      fc.property(anyGroup, moves, (start, history) => {
        const end = moveGroupClock(history.reduce(apply, start), 100 * DAY);
        const { accepted, refunded, open } = tallyOf(end);
        const money = groupMoneyOf(end);

        expect(open).toBe(0);
        expect(accepted + refunded).toBe(start.slots.length);
        expect(money.paid).toBe(start.slots.length * PRICE);
        expect(money.refunded).toBe(refunded * PRICE);
      }),
    );
  });

  it('gives nobody two gifts, and none to the giver or a stranger', () => {
    fc.assert(
      fc.property(anyGroup, moves, (start, history) => {
        const owners = history
          .reduce(apply, start)
          .slots.flatMap(({ owner }) => (owner === null ? [] : [owner]));

        expect(new Set(owners).size).toBe(owners.length);
        expect(owners).not.toContain('me');
        expect(owners).not.toContain('stranger');
      }),
    );
  });

  it('goes to the first who claim it', () => {
    const one = claim(openGroup(product, setup({ count: 1 }), 0), 'lin').group;
    const { group, refusal } = claim(one, 'wu');

    expect(refusal?.code).toBe('none-left');
    expect(group.slots.map(({ owner }) => owner)).toEqual(['lin']);
    expect(claim(openGroup(product, setup({ count: 2 }), 0), 'me').refusal?.basis).toEqual([
      'A-11',
    ]);
    expect(claim(claim(openGroup(product, setup({}), 0), 'lin').group, 'lin').refusal?.code).toBe(
      'one-each',
    );
  });

  it('is drawn when enough have entered, or when its time has come', () => {
    const lottery = openGroup(product, setup({ mode: 'lottery', count: 1, drawCount: 2 }), 0);
    const entered = enter(enter(lottery, 'lin').group, 'wu').group;

    expect(entered.draw).toBeNull();
    expect(['lin', 'wu']).toContain(entered.slots[0]?.owner);

    const late = moveGroupClock(enter(lottery, 'he').group, 3_600);
    expect(late.slots[0]?.owner).toBe('he');
    expect(enter(late, 'xu').refusal?.code).toBe('not-now');
  });

  it('draws every entrant about equally often', () => {
    const wins = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) {
      const lottery = openGroup(product, setup({ mode: 'lottery', count: 1, seed }), 0);
      const end = ['lin', 'wu', 'he', 'xu'].reduce(
        (group, who) => enter(group, who).group,
        lottery,
      );
      const winner = String(end.slots[0]?.owner);
      wins.set(winner, (wins.get(winner) ?? 0) + 1);
    }
    for (const count of wins.values()) expect(count / 2_000).toBeCloseTo(0.25, 1);
    expect(wins.size).toBe(4);
  });

  it('refunds what nobody accepted in time, and not what somebody did', () => {
    const claimed = claim(openGroup(product, setup({ count: 3 }), 0), 'lin').group;
    const accepted = acceptSlot(claim(claimed, 'wu').group, 'lin', home).group;
    const end = moveGroupClock(accepted, DAY);

    expect(tallyOf(end)).toEqual({ accepted: 1, refunded: 2, open: 0 });
    expect(acceptSlot(end, 'wu', home).refusal?.code).toBe('not-now');
  });
});

describe('the code of a group situation', () => {
  const situations: fc.Arbitrary<GroupSituation> = fc.record({
    mode: fc.constantFrom('first-come', 'lottery'),
    count: fc.integer({ min: 1, max: 10 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    moves: fc.array(
      fc.record({
        type: fc.constantFrom('claim', 'enter', 'accept', 'wait'),
        member: fc.integer({ min: 0, max: groupMembers.length - 1 }),
        wait: fc.constantFrom(0, 60, 3_600, DAY),
      }),
      { maxLength: 20 },
    ),
  });

  it('comes back as the same situation, and as the same gifts', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const decoded = decodeGroup(encodeGroup(situation));

        expect(decoded).toEqual(situation);
        expect(groupSituated(decoded ?? situation)).toEqual(groupSituated(situation));
      }),
    );
  });

  it('is refused when it is anything else', () => {
    for (const broken of ['', '1gf0.7', '1gf2', '1gx2.7', '1gf2.7.c9', '1gf2.7.z0']) {
      expect(decodeGroup(broken)).toBeNull();
    }
  });
});
