import type { Edit } from '../../edit.ts';
import type { Rule, Stage } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'blank-line',
    reason: '多余的空行，已合并为一段一行',
    example: '第一段。\n\n第二段。',
  },
  {
    rule: 'margin',
    reason: '段首缩进或段尾空白，已删除',
    example: '第一段。\n　　第二段。',
  },
];

function* margins(text: string): Generator<Edit> {
  for (const { 0: run, index } of matchesOf(text, /\s+/gu)) {
    const span = { start: index, end: index + run.length };
    const isEdge = span.start === 0 || span.end === text.length;
    const wanted = isEdge ? '' : '\n';
    if (run === wanted || !(isEdge || run.includes('\n'))) continue;
    const breaks = run.split('\n').length - 1;
    yield { rule: breaks > (isEdge ? 0 : 1) ? 'blank-line' : 'margin', span, text: wanted };
  }
}

/** One paragraph a line: no blank lines, no margins, no white space at either end of the text. */
export const tidyParagraphs: Stage = {
  name: 'tidy-paragraphs',
  version: 1,
  propose: (text) => ({ edits: [...margins(text)] }),
};
