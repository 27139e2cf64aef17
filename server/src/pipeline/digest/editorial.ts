import { projectSpan, type Span } from '../edit.ts';
import { referenceOf } from '../facts/reference-date.ts';
import type { Processed } from '../pipeline.ts';
import type { Point } from './digest.ts';
import { LEAST_OVERLAP } from './own-words.ts';
import { proveStatement, type Ground, type StatementProof } from './proof.ts';

/** A span of the raw text and the SHA-256 of what stands there. */
export interface RawCitation extends Span {
  readonly sha256: string;
}

export interface EditorialStatement {
  readonly text: string;
  /** At least one. */
  readonly citations: readonly RawCitation[];
}

/** What an editor wrote about one document, in own words. */
export interface Editorial {
  /** Of the document's bytes. */
  readonly sha256: string;
  readonly summary: EditorialStatement;
  readonly points: readonly EditorialStatement[];
}

/** What is published of a document; with faults it is the draft. */
export interface Edited {
  readonly outcome: Processed;
  readonly faults: readonly string[];
}

/**
 * Puts the editor's words in the place of the draft's when every statement is proved, and says why
 * not otherwise. Title and tags stay.
 */
export function withEditorial(
  outcome: Processed,
  { summary, points }: Editorial,
  hashOf: Ground['hashOf'],
): Edited {
  const reference = referenceOf(outcome.metadata.publishedAt, outcome.text)?.day ?? null;
  const source = { ...outcome, reference, hashOf };
  const placed = [summary, ...points].map((statement) => place(statement, source));
  const faults = placed.flatMap((one) => one.faults);
  const [first, ...rest] = placed.map(({ point }) => point);
  if (faults.length > 0 || !first) return { outcome, faults };
  const digest = { ...outcome.digest, kind: 'editorial' as const, summary: first, points: rest };
  return { outcome: { ...outcome, digest }, faults };
}

type Source = Ground & Pick<Processed, 'raw' | 'passes'>;

interface Placed {
  readonly point: Point;
  readonly faults: readonly string[];
}

/** The statement with its citations as spans of the clean text, and what its proof lacks. */
function place({ text, citations }: EditorialStatement, source: Source): Placed {
  const stale = citations.filter(
    ({ start, end, sha256 }) => source.hashOf(source.raw.slice(start, end)) !== sha256,
  );
  const point = {
    text,
    citations: citations.map(({ start, end }) => toClean({ start, end }, source)),
  };
  if (stale.length > 0) {
    return { point, faults: stale.map((span) => `${show(span)} 的原文与所引的不符：“${text}”`) };
  }
  const claimed = { text, citations: point.citations.map((span) => ({ span, hash: null })) };
  const proof = proveStatement(claimed, source, 'editorial');
  return { point, faults: faultsIn(proof).map((fault) => `${fault}：“${text}”`) };
}

const toClean = (span: Span, { passes }: Source): Span =>
  passes.reduce((at, { edits }) => projectSpan(at, edits), span);

/** What a proof lacks, in plain words; empty when it stands. */
export function faultsIn({ citations, missing, overlap }: StatementProof): string[] {
  const { numbers, dates, names } = missing;
  const list = (what: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`出处里没有这些${what}：${words.join('、')}`];
  return [
    ...(citations.length === 0 ? ['没有出处'] : []),
    ...citations.flatMap(({ span, resolves, hashMatches }) => [
      ...(resolves ? [] : [`${show(span)} 不在正文里`]),
      ...(hashMatches === false ? [`${show(span)} 的文字与所引的不符`] : []),
    ]),
    ...list('数字', numbers),
    ...list('日期', dates),
    ...list('名称', names),
    ...(overlap !== null && overlap < LEAST_OVERLAP
      ? [`用词与出处的重合只有 ${percent(overlap)}，至少要 ${percent(LEAST_OVERLAP)}`]
      : []),
  ];
}

const show = ({ start, end }: Span): string => `[${start}, ${end})`;

const percent = (share: number): string => `${Math.floor(share * 100)}%`;
