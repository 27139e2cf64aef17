import type { EntityCard } from '@app/shared/contract/entity';
import type { FactCard, FactSource, FactStatus } from '@app/shared/contract/fact';
import type { DocumentCard } from '@app/shared/contract/lineage';
import type { Story } from '@app/shared/contract/story';
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
export const sourceText = ({ documentId, outlet, title, publishedOn }: FactSource): string =>
  [
    outlet ?? (documentId === null ? title : `《${title}》`),
    ...(publishedOn === null ? [] : [publishedOn]),
  ].join(' · ');

/** What sort of thing a name stands for. */
export const kindWords: Readonly<Record<EntityCard['kind'], string>> = {
  person: '人物',
  company: '公司',
  product: '产品',
  feature: '功能',
  role: '角色',
  event: '活动',
};

/** Where and when a document stood, as far as it says. */
export const sourceLine = ({ outlet, publishedOn }: DocumentCard): string =>
  [outlet ?? '来源未注明', publishedOn ?? '日期未注明'].join(' · ');

/** So much that the rest is a headline or a signature. */
const WHOLE = 0.995;

/** How much of a copy stands in its original: 81% 的文字相同. */
export const overlapText = (overlap: number | null): string =>
  overlap === null || overlap >= WHOLE
    ? '文字几乎全同'
    : `${(overlap * 100).toFixed(0)}% 的文字相同`;

/** How many reports there are, and how many of them speak for themselves. */
export const storyNote = ({ members, voices }: Story): string =>
  `${members.length} 篇报道，独立来源 ${voices} 个`;
