import type { Rule, RuleVersion } from '../contract/rule.ts';

/** How sure we are, in words for readers. */
export const confidenceWords: Readonly<Record<Rule['confidence'], string>> = {
  official: '官方页面',
  'quoted-rule': '官方规则（转引）',
  news: '媒体报道',
  community: '开发者社区',
  unofficial: '非官方资料',
  document: '仅见于收录文章',
  unknown: '未知',
  assumption: '本站假设',
};

/** When a version held, in words: 2024-12 起, 2024-12 至 2025-03. */
export const spanOf = ({ from, to }: Pick<RuleVersion, 'from' | 'to'>): string =>
  to === null ? `${from} 起` : `${from} 至 ${to}`;
