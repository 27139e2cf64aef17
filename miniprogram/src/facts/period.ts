import type { Period } from '@app/shared/contract/fact';

const quarters = ['一', '二', '三', '四'];

/** In milliseconds. */
const DAY = 86_400_000;

const partsOf = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: Number(month), date: Number(date) };
};

const dayText = (day: string) => {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
};

const isMonthEnd = (day: string) => new Date(Date.parse(day) + DAY).getUTCDate() === 1;

/** Whole months by their names, with the year once: 2024年1月至2月. */
const rangeText = (first: string, last: string) => {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.date !== 1 || !isMonthEnd(last)) return `${dayText(first)}至${dayText(last)}`;
  const until = `${to.month}月`;
  return `${from.year}年${from.month}月至${from.year === to.year ? until : `${to.year}年${until}`}`;
};

/** A period in words, no finer than it is known: 2024年12月, 2024年三季度, 2024年上半年. */
export const periodText = ({ first, last, precision }: Period): string => {
  const { year, month } = partsOf(first);
  switch (precision) {
    case 'day':
      return dayText(first);
    case 'month':
      return `${year}年${month}月`;
    case 'quarter':
      return `${year}年${quarters[Math.floor((month - 1) / 3)] ?? ''}季度`;
    case 'half':
      return `${year}年${month <= 6 ? '上' : '下'}半年`;
    case 'year':
      return `${year}年`;
    case 'range':
      return rangeText(first, last);
  }
};
