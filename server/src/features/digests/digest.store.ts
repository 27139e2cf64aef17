import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Digest, Metadata, Point } from '../../pipeline/pipeline.ts';
import { storable } from '../../platform/storable.ts';
import { CitationEntity } from './citation.entity.ts';
import { DigestEntity } from './digest.entity.ts';
import { FIRST_DAY } from './digest-cursor.ts';
import { StatementEntity } from './statement.entity.ts';

/** A cleaning, by its key. */
export interface Revision {
  readonly documentId: string;
  readonly pipelineVersion: string;
}

/** Writes digests inside the transaction of whoever cleans the document. */
@Injectable()
export class DigestStore {
  /** Adds the digest of a revision and of its clean `text`, and shows it unless a newer version is shown already. */
  async add(
    manager: EntityManager,
    revision: Revision,
    digest: Digest,
    metadata: Metadata,
    text: string,
  ): Promise<void> {
    const tags = [...new Set(digest.tags.map(storable))];
    const publishedOn = dayOf(metadata.publishedAt);
    await manager.insert(DigestEntity, {
      ...revision,
      kind: digest.kind,
      title: storable(digest.title),
      outlet: orNull(metadata.outlet),
      author: orNull(metadata.author),
      republisher: orNull(metadata.republisher),
      publishedOn,
      tags,
      readingMinutes: digest.readingMinutes,
    });
    await addStatements(manager, revision, [digest.summary, ...digest.points], storable(text));
    await manager.query(SHOW, [
      revision.documentId,
      revision.pipelineVersion,
      publishedOn ?? FIRST_DAY,
      tags,
    ]);
  }

  /** Shows nothing of a document that a newer version of the pipeline rejects. */
  async withdraw(manager: EntityManager, { documentId, pipelineVersion }: Revision): Promise<void> {
    await manager.query(HIDE, [documentId, pipelineVersion]);
  }
}

/** Versions are numbers between dots, and compare number by number. */
const isOlder = (version: string, than: string) =>
  `string_to_array(${version}, '.')::int[] < string_to_array(${than}, '.')::int[]`;

const SHOW = `
  insert into publication (document_id, pipeline_version, listed_on, tags)
  values ($1, $2, $3, $4)
  on conflict (document_id) do update set
    pipeline_version = excluded.pipeline_version,
    listed_on = excluded.listed_on,
    tags = excluded.tags
  where ${isOlder('publication.pipeline_version', 'excluded.pipeline_version')}
`;

const HIDE = `
  delete from publication
  where document_id = $1 and ${isOlder('pipeline_version', '$2::text')}
`;

async function addStatements(
  manager: EntityManager,
  revision: Revision,
  points: readonly Point[],
  cleanText: string,
): Promise<void> {
  await manager.insert(
    StatementEntity,
    points.map(({ text }, ordinal) => ({ ...revision, ordinal, text: storable(text) })),
  );
  await manager.insert(
    CitationEntity,
    points.flatMap(({ citations }, statement) =>
      citations.map(({ start, end }, ordinal) => ({
        ...revision,
        statement,
        ordinal,
        start,
        end,
        hash: hashOf(cleanText.slice(start, end)),
      })),
    ),
  );
}

/** SHA-256 of cited words, in hex. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

const orNull = (text: string | null) => (text === null ? null : storable(text));

/** The day of a time in China; null when the calendar has no such day. */
const dayOf = (publishedAt: string | null): string | null =>
  z.iso.date().safeParse(publishedAt?.slice(0, 10)).data ?? null;
