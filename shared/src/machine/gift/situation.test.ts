import fc from 'fast-check';
import type { Act } from './events.ts';
import type { Role } from './order.ts';
import {
  addresses,
  emptySituation,
  friends,
  greetings,
  products,
  situated,
  undone,
  withStep,
  type Situation,
  type Step,
} from './situation.ts';
import { decodeSituation, encodeSituation } from './situation-code.ts';

const actsFor = (product: number): fc.Arbitrary<Act> => {
  const sku = fc.constantFrom(...(products[product]?.skus ?? []).map(({ id }) => id));
  const friend = fc.constantFrom(...friends);
  return fc.oneof(
    sku.map((id): Act => ({ type: 'choose-sku', sku: id })),
    sku.map((id): Act => ({ type: 'change-sku', sku: id })),
    friend.map((name): Act => ({ type: 'choose-friend', friend: name })),
    fc.constantFrom(...greetings).map((greeting): Act => ({ type: 'set-greeting', greeting })),
    fc.constantFrom(...addresses.entries()).map(([index, address]): Act => ({
      type: 'accept',
      caller: String(friends[index]),
      address,
    })),
    fc.integer({ min: 1, max: 3 }).map((parcels): Act => ({ type: 'ship', parcels })),
    fc.integer({ min: 1, max: 2_000_000 }).map((fen): Act => ({ type: 'refund', fen })),
    fc.constantFrom<Act>(
      { type: 'submit' },
      { type: 'pay' },
      { type: 'cancel' },
      { type: 'confirm' },
      { type: 'open-aftersale' },
      { type: 'close-aftersale' },
      { type: 'refund-expired' },
      { type: 'wait' },
    ),
  );
};

const situations: fc.Arbitrary<Situation> = fc
  .integer({ min: 0, max: products.length - 1 })
  .chain((product) =>
    fc.record({
      kind: fc.constantFrom<Situation['kind']>('consumer', 'merchant'),
      product: fc.constant(product),
      excludesCategories: fc.boolean(),
      steps: fc.array(
        fc.record<Step>({
          wait: fc.constantFrom(0, 1, 3_600, 86_400, 30 * 86_400),
          by: fc.constantFrom<Role>('giver', 'recipient', 'merchant', 'platform'),
          act: actsFor(product),
        }),
        { maxLength: 40 },
      ),
    }),
  );

describe('the code of a situation', () => {
  it('comes back as the same situation, and as the same order', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const decoded = decodeSituation(encodeSituation(situation));

        expect(decoded).toEqual(situation);
        expect(situated(decoded ?? emptySituation)).toEqual(situated(situation));
      }),
    );
  });

  it('goes into an address as it is', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        expect(encodeSituation(situation)).toMatch(/^[0-9a-z.-]+$/u);
      }),
    );
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = decodeSituation(text);
        expect(decoded === null || encodeSituation(decoded) === text).toBe(true);
      }),
    );
    for (const broken of ['', '2c0x', '1c9x', '1c0x.gk9', '1c0x.gk', '1c0x.zz', '1c0x.gs1']) {
      expect(decodeSituation(broken)).toBeNull();
    }
  });

  it('never carries what somebody typed', () => {
    const typed = withStep(emptySituation, {
      wait: 0,
      by: 'giver',
      act: { type: 'set-greeting', greeting: '我家在示例路' },
    });
    expect(() => encodeSituation(typed)).toThrow('not of the sandbox');
  });
});

describe('a situation', () => {
  it('is as it was when a move is taken back', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const step: Step = { wait: 60, by: 'platform', act: { type: 'wait' } };
        expect(undone(withStep(situation, step))).toEqual(situation);
      }),
    );
  });

  it('refuses the launch categories only while they are taken to be excluded', () => {
    const jewellery: Situation = {
      ...emptySituation,
      product: 2,
      steps: [{ wait: 0, by: 'giver', act: { type: 'choose-sku', sku: 'gold' } }],
    };
    expect(situated(jewellery).outcomes[0]?.refusal?.code).toBe('category-excluded');
    expect(situated({ ...jewellery, excludesCategories: false }).outcomes[0]?.refusal).toBeNull();
  });
});
