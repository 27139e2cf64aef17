import { markupTags } from './html-tags.ts';

const PAGE_START =
  /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const FRAGMENT_START =
  /^\s*<(?:article|center|div|font|h[1-6]|ol|p|section|table|ul)(?:\s[^<>]*)?>/iu;
const LINE_END_TAG = /<\/(?:div|h[1-6]|li|p|section|table|tr)>|<br\s*\/?>/giu;

/** A text that mentions markup does so in few lines; a page without line breaks in nearly all. */
const LEAST_MARKED_LINES = 0.6;
const LEAST_ENDS = 3;

/** Whether a text is markup, judged by its content: file names of collected pages lie. */
export function isHtml(text: string): boolean {
  if (PAGE_START.test(text)) return true;
  const ends = text.match(LINE_END_TAG)?.length ?? 0;
  if (ends === 0) return false;
  if (FRAGMENT_START.test(text) && text.trimEnd().endsWith('>')) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => line.search(markupTags) >= 0).length;
  return ends >= LEAST_ENDS && marked >= LEAST_MARKED_LINES * lines.length;
}
