import fc from 'fast-check';
import {
  compareVersions,
  eligibilityOf,
  type Candidate,
  type EligibilityLimits,
} from './eligibility.ts';

const limits: EligibilityLimits = {
  cap: 1_000_000,
  merchantCap: 2_000_000,
  phone: '8.0.61',
  harmony: '8.0.15',
};
const scarf: Candidate = {
  channel: 'friend',
  category: 'other',
  price: 19_900,
  client: 'phone',
  version: '8.0.61',
  isAtLaunch: false,
};
const ask = (change: Partial<Candidate>) => eligibilityOf({ ...scarf, ...change }, limits);

describe('whether something can be given', () => {
  it.each<[Partial<Candidate>, string, string]>([
    [{}, 'yes', 'within-cap'],
    [{ price: 1_000_000 }, 'yes', 'within-cap'],
    [{ price: 1_000_001 }, 'unknown', 'above-cap-then-unknown'],
    [{ price: 1_000_001, isAtLaunch: true }, 'no', 'above-cap'],
    [{ price: 1_500_000, channel: 'merchant-activity' }, 'yes', 'within-cap'],
    [{ price: 2_000_001, channel: 'merchant-activity' }, 'no', 'above-cap'],
    [{ category: 'jewellery' }, 'unknown', 'excluded-then-unknown'],
    [{ category: 'education', isAtLaunch: true }, 'no', 'excluded-at-launch'],
    [{ category: null }, 'unknown', 'category-not-given'],
    [{ client: 'desktop' }, 'no', 'client-not-supported'],
    [{ version: '8.0.60' }, 'no', 'client-too-old'],
    [{ version: '' }, 'unknown', 'version-not-given'],
    [{ client: 'harmony', version: '8.0.15' }, 'yes', 'client-new-enough'],
  ])('%j: %s, since %s', (change, answer, why) => {
    const result = ask(change);
    expect(result.answer).toBe(answer);
    expect(result.reasons.map((reason) => reason.why)).toContain(why);
  });

  it('is no as soon as one reason is, and yes only when all are', () => {
    const candidates: fc.Arbitrary<Candidate> = fc.record({
      channel: fc.constantFrom('friend', 'merchant-activity'),
      category: fc.constantFrom('jewellery', 'education', 'other', null),
      price: fc.integer({ min: 0, max: 3_000_000 }),
      client: fc.constantFrom('phone', 'harmony', 'desktop'),
      version: fc.constantFrom('', '8.0.14', '8.0.61', '9.1', 'x'),
      isAtLaunch: fc.boolean(),
    });
    fc.assert(
      fc.property(candidates, (candidate) => {
        const { answer, reasons } = eligibilityOf(candidate, limits);
        const answers = reasons.map((reason) => reason.answer);
        expect(answer === 'no').toBe(answers.includes('no'));
        expect(answer === 'yes').toBe(answers.every((each) => each === 'yes'));
        expect(reasons.every(({ basis }) => basis.length > 0)).toBe(true);
      }),
    );
  });
});

describe('versions', () => {
  it('compare as numbers, not as text', () => {
    expect(compareVersions('8.0.9', '8.0.61')).toBeLessThan(0);
    expect(compareVersions('8.0.61', '8.0.61.0')).toBe(0);
    expect(compareVersions('10.0', '8.0.61')).toBeGreaterThan(0);
    expect(compareVersions('八', '8.0')).toBeNull();
  });
});
