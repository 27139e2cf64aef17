import { lineLabels, type LabelledLine } from '../clean/lines/label-lines.ts';
import type { PageHints } from '../read/read.ts';
import { creditsOf } from './credits.ts';
import { firstDate } from './dates.ts';

/** What the document says of itself. Absent stays null, never guessed. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** The first publisher. */
  readonly outlet: string | null;
  /** Who copied it. */
  readonly republisher: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, China time. */
  readonly publishedAt: string | null;
  /** The line of the repaired text `publishedAt` was read from. */
  readonly publishedAtLine: string | null;
}

const isCredit = ({ rule }: LabelledLine) =>
  rule !== null &&
  ['byline', 'date-line', 'republished-by', 'editor-credit', 'app-slogan'].includes(rule.rule);

/**
 * Reads title, names and date from repaired (Simplified) text with all its lines. A forum poster is
 * not the author and the day of the post not that of the article: such lines are not read at all.
 */
export function readMetadata(
  repaired: string,
  hints: PageHints,
  label = lineLabels(hints),
): Metadata {
  const { title, lines } = label(repaired);
  const credits = creditsOf(
    lines.filter(isCredit).map(({ text }) => text),
    hints,
  );
  const dated = lines.filter(({ rule }) => rule?.rule === 'date-line').map(({ text }) => text);
  return { title, ...credits, ...firstDate(dated, hints.publishedAt) };
}
