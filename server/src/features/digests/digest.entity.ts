import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DigestKind } from '../../pipeline/pipeline.ts';

const KEY = { primaryKeyConstraintName: 'digest_pk' };

/** What one version of the pipeline tells of a document. A new version adds a row. */
@Entity('digest')
@ForeignKey('cleaning', ['documentId', 'pipelineVersion'], ['documentId', 'pipelineVersion'], {
  name: 'digest_cleaning_fk',
  onDelete: 'CASCADE',
})
@Check('digest_kind_check', `kind in ('draft', 'editorial')`)
@Check('digest_reading_minutes_check', 'reading_minutes >= 1')
export class DigestEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'document_id' })
  documentId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'pipeline_version' })
  pipelineVersion!: string;

  /** A draft quotes; an editorial digest is in an editor's own words. */
  @Column('text', { default: 'draft' })
  kind!: DigestKind;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  outlet!: string | null;

  @Column('text', { nullable: true })
  author!: string | null;

  @Column('text', { nullable: true })
  republisher!: string | null;

  /** A calendar day in China, `YYYY-MM-DD`. */
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column('text', { array: true })
  tags!: string[];

  @Column('integer', { name: 'reading_minutes' })
  readingMinutes!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
