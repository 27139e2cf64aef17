import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Pass } from '../../pipeline/clean/clean.ts';
import type { Metadata } from '../../pipeline/pipeline.ts';
import { DocumentEntity } from './document.entity.ts';

const KEY = { primaryKeyConstraintName: 'cleaning_pk' };

/** What one version of the pipeline made of a document. A new version adds a row. */
@Entity('cleaning')
@ForeignKey(() => DocumentEntity, ['documentId'], ['id'], {
  name: 'cleaning_document_fk',
  onDelete: 'CASCADE',
})
@Check('cleaning_version_check', `pipeline_version ~ '^[0-9]{1,9}([.][0-9]{1,9})*$'`)
@Check('cleaning_outcome_check', `status in ('clean', 'rejected')`)
export class CleaningEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'document_id' })
  documentId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('text')
  status!: 'clean' | 'rejected';

  /** Why the document was not taken; null when it was. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  encoding!: string | null;

  @Column('text', { nullable: true })
  format!: string | null;

  /** What this version read from the bytes: a later one may decode them differently. */
  @Column('text', { name: 'raw_text', nullable: true })
  rawText!: string | null;

  /** Kept for reading; `rawText` and `passes` can prove it. */
  @Column('text', { name: 'clean_text', nullable: true })
  cleanText!: string | null;

  @Column('json', { nullable: true })
  passes!: readonly Pass[] | null;

  @Column('jsonb', { nullable: true })
  metadata!: Metadata | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
