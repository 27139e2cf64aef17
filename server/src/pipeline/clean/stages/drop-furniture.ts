import type { Edit } from '../../edit.ts';
import { blockRules } from '../lines/blocks.ts';
import { bylineRules } from '../lines/byline.ts';
import {
  replyRule,
  siteNameRule,
  titleRule,
  type LabelledLine,
  type Page,
} from '../lines/label-lines.ts';
import { foreignRule } from '../lines/foreign.ts';
import { lineRules } from '../lines/line-rules.ts';
import { spamRules } from '../lines/spam.ts';
import { zoneRules } from '../lines/zones.ts';
import type { Doubt, Rule, Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  ...lineRules,
  ...blockRules,
  ...Object.values(bylineRules),
  ...Object.values(spamRules),
  ...Object.values(zoneRules),
  titleRule,
  siteNameRule,
  replyRule,
  foreignRule,
];

/** Takes every line out that is not the article; `label` tells what each line is. */
export const dropFurniture = (label: (text: string) => Page): Stage => ({
  name: 'drop-furniture',
  version: 4,
  propose: (text) => {
    const { lines } = label(text);
    return { edits: furniture(lines, text.length), doubts: doubtsOf(lines) };
  },
});

/** A paragraph that may be from another page stays and says so. */
const doubtsOf = (lines: readonly LabelledLine[]): Doubt[] =>
  lines
    .filter(({ isDoubtful }) => isDoubtful)
    .map(({ span }) => ({
      kind: 'foreign',
      rule: foreignRule.rule,
      span,
      note: foreignRule.reason,
      confidence: 0.7,
    }));

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
