import type { Evidence, Quote } from '@app/shared/contract/evidence';
import type { Span } from '@app/shared/contract/span';
import { Injectable } from '@nestjs/common';
import { reasonOf } from '../../pipeline/clean/reasons.ts';
import { segmentsOf } from '../../pipeline/segments.ts';
import { Recent } from '../../platform/recent.ts';
import { DigestService, type CitedDigest, type Statement } from '../digests/index.ts';
import { SourceService, type Source } from '../documents/index.ts';

/** A few kilobytes each. */
const REMEMBERED = 500;

@Injectable()
export class EvidenceService {
  // a revision never changes, and to prove it means to read and replay its whole document
  private readonly recent = new Recent<Evidence>(REMEMBERED);

  constructor(
    private readonly digests: DigestService,
    private readonly sources: SourceService,
  ) {}

  /** What each sentence of a digest rests on: the cited spans alone, before and after cleaning. */
  async get(id: string): Promise<Evidence> {
    const digest = await this.digests.getCited(id);
    return this.recent.get(`${digest.id} ${digest.pipelineVersion}`, () => this.prove(digest));
  }

  private async prove({ summary, points, ...digest }: CitedDigest): Promise<Evidence> {
    const { id: documentId, pipelineVersion } = digest;
    const source = await this.sources.sourceOf({ documentId, pipelineVersion });
    const { sha256, origin, encoding, replayed } = source;
    const prove = ({ text, citations }: Statement) => ({
      text,
      quotes: citations.map((span) => quoteOf(span, source)),
    });
    return {
      ...digest,
      sha256,
      origin,
      encoding,
      replayed,
      summary: prove(summary),
      points: points.map(prove),
    };
  }
}

function quoteOf(cleanSpan: Span, { rawText, passes }: Source): Quote {
  const { rawSpan, segments } = segmentsOf(rawText, passes, cleanSpan);
  return {
    cleanSpan,
    rawSpan,
    segments: segments.map(({ raw, clean, edits }) => ({
      raw,
      clean,
      changes: edits.map(({ stage, rule }) => ({ stage, rule, reason: reasonOf(rule) })),
    })),
  };
}
