import type { Edit } from '../../edit.ts';
import type { PageHints } from '../../read/read.ts';
import { blockRules } from '../lines/blocks.ts';
import { bylineRules } from '../lines/byline.ts';
import {
  labelLines,
  replyRule,
  siteNameRule,
  titleRule,
  type LabelledLine,
} from '../lines/label-lines.ts';
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
  version: 2,
  propose: (text) => ({ edits: furniture(labelLines(text, hints).lines, text.length) }),
});

/** A line goes with its line break and the blank lines under it. */
function furniture(lines: readonly LabelledLine[], length: number): Edit[] {
  const edits: Edit[] = [];
  let below = length;
  for (const { span, text, rule } of lines.toReversed()) {
    if (rule) {
      edits.push({ rule: rule.rule, span: { start: span.start, end: below }, text: '' });
    }
    if (text !== '') below = span.start;
  }
  return edits.reverse();
}
