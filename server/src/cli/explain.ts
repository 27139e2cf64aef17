import { compose, type Piece, type Touch } from '../pipeline/compose.ts';
import { reasonOf } from '../pipeline/clean/reasons.ts';
import type { Processed } from '../pipeline/pipeline.ts';

/** Colours of the terminal, or plain signs where there are none. */
interface Pen {
  readonly gone: (text: string) => string;
  readonly mended: (text: string) => string;
  readonly note: (text: string) => string;
}

const sgr = (code: string) => (text: string) =>
  text.replace(/[^\n]+/gu, (line) => `\u001B[${code}m${line}\u001B[0m`);

const COLOURED: Pen = { gone: sgr('9;31'), mended: sgr('32'), note: sgr('2') };
const PLAIN: Pen = {
  gone: (text) => `[-${text}-]`,
  mended: (text) => `[+${text}+]`,
  note: (text) => text,
};

/** Numbers reasons in the order they first appear, and counts them. */
class Reasons {
  private readonly seen = new Map<string, number>();

  /** The numbers of all reasons behind one piece, as `¹²`-like marks. */
  mark(edits: readonly Touch[]): string {
    const numbers = [...new Set(edits.map(({ rule }) => rule))].map((rule) => {
      this.seen.set(rule, (this.seen.get(rule) ?? 0) + 1);
      return [...this.seen.keys()].indexOf(rule) + 1;
    });
    return `〔${numbers.join(',')}〕`;
  }

  list(): string[] {
    return [...this.seen].map(
      ([rule, times], index) => `〔${index + 1}〕${reasonOf(rule)}（${rule}，${times} 处）`,
    );
  }
}

/** The raw text with every removal and replacement shown in place, and under it the reasons. */
export function explain({ raw, passes, doubts, text }: Processed, isColoured: boolean): string {
  const pen = isColoured ? COLOURED : PLAIN;
  const reasons = new Reasons();
  const shown = compose(raw, passes).map((piece) => show(piece, raw, pen, reasons));
  const open = doubts.map(({ span, note }) => `？ “${text.slice(span.start, span.end)}”：${note}`);
  return [shown.join(''), '', ...reasons.list(), ...open, ''].join('\n');
}

function show({ raw: span, clean, edits }: Piece, raw: string, pen: Pen, reasons: Reasons): string {
  if (edits.length === 0) return clean;
  const before = raw.slice(span.start, span.end);
  const isWhite = before.trim() === '' && clean.trim() === '';
  if (isWhite) return clean === '' && before.includes('\n') ? '\n' : clean;
  const mark = pen.note(reasons.mark(edits));
  // a line that left stands on a line of its own
  if (clean === '' && before.endsWith('\n')) return `${pen.gone(before.trim())}${mark}\n`;
  const gone = before === '' ? '' : pen.gone(before);
  const mended = clean === '' ? '' : pen.mended(clean);
  return `${gone}${mended}${mark}`;
}
