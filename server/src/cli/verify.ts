import { replay } from '../pipeline/clean/clean.ts';
import type { Span } from '../pipeline/edit.ts';
import type { Processed } from '../pipeline/pipeline.ts';
import { segmentsOf } from '../pipeline/segments.ts';

type Cited = Pick<Processed, 'raw' | 'text' | 'passes' | 'digest'>;

/** What does not hold, each with its span; empty when the proof stands. */
export function faultsOf({ raw, text, passes, digest }: Cited): string[] {
  const replayed = replaySafely(raw, passes);
  if (replayed !== text)
    return [`重放得到的文字与清洗结果不同：${firstDifference(replayed, text)}`];
  return [digest.summary, ...digest.points].flatMap(({ text: statement, citations }) => {
    if (citations.length === 0) return [`没有出处：“${statement}”`];
    const quoted = citations.map(({ start, end }) => text.slice(start, end)).join('');
    const faults = citations.flatMap((span) => spanFaults(span, { raw, text, passes }));
    if (faults.length === 0 && quoted !== statement) {
      return [`出处 ${show(citations[0])} 的文字与要点不符：“${statement}”`];
    }
    return faults;
  });
}

const show = (span: Span | undefined) => (span ? `[${span.start}, ${span.end})` : '[)');

function spanFaults(span: Span, { raw, text, passes }: Omit<Cited, 'digest'>): string[] {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    return [`出处 ${show(span)} 超出正文范围（正文长 ${text.length}）`];
  }
  const { rawSpan, segments } = segmentsOf(raw, passes, span);
  const rawText = segments.map((segment) => segment.raw).join('');
  const cleanText = segments.map((segment) => segment.clean).join('');
  const holds =
    rawText === raw.slice(rawSpan.start, rawSpan.end) &&
    cleanText.includes(text.slice(span.start, span.end));
  return holds ? [] : [`出处 ${show(span)} 无法追溯到原文`];
}

function replaySafely(raw: string, passes: Cited['passes']): string | null {
  try {
    return replay(raw, passes);
  } catch {
    return null;
  }
}

function firstDifference(replayed: string | null, text: string): string {
  if (replayed === null) return '有改动超出原文范围';
  let at = 0;
  while (at < Math.min(replayed.length, text.length) && replayed[at] === text[at]) at += 1;
  return show({ start: at, end: at + 1 });
}
