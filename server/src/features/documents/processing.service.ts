import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { processDocument, type Outcome } from '../../pipeline/pipeline.ts';
import { SETTINGS, type Settings } from '../../platform/settings.ts';
import { EditorialService } from '../digests/index.ts';

/** What is to be stored of a document, and why its editorial digest is not part of it. */
export interface Processing {
  readonly outcome: Outcome;
  readonly faults: readonly string[];
}

@Injectable()
export class ProcessingService {
  constructor(
    private readonly editorials: EditorialService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Runs the pipeline; a proved editorial digest takes the place of the draft. */
  async process(bytes: Uint8Array): Promise<Processing> {
    const outcome = processDocument(bytes, { maxBytes: this.settings.maxDocumentBytes });
    if (outcome.status === 'rejected') return { outcome, faults: [] };
    return this.editorials.edit(sha256Of(bytes), outcome);
  }
}

/** The name of some bytes. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
