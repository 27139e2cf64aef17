import type { FactCard, FactSource, FactStatus } from '@app/shared/contract/fact';
import { periodText } from './period';

/** How the sources stand to each other, in a word. */
export const statusWords: Record<FactStatus, string> = {
  single: '单一来源',
  agreed: '说法一致',
  compatible: '可以相容',
  conflict: '说法不一',
};

/** What a row is about: 抖音 · 成交额 · 2024年. An event names its subject itself. */
export const headingOf = ({ kind, subject, label, period }: FactCard): string =>
  [
    ...(kind === 'metric' ? [subject.name] : []),
    label,
    ...(period === null || kind === 'event' ? [] : [periodText(period)]),
  ].join(' · ');

/** Who says it: the outlet, or the title where the outlet is unknown, and the day. */
export const sourceText = ({ outlet, title, publishedOn }: FactSource): string =>
  [outlet ?? `《${title}》`, ...(publishedOn === null ? [] : [publishedOn])].join(' · ');
