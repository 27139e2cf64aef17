import type { Period } from '@app/shared/contract/fact';
import { periodText } from './period';

const period = (first: string, last: string, precision: Period['precision']): Period => ({
  first,
  last,
  precision,
  isExplicit: true,
});

it.each([
  ['2024年12月19日', period('2024-12-19', '2024-12-19', 'day')],
  ['2024年12月', period('2024-12-01', '2024-12-31', 'month')],
  ['2024年三季度', period('2024-07-01', '2024-09-30', 'quarter')],
  ['2024年一季度', period('2024-01-01', '2024-03-31', 'quarter')],
  ['2023年下半年', period('2023-07-01', '2023-12-31', 'half')],
  ['2023年上半年', period('2023-01-01', '2023-06-30', 'half')],
  ['2024年', period('2024-01-01', '2024-12-31', 'year')],
  ['2021年1月至2023年12月', period('2021-01-01', '2023-12-31', 'range')],
  ['2024年1月至2月', period('2024-01-01', '2024-02-29', 'range')],
  ['2024年1月1日至2024年2月28日', period('2024-01-01', '2024-02-28', 'range')],
])('says %s', (text, given) => {
  expect(periodText(given)).toBe(text);
});
