import type { Digest, DigestPage, DigestQuery } from '@app/shared/contract/digest';
import type { Span } from '@app/shared/contract/span';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ProblemError } from '../../platform/problem-error.ts';
import { decodeCursor, encodeCursor, type Place } from './digest-cursor.ts';
import { LIST, LIST_BY_TAG, ONE, STATEMENTS } from './digest.sql.ts';

/** A sentence the digest claims, with the spans of the clean text that support it. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** The hash of the words it cites; null when it was stored without. */
export interface Citation extends Span {
  readonly hash: string | null;
}

/** A digest with all it rests on. */
export interface CitedDigest extends Omit<Digest, 'points' | 'pointCount' | 'summary'> {
  readonly summary: Statement;
  readonly points: readonly Statement[];
}

type Card = DigestPage['items'][number];

@Injectable()
export class DigestService {
  constructor(private readonly manager: EntityManager) {}

  /** A page of the list, newest day first. */
  async list({ cursor, limit, tag }: DigestQuery): Promise<DigestPage> {
    const { listedOn = null, documentId = null } = cursor === undefined ? {} : placeOf(cursor);
    const page = [listedOn, documentId, limit + 1]; // one more tells whether a next page exists
    const rows = await (tag === undefined
      ? this.manager.query<(Card & Place)[]>(LIST, page)
      : this.manager.query<(Card & Place)[]>(LIST_BY_TAG, [...page, [tag]]));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: last && rows.length > limit ? encodeCursor(last) : null };
  }

  /** One digest as it is shown. */
  async get(id: string): Promise<Digest> {
    const { summary, points, ...digest } = await this.getCited(id);
    return {
      ...digest,
      summary: summary.text,
      points: points.map(({ text, citations }) => ({ text, citationCount: citations.length })),
      pointCount: points.length,
    };
  }

  /** One digest with the spans it cites. */
  async getCited(id: string): Promise<CitedDigest> {
    const [digest] = await this.manager.query<Omit<CitedDigest, 'summary' | 'points'>[]>(ONE, [id]);
    if (!digest) throw new ProblemError('digest-not-found');
    const [summary, ...points] = await this.manager.query<Statement[]>(STATEMENTS, [
      id,
      digest.pipelineVersion,
    ]);
    if (!summary) throw new Error(`digest ${id} has no summary`);
    return { ...digest, summary, points };
  }
}

function placeOf(cursor: string): Place {
  const place = decodeCursor(cursor);
  if (!place) throw new ProblemError('invalid-cursor');
  return place;
}
