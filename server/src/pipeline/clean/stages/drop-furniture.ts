import type { Edit } from '../../edit.ts';
import type { PageHints } from '../../read/read.ts';
import { blockRules } from '../lines/blocks.ts';
import { bylineRules } from '../lines/byline.ts';
import { labelLines, replyRule, siteNameRule, titleRule } from '../lines/label-lines.ts';
import { lineRules } from '../lines/line-rules.ts';
import { spamRules } from '../lines/spam.ts';
import type { Rule, Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  ...lineRules,
  ...blockRules,
  ...Object.values(bylineRules),
  ...Object.values(spamRules),
  titleRule,
  siteNameRule,
  replyRule,
];

/** Takes every line out that is not the article; `hints` is what the page's markup says of it. */
export const dropFurniture = (hints: Pick<PageHints, 'title'> | null): Stage => ({
  name: 'drop-furniture',
  version: 1,
  propose: (text) => ({
    edits: labelLines(text, hints).lines.flatMap(({ span, rule }): Edit[] =>
      rule ? [{ rule: rule.rule, span: withBreak(span, text), text: '' }] : [],
    ),
  }),
});

/** A line goes with its line break. */
const withBreak = ({ start, end }: Edit['span'], text: string) => ({
  start,
  end: Math.min(end + 1, text.length),
});
