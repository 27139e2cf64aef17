import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.ts';
import { EditionEntity, EditionEntryEntity } from '../features/board/index.ts';
import { CleaningEntity, DocumentEntity, DoubtEntity } from '../features/documents/index.ts';
import {
  CitationEntity,
  DigestEntity,
  PublicationEntity,
  StatementEntity,
} from '../features/digests/index.ts';
import { SandboxEntity, SandboxMoveEntity } from '../features/sandboxes/index.ts';
import { EventEntity, MentionEntity, MetricEntity } from '../features/facts/index.ts';
import { BindSandboxSeats1763977200000 } from './migrations/1763977200000-bind-sandbox-seats.ts';
import { CreateCorpus1763884800000 } from './migrations/1763884800000-create-corpus.ts';
import { CreateEditions1763973600000 } from './migrations/1763973600000-create-editions.ts';
import { CreateSandboxes1763976000000 } from './migrations/1763976000000-create-sandboxes.ts';
import { FindEditionsByDocument1763978400000 } from './migrations/1763978400000-find-editions-by-document.ts';
import { HashCitations1763974800000 } from './migrations/1763974800000-hash-citations.ts';
import { NameDigestKinds1763976600000 } from './migrations/1763976600000-name-digest-kinds.ts';
import { StoreFacts1763972000000 } from './migrations/1763972000000-store-facts.ts';

/** The schema, and how to reach it. */
export const schemaOptions = (url: string) =>
  ({
    type: 'postgres' as const,
    url,
    entities: [
      DocumentEntity,
      CleaningEntity,
      DigestEntity,
      StatementEntity,
      CitationEntity,
      PublicationEntity,
      DoubtEntity,
      MetricEntity,
      EventEntity,
      MentionEntity,
      EditionEntity,
      EditionEntryEntity,
      SandboxEntity,
      SandboxMoveEntity,
    ],
    migrations: [
      CreateCorpus1763884800000,
      StoreFacts1763972000000,
      CreateEditions1763973600000,
      HashCitations1763974800000,
      CreateSandboxes1763976000000,
      NameDigestKinds1763976600000,
      BindSandboxSeats1763977200000,
      FindEditionsByDocument1763978400000,
    ],
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: 'xiaodian-handbook',
  }) satisfies DataSourceOptions;

/** How the running server talks to PostgreSQL. No wait is without an end. */
export const dataSourceOptions = (url: string, pool: Config['pool']): DataSourceOptions => ({
  ...schemaOptions(url),
  poolSize: pool.size,
  connectTimeoutMS: pool.connectTimeout,
  extra: {
    statement_timeout: pool.statementTimeout,
    lock_timeout: pool.lockTimeout,
    idle_in_transaction_session_timeout: pool.idleTransactionTimeout,
    // a server that vanished without a word ends no query by itself
    query_timeout: pool.statementTimeout + pool.connectTimeout,
    keepAlive: true,
  },
});
