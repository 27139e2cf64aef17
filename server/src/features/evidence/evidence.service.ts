import type { Evidence, Quote } from '@app/shared/contract/evidence';
import type { Span } from '@app/shared/contract/span';
import { Injectable } from '@nestjs/common';
import { reasonOf } from '../../pipeline/clean/reasons.ts';
import { segmentsOf } from '../../pipeline/segments.ts';
import { DigestService, type Statement } from '../digests/index.ts';
import { SourceService, type Source } from '../documents/index.ts';

@Injectable()
export class EvidenceService {
  constructor(
    private readonly digests: DigestService,
    private readonly sources: SourceService,
  ) {}

  /** What each sentence of a digest rests on: the cited spans alone, before and after cleaning. */
  async get(id: string): Promise<Evidence> {
    const { summary, points, ...digest } = await this.digests.getCited(id);
    const { pipelineVersion } = digest;
    const source = await this.sources.sourceOf({ documentId: id, pipelineVersion });
    const prove = ({ text, citations }: Statement) => ({
      text,
      quotes: citations.map((span) => quoteOf(span, source)),
    });
    return { ...digest, ...source, summary: prove(summary), points: points.map(prove) };
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
