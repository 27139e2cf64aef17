import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pass } from '../../pipeline/clean/clean.ts';
import { PIPELINE_VERSION, type Outcome } from '../../pipeline/pipeline.ts';
import type { Drafted } from './folder-ingest.ts';
import { IngestService } from './ingest.service.ts';
import { ProcessingService, type Processing } from './processing.service.ts';

/** How often a rule fired in the revisions that are shown, and in those this version makes. */
export interface RuleChange {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** What a pipeline version changes about the documents that are stored. */
export interface ReprocessReport {
  readonly pipelineVersion: string;
  readonly documents: number;
  /** Documents whose clean text is another, whose digest is another, or that are now rejected. */
  readonly textsChanged: number;
  readonly digestsChanged: number;
  readonly rejected: number;
  /** Rules that fire more or less often, the greatest difference first. */
  readonly rules: readonly RuleChange[];
  /** Documents whose editorial digest has no proof under this version: the draft is shown. */
  readonly drafted: readonly Drafted[];
}

interface Stored {
  readonly id: string;
  readonly origin: string;
  readonly bytes: Buffer;
  /** Of the revision that is shown; null when none is. */
  readonly cleanText: string | null;
  readonly passes: readonly Pass[] | null;
  readonly statements: readonly string[];
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
    const report = new Tally();
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

class Tally {
  private documents = 0;
  private textsChanged = 0;
  private digestsChanged = 0;
  private rejected = 0;
  private readonly rules = new Map<string, { before: number; after: number }>();
  private readonly drafted: Drafted[] = [];

  add(stored: Stored, { outcome, faults }: Processing): void {
    this.documents += 1;
    this.count(stored.passes ?? [], 'before');
    if (faults.length > 0) this.drafted.push({ file: stored.origin, faults });
    this.compare(stored, outcome);
  }

  private compare({ cleanText, statements }: Stored, outcome: Outcome): void {
    if (outcome.status === 'rejected') {
      this.rejected += 1;
      return;
    }
    this.count(outcome.passes, 'after');
    const { summary, points } = outcome.digest;
    const words = [summary, ...points].map(({ text }) => text);
    if (outcome.text !== cleanText) this.textsChanged += 1;
    if (words.join('\n') !== statements.join('\n')) this.digestsChanged += 1;
  }

  private count(passes: readonly Pass[], when: 'before' | 'after'): void {
    for (const { rule } of passes.flatMap(({ edits }) => edits)) {
      const counts = this.rules.get(rule) ?? { before: 0, after: 0 };
      counts[when] += 1;
      this.rules.set(rule, counts);
    }
  }

  result(): ReprocessReport {
    const { documents, textsChanged, digestsChanged, rejected, drafted } = this;
    const rules = [...this.rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
    return {
      pipelineVersion: PIPELINE_VERSION,
      documents,
      textsChanged,
      digestsChanged,
      rejected,
      rules,
      drafted,
    };
  }
}

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
    ) as statements
  from document
  left join publication on publication.document_id = document.id
  left join cleaning
    on cleaning.document_id = publication.document_id
    and cleaning.pipeline_version = publication.pipeline_version
  where $1::uuid is null or document.id > $1::uuid
  order by document.id
  limit 1
`;
