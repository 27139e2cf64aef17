import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { replay, type Pass } from '../../pipeline/clean/clean.ts';
import { read } from '../../pipeline/read/read.ts';
import { SETTINGS, type Settings } from '../../platform/settings.ts';
import { storable } from '../../platform/storable.ts';
import type { Revision } from '../digests/index.ts';

/** Where a digest comes from: the document, and how it was cleaned. */
export interface Source {
  readonly sha256: string;
  readonly origin: string;
  readonly encoding: string;
  readonly rawText: string;
  readonly passes: readonly Pass[];
  /** Whether bytes and passes, gone through again, give the clean text that is stored. */
  readonly replayed: boolean;
}

interface Row extends Omit<Source, 'replayed'> {
  readonly bytes: Buffer;
  readonly cleanText: string;
}

@Injectable()
export class SourceService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The source of a revision that was clean. */
  async sourceOf({ documentId, pipelineVersion }: Revision): Promise<Source> {
    const [row] = await this.dataSource.query<Row[]>(SOURCE, [documentId, pipelineVersion]);
    if (!row) throw new Error(`no cleaning ${documentId} ${pipelineVersion}`);
    const { bytes, cleanText, ...source } = row;
    return { ...source, replayed: this.isProved(bytes, cleanText, source) };
  }

  private isProved(bytes: Buffer, cleanText: string, source: Omit<Source, 'replayed'>): boolean {
    const reading = read(bytes, { maxBytes: this.settings.maxDocumentBytes });
    return (
      reading.status === 'read' &&
      storable(reading.text) === source.rawText &&
      storable(replay(reading.text, source.passes)) === cleanText
    );
  }
}

const SOURCE = `
  select
    document.sha256,
    document.origin,
    document.bytes,
    cleaning.encoding,
    cleaning.raw_text as "rawText",
    cleaning.clean_text as "cleanText",
    cleaning.passes
  from cleaning
  join document on document.id = cleaning.document_id
  where cleaning.document_id = $1 and cleaning.pipeline_version = $2 and cleaning.status = 'clean'
`;
