import { feeLimits } from '@app/shared/machine/calculators/fee';
import { numberOn, valueOn } from './limits';

it('takes the limits of the tools from the rules', () => {
  expect(numberOn('F-007', 'cap', '2025-01-01')).toBe(1_000_000);
  expect(valueOn('F-030', 'phone', '2026-01-01')).toBe('8.0.61');
  expect(numberOn('F-205', 'days', '2026-01-01')).toBe(feeLimits.offerDays);
  expect(numberOn('F-205', 'cap', '2026-01-01')).toBe(feeLimits.offerCap);
  expect(numberOn('F-205', 'rate', '2026-01-01') * 100).toBe(feeLimits.offerRate);
});

it('takes the ratio of the day', () => {
  expect(numberOn('F-117', 'ratioMax', '2025-02-01')).toBe(900_000);
  expect(numberOn('F-117', 'ratioMax', '2026-02-01')).toBe(1_000_000);
});

it('says what is missing', () => {
  expect(() => valueOn('F-007', 'none', '2025-01-01')).toThrow('F-007 has no value none');
});
