import fc from 'fast-check';
import { attribute } from './attribute.ts';
import { defaultWindows, type AttributionRules, type Click, type Purchase } from './touches.ts';

const DAY = 86_400;
const rules: AttributionRules = {
  ruleset: '2025-11',
  windows: defaultWindows,
  shop: {},
  allowSelf: false,
};
const click = (id: string, at: number, promoter: string, product: string | null): Click => ({
  id,
  at,
  promoter,
  kind: product === null ? 'content' : 'product',
  product,
});
const purchase = (at: number, product: string, more: Partial<Purchase> = {}): Purchase => ({
  at,
  product,
  buyer: 'buyer',
  scene: 'private-chat',
  isOwnLead: false,
  ...more,
});
const verdicts = (...args: Parameters<typeof attribute>) =>
  attribute(...args).considered.map(({ verdict }) => verdict);

describe('who gets the commission', () => {
  it('is the last click on the bought product, even when another link was clicked later', () => {
    const clicks = [
      click('1', 0, 'an', 'tea'),
      click('2', DAY, 'bo', 'tea'),
      click('3', 2 * DAY, 'chen', 'cup'),
    ];
    expect(verdicts(clicks, purchase(3 * DAY, 'tea'), rules)).toEqual([
      'older',
      'won-same-product',
      'other-product',
    ]);
  });

  it('is the last click on anything of the shop, when the product itself was never clicked', () => {
    const clicks = [click('1', 0, 'an', 'tea'), click('2', DAY, 'bo', null)];
    expect(verdicts(clicks, purchase(2 * DAY, 'pot'), rules)).toEqual(['older', 'won-latest']);
  });

  it('ends with its window, to the second', () => {
    const one = [click('1', 0, 'an', 'tea')];
    expect(verdicts(one, purchase(30 * DAY - 1, 'tea'), rules)).toEqual(['won-same-product']);
    expect(verdicts(one, purchase(30 * DAY, 'tea'), rules)).toEqual(['expired']);
    const live = [click('1', 0, 'an', null)];
    expect(verdicts(live, purchase(3 * DAY, 'tea'), rules)).toEqual(['expired']);
  });

  it('takes the days of the shop instead of the platform’s', () => {
    const shop = { ...rules, shop: { productClick: 7 } };
    expect(verdicts([click('1', 0, 'an', 'tea')], purchase(8 * DAY, 'tea'), shop)).toEqual([
      'expired',
    ]);
  });

  it('is prolonged by an order within the window', () => {
    const live = [click('1', 0, 'an', null)];
    const first = purchase(2 * DAY, 'tea');
    expect(attribute(live, purchase(20 * DAY, 'tea'), rules, [first]).winner?.promoter).toBe('an');
    expect(attribute(live, purchase(33 * DAY, 'tea'), rules, [first]).winner).toBeNull();
  });

  it('counted only group chats under the rules of 2024-12', () => {
    const clicks = [click('1', 0, 'an', 'tea')];
    const old: AttributionRules = { ...rules, ruleset: '2024-12' };
    expect(verdicts(clicks, purchase(DAY, 'tea'), old)).toEqual(['scene-not-counted']);
    expect(
      attribute(clicks, purchase(DAY, 'tea', { scene: 'group-chat' }), old).winner,
    ).not.toBeNull();
  });

  it('is nobody for an own purchase and for the shop’s own product in a live stream', () => {
    const clicks = [click('1', 0, 'an', 'tea')];
    expect(verdicts(clicks, purchase(1, 'tea', { buyer: 'an' }), rules)).toEqual(['own-purchase']);
    expect(verdicts(clicks, purchase(1, 'tea', { isOwnLead: true }), rules)).toEqual(['own-lead']);
  });

  it('is the click received last when two come in one second (A-16)', () => {
    const clicks = [click('1', 5, 'an', 'tea'), click('2', 5, 'bo', 'tea')];
    expect(attribute(clicks, purchase(6, 'tea'), rules).winner?.promoter).toBe('bo');
  });

  it('has exactly one winner or none, and the winner was a candidate', () => {
    const clicks = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 60 * DAY }),
        promoter: fc.constantFrom('an', 'bo', 'chen', 'buyer'),
        product: fc.constantFrom('tea', 'cup', null),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        clicks,
        fc.integer({ min: 0, max: 60 * DAY }),
        fc.constantFrom<AttributionRules['ruleset']>('2024-12', '2025-11'),
        fc.constantFrom<Purchase['scene']>('group-chat', 'live'),
        (raw, at, ruleset, scene) => {
          const all = raw.map((one, index) => click(`${index}`, one.at, one.promoter, one.product));
          const { winner, considered } = attribute(all, purchase(at, 'tea', { scene }), {
            ...rules,
            ruleset,
          });
          const won = considered.filter(({ verdict }) => verdict.startsWith('won'));
          expect(won.map(({ touch }) => touch)).toEqual(winner ? [winner] : []);
          expect(considered).toHaveLength(all.length);
          if (winner) {
            expect(winner.at).toBeLessThanOrEqual(at);
            expect(winner.expires).toBeGreaterThan(at);
          } else {
            const open = considered.filter(({ verdict }) =>
              ['older', 'other-product'].includes(verdict),
            );
            expect(open).toEqual([]);
          }
        },
      ),
    );
  });
});
