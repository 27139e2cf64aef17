import type { Period } from '@app/shared/contract/fact';

/** 2024年12月19日, 2024年12月, 2024年; other stretches by their first and last month. */
export function daysOf({ first, last, precision }: Period): string {
  const [year = '', month = '', day = ''] = first.split('-').map((part) => part.replace(/^0/u, ''));
  if (precision === 'day') return `${year}年${month}月${day}日`;
  if (precision === 'month') return `${year}年${month}月`;
  if (precision === 'year') return `${year}年`;
  const [lastYear = '', lastMonth = ''] = last.split('-').map((part) => part.replace(/^0/u, ''));
  const until = lastYear === year ? `${lastMonth}月` : `${lastYear}年${lastMonth}月`;
  return `${year}年${month}月至${until}`;
}
