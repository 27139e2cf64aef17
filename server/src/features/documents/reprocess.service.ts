import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PIPELINE_VERSION } from '../../pipeline/pipeline.ts';
import { IngestService } from './ingest.service.ts';
import { ProcessingService } from './processing.service.ts';
import { ReprocessTally, type ReprocessReport, type Shown } from './reprocess-report.ts';

interface Stored extends Shown {
  readonly id: string;
  readonly bytes: Buffer;
}

@Injectable()
export class ReprocessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ingest: IngestService,
    private readonly processing: ProcessingService,
  ) {}

  /**
   * Runs this version over every stored document and compares with what is shown. A dry run stops
   * there; otherwise new revisions are stored, one document at a time, and shown.
   */
  async run({ isDry }: { readonly isDry: boolean }): Promise<ReprocessReport> {
    const report = new ReprocessTally();
    for (let last = ''; ;) {
      const [stored] = await this.dataSource.query<Stored[]>(NEXT, [last === '' ? null : last]);
      if (!stored) break;
      last = stored.id;
      const { bytes, origin } = stored;
      const processing = await this.processing.process(bytes);
      report.add(stored, processing);
      if (!isDry) await this.ingest.record({ bytes, origin }, PIPELINE_VERSION, processing.outcome);
    }
    return report.result();
  }
}

const countOf = (table: string) => `(
  select count(*)::int from ${table}
  where ${table}.document_id = publication.document_id
    and ${table}.pipeline_version = publication.pipeline_version
)`;

/** The document after $1 (null: the first), with the revision of it that is shown. */
const NEXT = `
  select
    document.id,
    document.origin,
    document.bytes,
    cleaning.clean_text as "cleanText",
    cleaning.passes,
    (
      select coalesce(json_agg(statement.text order by statement.ordinal), '[]')
      from statement
      where statement.document_id = publication.document_id
        and statement.pipeline_version = publication.pipeline_version
    ) as statements,
    ${countOf('doubt')} as doubts,
    ${countOf('metric')} + ${countOf('event')} as facts
  from document
  left join publication on publication.document_id = document.id
  left join cleaning
    on cleaning.document_id = publication.document_id
    and cleaning.pipeline_version = publication.pipeline_version
  where $1::uuid is null or document.id > $1::uuid
  order by document.id
  limit 1
`;
