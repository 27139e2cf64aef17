import { replay } from '../pipeline/clean/clean.ts';
import { faultsIn } from '../pipeline/digest/editorial.ts';
import { proveStatement } from '../pipeline/digest/proof.ts';
import { referenceOf } from '../pipeline/facts/reference-date.ts';
import type { Span } from '../pipeline/edit.ts';
import type { Point, Processed } from '../pipeline/pipeline.ts';
import { segmentsOf } from '../pipeline/segments.ts';
import { hashOf } from './editorial.ts';

type Cited = Pick<Processed, 'raw' | 'text' | 'passes' | 'digest' | 'metadata'>;

/** What does not hold, each with its span; empty when the proof stands. */
export function faultsOf(cited: Cited): string[] {
  const { raw, text, passes, digest } = cited;
  const replayed = replaySafely(raw, passes);
  if (replayed !== text)
    return [`重放得到的文字与清洗结果不同：${firstDifference(replayed, text)}`];
  return [digest.summary, ...digest.points].flatMap((point) => {
    if (point.citations.length === 0) return [`没有出处：“${point.text}”`];
    const faults = point.citations.flatMap((span) => spanFaults(span, cited));
    if (faults.length > 0) return faults;
    return digest.kind === 'editorial' ? wordFaults(point, cited) : quoteFaults(point, cited);
  });
}

/** A draft says nothing but what it cites. */
function quoteFaults({ text: statement, citations }: Point, { text }: Cited): string[] {
  const quoted = citations.map(({ start, end }) => text.slice(start, end)).join('');
  return quoted === statement
    ? []
    : [`出处 ${show(citations[0])} 的文字与要点不符：“${statement}”`];
}

/** An editor's own words must follow from what they cite. */
function wordFaults({ text: statement, citations }: Point, { text, metadata }: Cited): string[] {
  const reference = referenceOf(metadata.publishedAt, text)?.day ?? null;
  const claimed = { text: statement, citations: citations.map((span) => ({ span, hash: null })) };
  const proof = proveStatement(claimed, { text, reference, hashOf }, 'editorial');
  return faultsIn(proof).map((fault) => `${fault}：“${statement}”`);
}

const show = (span: Span | undefined) => (span ? `[${span.start}, ${span.end})` : '[)');

function spanFaults(
  span: Span,
  { raw, text, passes }: Omit<Cited, 'digest' | 'metadata'>,
): string[] {
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
