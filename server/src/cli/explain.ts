import { compose, type Piece, type Touch } from '../pipeline/compose.ts';
import { exampleOf, reasonOf } from '../pipeline/clean/reasons.ts';
import type { Doubt, DoubtKind } from '../pipeline/clean/stage.ts';
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

/** How often a rule fired, and how sure it was where it is a statistical one. */
interface Firing {
  times: number;
  readonly confidences: number[];
}

/** Numbers reasons in the order they first appear, and counts them. */
class Reasons {
  private readonly seen = new Map<string, Firing>();

  /** The numbers of all reasons behind one piece, as `¹²`-like marks. */
  mark(edits: readonly Touch[]): string {
    const rules = [...new Set(edits.map(({ rule }) => rule))];
    for (const rule of rules) this.firing(rule).times += 1;
    for (const { rule, confidence } of edits) {
      if (confidence !== null) this.firing(rule).confidences.push(confidence);
    }
    const numbers = rules.map((rule) => [...this.seen.keys()].indexOf(rule) + 1);
    return `〔${numbers.join(',')}〕`;
  }

  list(pen: Pen): string[] {
    return [...this.seen].flatMap(([rule, { times, confidences }], index) => {
      const example = exampleOf(rule);
      return [
        `〔${index + 1}〕${reasonOf(rule)}（${rule}，${times} 处${sureness(confidences)}）`,
        ...(example === null ? [] : [pen.note(`     例：${onOneLine(example)}`)]),
      ];
    });
  }

  private firing(rule: string): Firing {
    const firing = this.seen.get(rule) ?? { times: 0, confidences: [] };
    this.seen.set(rule, firing);
    return firing;
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/u, '')}%`;

/** The least and the greatest confidence, where there are any. */
function sureness(confidences: readonly number[], name = '把握'): string {
  if (confidences.length === 0) return '';
  const sorted = [...new Set(confidences.toSorted((a, b) => a - b).map(percent))];
  return `，${name} ${[...new Set([sorted[0], sorted.at(-1)])].join('–')}`;
}

const KINDS: Readonly<Record<DoubtKind, string>> = {
  reading: '存疑',
  gap: '缺损',
  order: '错序',
  foreign: '外来',
};

/** Of an example that takes a whole page, the beginning. */
const LONGEST_EXAMPLE = 60;

function onOneLine(example: string): string {
  const line = example.replaceAll(/\s*\n\s*/gu, ' ⏎ ');
  return line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…` : line;
}

/** Doubts that say the same of the same words are one line, with how often. */
function showDoubts(doubts: readonly Doubt[], text: string): string[] {
  const lines = new Map<string, { readonly doubt: Doubt; readonly all: Doubt[] }>();
  for (const doubt of doubts) {
    const words = text.slice(doubt.span.start, doubt.span.end);
    const key = [doubt.kind, doubt.rule, words, doubt.note, doubt.reading].join('\n');
    const known = lines.get(key);
    if (known) known.all.push(doubt);
    else lines.set(key, { doubt, all: [doubt] });
  }
  return [...lines.values()].map(({ doubt, all }) => showDoubt(doubt, all, text));
}

function showDoubt({ kind, span, note, reading }: Doubt, all: readonly Doubt[], text: string) {
  const likely = sureness(
    all.flatMap(({ confidence }) => confidence ?? []),
    '可能性',
  );
  const other = reading === undefined ? '' : `（或作“${reading}”${likely}）`;
  const times = all.length === 1 ? '' : `，${all.length} 处`;
  return `？ ${KINDS[kind]} “${text.slice(span.start, span.end)}”：${note}${other}${times}`;
}

/** The raw text with every removal and replacement shown in place, and under it the reasons. */
export function explain({ raw, passes, doubts, text }: Processed, isColoured: boolean): string {
  const pen = isColoured ? COLOURED : PLAIN;
  const reasons = new Reasons();
  const shown = compose(raw, passes).map((piece) => show(piece, raw, pen, reasons));
  return [shown.join(''), '', ...reasons.list(pen), ...showDoubts(doubts, text), ''].join('\n');
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
