import { citedBy } from '../handbook/as-of.ts';
import { rulesIn, segmentsOf, withoutMarks } from '../handbook/text.ts';
import { tallyOf } from '../machine/gift/group.ts';
import { decodeGroup, groupSituated } from '../machine/gift/group-situation.ts';
import { balanceOf } from '../machine/gift/order.ts';
import { decodeSituation, encodeSituation } from '../machine/gift/situation-code.ts';
import { situated } from '../machine/gift/situation.ts';
import { giftParameters } from '../machine/parameters.ts';
import { splitBounds } from '../machine/promotion/commission.ts';
import { planRanges } from '../machine/promotion/plan.ts';
import { defaultSettleDelay } from '../machine/promotion/settlement.ts';
import { defaultWindows } from '../machine/promotion/touches.ts';
import { giftStories, lotteryStory } from './gift-stories.ts';
import { refusalWords } from './machine-words.ts';
import { registry } from './registry.ts';

const situationOf = (id: string) => {
  const story = giftStories.find((candidate) => candidate.id === id);
  if (!story) throw new Error(id);
  return { ...story.start, steps: story.steps.map(({ step }) => step) };
};

describe('the stories of the gift sandbox', () => {
  it.each([
    ['received', 'closed', 0],
    ['expired', 'expired-refunded', 1],
    ['regret', 'await-ship', 3],
    ['swap', 'await-ship', 2],
    ['refund', 'closed-aftersale', 0],
    ['part', 'done', 0],
  ])('%s ends %s, with %i refusals on the way', (id, state, refusals) => {
    const { order, outcomes } = situated(situationOf(id));

    expect(order.state).toBe(state);
    expect(outcomes.filter(({ refusal }) => refusal !== null)).toHaveLength(refusals);
  });

  it('refunds the whole price when nobody accepts', () => {
    expect(balanceOf(situated(situationOf('expired')).order, 'giver')).toBe(0);
  });

  it('draws a lottery and refunds what is left over', () => {
    const situation = decodeGroup(lotteryStory);
    if (!situation) throw new Error('no lottery');
    expect(tallyOf(groupSituated(situation).group)).toEqual({ accepted: 1, refunded: 2, open: 0 });
  });

  it.each(giftStories)('$id can be shared by link', ({ id }) => {
    expect(decodeSituation(encodeSituation(situationOf(id)))).toEqual(situationOf(id));
  });

  it.each(giftStories.flatMap(({ id, steps }) => steps.map((step) => ({ id, ...step }))))(
    '$id: “$text” rests on rules that exist',
    ({ text, rules }) => {
      for (const id of rules) expect(registry.rules.has(citedBy(id).id)).toBe(true);
      for (const id of rulesIn(text)) expect(rules).toContain(id);
      expect(withoutMarks(text)).not.toMatch(/\d/u);
    },
  );
});

describe('what the machine stands on', () => {
  const seconds = { second: 1, minute: 60, hour: 3_600, day: 86_400 } as const;

  it.each(Object.entries(giftParameters))('%s is what its rule says', (_name, parameter) => {
    const rule = registry.rules.get(parameter.basis);
    const values = Object.values(rule?.versions.at(-1)?.values ?? {}).map(({ value, unit }) =>
      unit in seconds && parameter.unit === 'second'
        ? Number(value) * seconds[unit as keyof typeof seconds]
        : value,
    );
    expect(values).toContain(parameter.value);
  });

  const said = (id: string, name: string) =>
    Number(registry.rules.get(id)?.versions.at(-1)?.values[name]?.value);

  it('is, for promotion, what its rules say', () => {
    for (const kind of ['normal', 'directed', 'exclusive'] as const) {
      expect(planRanges[kind]).toEqual([
        said('F-112', `${kind}Min`) * 100,
        said('F-112', `${kind}Max`) * 100,
      ]);
    }
    expect(defaultWindows).toEqual({
      productClick: said('F-122', 'productClick'),
      productOrder: said('A-04', 'order'),
      contentClick: said('F-122', 'contentClick'),
      contentOrder: said('F-122', 'contentOrder'),
    });
    expect(defaultSettleDelay).toBe(said('A-05', 'settle'));
    expect(splitBounds).toEqual({
      least: said('F-117', 'ratioMin'),
      most: said('F-117', 'ratioMax'),
    });
  });

  it.each(Object.entries(refusalWords))('says %s with the numbers of the rules', (_code, text) => {
    expect(withoutMarks(text)).not.toMatch(/\d/u);
    expect(segmentsOf(text, '2026-11-22', registry).length).toBeGreaterThan(0);
  });
});
