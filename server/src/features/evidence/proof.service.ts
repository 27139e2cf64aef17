import type { Proof } from '@app/shared/contract/proof';
import { Injectable } from '@nestjs/common';
import { replay } from '../../pipeline/clean/clean.ts';
import { proveStatement } from '../../pipeline/digest/proof.ts';
import { referenceOf } from '../../pipeline/facts/reference-date.ts';
import { storable } from '../../platform/storable.ts';
import { DigestService, hashOf, type Statement } from '../digests/index.ts';
import { SourceService } from '../documents/index.ts';

@Injectable()
export class ProofService {
  constructor(
    private readonly digests: DigestService,
    private readonly sources: SourceService,
  ) {}

  /** Works the proof of a digest out anew: from the bytes over the edits to each cited word. */
  async get(id: string): Promise<Proof> {
    const { kind, summary, points, pipelineVersion, publishedOn } = await this.digests.getCited(id);
    const source = await this.sources.sourceOf({ documentId: id, pipelineVersion });
    const text = storable(replay(source.rawText, source.passes));
    const ground = { text, reference: referenceOf(publishedOn, text)?.day ?? null, hashOf };
    const statements = [summary, ...points].map(({ text: words, citations }: Statement) => {
      const claimed = citations.map(({ hash, ...span }) => ({ span, hash }));
      return { text: words, ...proveStatement({ text: words, citations: claimed }, ground, kind) };
    });
    const { replayed } = source;
    const passed = replayed && statements.every((statement) => statement.passed);
    return { id, kind, pipelineVersion, replayed, statements, passed };
  }
}
