import type { Deadlines, GiftOrder } from '@app/shared/machine/gift/order';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in words: 1 天 3 小时, 5 分钟, 20 秒; the two largest units. */
export function durationOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / DAY), '天'],
    [Math.floor((seconds % DAY) / HOUR), '小时'],
    [Math.floor((seconds % HOUR) / MINUTE), '分钟'],
    [seconds % MINUTE, '秒'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0 ? '0 秒' : shown.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** The time of the sandbox: it begins on its first day at midnight. */
export function momentOf(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const day = Math.floor(seconds / DAY) + 1;
  return `第 ${day} 天 ${two((seconds % DAY) / HOUR)}:${two((seconds % HOUR) / MINUTE)}`;
}

/** What the platform waits for, by the deadline. */
export const deadlineWords: Readonly<Record<keyof Deadlines, string>> = {
  pay: '付款',
  accept: '收下礼物',
  receive: '自动收货',
  aftersale: '售后期结束',
};

/** The next deadline: what it is for and the seconds left; null when the platform waits for none. */
export function nextDeadline({ deadlines, now }: GiftOrder): {
  readonly name: keyof Deadlines;
  readonly left: number;
} | null {
  const names = Object.keys(deadlineWords) as (keyof Deadlines)[];
  return (
    names
      .flatMap((name) => {
        const at = deadlines[name];
        return at === null || at <= now ? [] : [{ name, left: at - now }];
      })
      .sort((one, other) => one.left - other.left)[0] ?? null
  );
}

/** How far the clock can be moved at once. */
export const jumps: readonly { readonly seconds: number; readonly text: string }[] = [
  { seconds: HOUR, text: '1 小时' },
  { seconds: 12 * HOUR, text: '12 小时' },
  { seconds: DAY, text: '1 天' },
  { seconds: 7 * DAY, text: '7 天' },
];
