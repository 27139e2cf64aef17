/** How sure we are, in words for readers. */
export const certainties = {
  official: '官方页面',
  rule: '官方规则（转引）',
  news: '媒体报道',
  community: '开发者社区',
  unofficial: '非官方资料',
  document: '仅见于收录文章',
  unknown: '未知',
} as const;

export interface Fact {
  /** From when it holds, or when it was seen; in words, because many sources give no exact day. */
  readonly valid: string;
  readonly certainty: keyof typeof certainties;
  readonly sources: readonly string[];
}
