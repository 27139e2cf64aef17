import type { RepairRule } from '@app/shared/contract/cleaning';
import type { DoubtPage, DoubtQuery } from '@app/shared/contract/doubt';
import type { Evidence, Quote } from '@app/shared/contract/evidence';
import { Injectable } from '@nestjs/common';
import { Recent } from '../../platform/recent.ts';
import { DigestService, type CitedDigest, type Statement } from '../digests/index.ts';
import { DoubtService, SourceService } from '../documents/index.ts';
import { quoteOf } from './quote.ts';
import { ruleNote } from './rule-note.ts';

/** A few kilobytes each. */
const REMEMBERED = 500;

@Injectable()
export class EvidenceService {
  // a revision never changes, and to prove it means to read and replay its whole document
  private readonly recent = new Recent<Evidence>(REMEMBERED);

  constructor(
    private readonly digests: DigestService,
    private readonly sources: SourceService,
    private readonly doubts: DoubtService,
  ) {}

  /** What each sentence of a digest rests on: the cited spans alone, before and after cleaning. */
  async get(id: string): Promise<Evidence> {
    const digest = await this.digests.getCited(id);
    return this.recent.get(`${digest.id} ${digest.pipelineVersion}`, () => this.prove(digest));
  }

  /** What is not sure in the text of a digest. */
  async listDoubts(id: string, query: DoubtQuery): Promise<DoubtPage> {
    const { pipelineVersion } = await this.digests.getCited(id);
    return this.doubts.list({ documentId: id, pipelineVersion }, query);
  }

  private async prove({ summary, points, ...digest }: CitedDigest): Promise<Evidence> {
    const { id: documentId, pipelineVersion } = digest;
    const revision = { documentId, pipelineVersion };
    const source = await this.sources.sourceOf(revision);
    const spans = [summary, ...points].flatMap(({ citations }) => citations);
    const doubts = await this.doubts.within(revision, spans);
    const { sha256, origin, encoding, replayed } = source;
    const prove = ({ text, citations }: Statement) => ({
      text,
      quotes: citations.map((span) => quoteOf(span, source, doubts)),
    });
    const proved = { summary: prove(summary), points: points.map(prove) };
    const rules = rulesIn([proved.summary, ...proved.points]);
    return { ...digest, sha256, origin, encoding, replayed, ...proved, rules };
  }
}

/** Each rule once, in the order of the text. */
function rulesIn(claims: readonly { readonly quotes: readonly Quote[] }[]): RepairRule[] {
  const segments = claims.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.segments));
  const rules = new Set(segments.flatMap(({ changes }) => changes.map(({ rule }) => rule)));
  return [...rules].map(ruleNote);
}
