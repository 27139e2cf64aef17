import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Doubt } from '../../pipeline/clean/stage.ts';
import { PIPELINE_VERSION, type Outcome, type Processed } from '../../pipeline/pipeline.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { storable, storableJson } from '../../platform/storable.ts';
import { DigestStore, type Revision } from '../digests/index.ts';
import { FactStore } from '../facts/index.ts';
import { CleaningEntity } from './cleaning.entity.ts';
import { DocumentEntity } from './document.entity.ts';
import { DoubtEntity } from './doubt.entity.ts';
import { ProcessingService, sha256Of } from './processing.service.ts';

/** A document that someone hands in. */
export interface Submission {
  readonly bytes: Uint8Array;
  /** Where it comes from, for people: a file name or an address. */
  readonly origin: string;
}

/** What became of a submission; `isNew` when this pipeline version had not seen the bytes. */
export interface Receipt extends Revision {
  readonly status: Outcome['status'];
  readonly isNew: boolean;
}

/** With why the editorial digest is not published; empty when it is, or when there is none. */
export interface IngestReceipt extends Receipt {
  readonly faults: readonly string[];
}

@Injectable()
export class IngestService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly digests: DigestStore,
    private readonly facts: FactStore,
    private readonly processing: ProcessingService,
  ) {}

  /** Cleans, digests and stores a document. The same bytes again change nothing. */
  async ingest(submission: Submission): Promise<IngestReceipt> {
    const { outcome, faults } = await this.processing.process(submission.bytes);
    return { ...(await this.record(submission, PIPELINE_VERSION, outcome)), faults };
  }

  /** Stores what a pipeline version made of a document: everything or nothing. */
  record(submission: Submission, pipelineVersion: string, outcome: Outcome): Promise<Receipt> {
    const { digests, facts } = this;
    return this.dataSource.transaction(async (manager) => {
      const revision = { documentId: await keepDocument(manager, submission), pipelineVersion };
      const isNew = await keepCleaning(manager, revision, outcome);
      if (isNew && outcome.status === 'rejected') await digests.withdraw(manager, revision);
      if (isNew && outcome.status === 'clean') {
        await keepDoubts(manager, revision, outcome.doubts);
        await digests.add(manager, revision, outcome.digest, outcome.metadata, outcome.text);
        await facts.add(manager, revision, outcome.facts);
      }
      return { ...revision, status: outcome.status, isNew };
    });
  }

  /** What this pipeline version made of those documents among these, by hash, that it has seen. */
  async known(hashes: readonly string[]): Promise<ReadonlyMap<string, Outcome['status']>> {
    const rows = await this.dataSource.query<{ sha256: string; status: Outcome['status'] }[]>(
      KNOWN,
      [hashes, PIPELINE_VERSION],
    );
    return new Map(rows.map(({ sha256, status }) => [sha256, status]));
  }
}

const KNOWN = `
  select document.sha256, cleaning.status
  from document
  join cleaning on cleaning.document_id = document.id and cleaning.pipeline_version = $2
  where document.sha256 = any($1)
`;

/** Of two submissions of the same bytes the second waits for the first, and finds its document. */
async function keepDocument(manager: EntityManager, submission: Submission): Promise<string> {
  const sha256 = sha256Of(submission.bytes);
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(DocumentEntity)
    .values({
      id: uuidv7(),
      sha256,
      bytes: Buffer.from(submission.bytes),
      origin: storable(submission.origin),
    })
    .orIgnore()
    .returning('id')
    .execute();
  const [document] = added.raw as { id: string }[];
  if (document) return document.id;
  const { id } = await manager.findOneOrFail(DocumentEntity, {
    where: { sha256 },
    select: { id: true },
  });
  return id;
}

async function keepCleaning(
  manager: EntityManager,
  revision: Revision,
  outcome: Outcome,
): Promise<boolean> {
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(CleaningEntity)
    .values({ ...revision, ...rowOf(outcome) })
    .orIgnore()
    .returning('document_id')
    .execute();
  return (added.raw as unknown[]).length === 1;
}

const keepDoubts = (manager: EntityManager, revision: Revision, doubts: readonly Doubt[]) =>
  insertAll(
    manager,
    DoubtEntity,
    storableJson(doubts).map(({ span, ...doubt }, ordinal) => ({
      ...revision,
      ordinal,
      ...span,
      ...doubt,
    })),
  );

const rowOf = (outcome: Outcome): Partial<CleaningEntity> =>
  outcome.status === 'rejected' ? outcome : { status: 'clean', ...cleanRowOf(outcome) };

const cleanRowOf = (outcome: Processed) => ({
  encoding: outcome.encoding,
  format: outcome.format,
  rawText: storable(outcome.raw),
  cleanText: storable(outcome.text),
  passes: outcome.passes,
  metadata: storableJson(outcome.metadata),
});
