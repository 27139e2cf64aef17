import type { Cleaning, Revision } from '@app/shared/contract/cleaning';
import type { DoubtKind } from '@app/shared/contract/doubt';
import { Injectable } from '@nestjs/common';
import { replay } from '../../pipeline/clean/clean.ts';
import { Recent } from '../../platform/recent.ts';
import { DigestService, type CitedDigest } from '../digests/index.ts';
import { DoubtService, RevisionService, SourceService } from '../documents/index.ts';
import { ruleUsesOf } from './rule-uses.ts';

/** A few kilobytes each. */
const REMEMBERED = 500;

@Injectable()
export class CleaningService {
  // the cleaning of a revision never changes, and to tell it means to replay its whole document
  private readonly recent = new Recent<Omit<Cleaning, 'revisions'>>(REMEMBERED);

  constructor(
    private readonly digests: DigestService,
    private readonly sources: SourceService,
    private readonly doubts: DoubtService,
    private readonly revisions: RevisionService,
  ) {}

  /** How the document of a digest was cleaned, and every cleaning it ever had. */
  async get(id: string): Promise<Cleaning> {
    const digest = await this.digests.getCited(id);
    const { pipelineVersion } = digest;
    const cleaning = await this.recent.get(`${id} ${pipelineVersion}`, () => this.tell(digest));
    const revisions: Revision[] = await this.revisions.list(id);
    return { ...cleaning, revisions };
  }

  private async tell({ id, title, pipelineVersion }: CitedDigest) {
    const revision = { documentId: id, pipelineVersion };
    const { rawText, passes, encoding, replayed } = await this.sources.sourceOf(revision);
    const counts = await this.doubts.count(revision);
    return {
      id,
      title,
      pipelineVersion,
      encoding,
      replayed,
      rawLength: rawText.length,
      cleanLength: replay(rawText, passes).length,
      rules: ruleUsesOf(rawText, passes),
      doubts: counts satisfies readonly { readonly kind: DoubtKind; readonly count: number }[],
    };
  }
}
