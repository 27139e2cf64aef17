import type { Doubt, DoubtKind, DoubtPage, DoubtQuery } from '@app/shared/contract/doubt';
import type { Span } from '@app/shared/contract/span';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Revision } from '../digests/index.ts';

/** A page belongs to one revision: that of a newer one starts from the beginning. */
const Place = z.tuple([z.string(), z.int().min(0)]);

/** A doubt as it is stored: the words are those of the clean text. */
type Row = Omit<Doubt, 'text' | 'context'> & { readonly ordinal: number };

@Injectable()
export class DoubtService {
  constructor(private readonly manager: EntityManager) {}

  /** A page of the doubts about a revision, in the order they were raised. */
  async list(revision: Revision, { cursor, limit, kind }: DoubtQuery): Promise<DoubtPage> {
    const after = cursor === undefined ? -1 : ordinalOf(cursor, revision);
    const rows = await this.manager.query<Row[]>(LIST, [
      ...keyOf(revision),
      after,
      kind ?? null,
      limit + 1, // one more tells whether a next page exists
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const hasMore = last && rows.length > limit;
    return {
      items: await this.quote(revision, shown),
      next: hasMore ? encodeCursor([revision.pipelineVersion, last.ordinal]) : null,
    };
  }

  /** How many doubts of each kind there are about a revision, the most frequent kind first. */
  count(revision: Revision): Promise<{ readonly kind: DoubtKind; readonly count: number }[]> {
    return this.manager.query(COUNT, keyOf(revision));
  }

  /** The doubts about a revision that touch one of these spans of its clean text. */
  async within(revision: Revision, spans: readonly Span[]): Promise<Doubt[]> {
    const starts = spans.map(({ start }) => start);
    const ends = spans.map(({ end }) => end);
    const rows = await this.manager.query<Row[]>(WITHIN, [...keyOf(revision), starts, ends]);
    return this.quote(revision, rows);
  }

  private async quote(revision: Revision, rows: readonly Row[]): Promise<Doubt[]> {
    if (rows.length === 0) return [];
    const [cleaning] = await this.manager.query<{ text: string }[]>(TEXT, keyOf(revision));
    const text = cleaning?.text ?? '';
    return rows.map(({ span, ...row }) => ({
      ...row,
      span,
      text: text.slice(span.start, Math.min(span.end, span.start + QUOTED)),
      context: contextOf(text, span),
    }));
  }
}

/** Characters beside a doubt, on either side. */
const BESIDE = 16;

/** What stands beside a doubt in its line; no half of a character. */
function contextOf(text: string, { start, end }: Span): Doubt['context'] {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: (after.split('\n')[0] ?? '').replace(/[\uD800-\uDBFF]$/u, ''),
  };
}

/** Characters of third-party text that a doubt may show. */
const QUOTED = 120;

const keyOf = ({ documentId, pipelineVersion }: Revision) => [documentId, pipelineVersion];

function ordinalOf(cursor: string, { pipelineVersion }: Revision): number {
  const [version, ordinal] = decodeCursor(cursor, Place);
  if (version !== pipelineVersion) throw new ProblemError('invalid-cursor');
  return ordinal;
}

const doubts = (condition: string) => `
  select
    ordinal, kind, rule, note, reading, confidence,
    json_build_object('start', span_start, 'end', span_end) as span
  from doubt
  where document_id = $1 and pipeline_version = $2 and ${condition}
  order by ordinal
`;

/** $3 the ordinal before the page, $4 a kind or null, $5 how many. */
const LIST = `${doubts('ordinal > $3 and ($4::text is null or kind = $4)')} limit $5`;

/** $3 the starts and $4 the ends of spans. */
const WITHIN = doubts(`exists (
  select from unnest($3::int[], $4::int[]) as span (first, beyond)
  where span_start < beyond and first < span_end
)`);

const COUNT = `
  select kind, count(*)::int as count from doubt
  where document_id = $1 and pipeline_version = $2
  group by kind
  order by count desc, kind
`;

const TEXT = `
  select clean_text as text from cleaning where document_id = $1 and pipeline_version = $2
`;
