import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StatementEntity } from './statement.entity.ts';

const KEY = { primaryKeyConstraintName: 'citation_pk' };

/** A span of the clean text that supports a statement, in UTF-16 code units. */
@Entity('citation')
@ForeignKey(
  () => StatementEntity,
  ['documentId', 'pipelineVersion', 'statement'],
  ['documentId', 'pipelineVersion', 'ordinal'],
  { name: 'citation_statement_fk', onDelete: 'CASCADE' },
)
@Check('citation_span_check', '0 <= span_start and span_start < span_end')
export class CitationEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'document_id' })
  documentId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'pipeline_version' })
  pipelineVersion!: string;

  @PrimaryColumn('smallint', KEY)
  statement!: number;

  @PrimaryColumn('smallint', KEY)
  ordinal!: number;

  @Column('integer', { name: 'span_start' })
  start!: number;

  @Column('integer', { name: 'span_end' })
  end!: number;

  /** SHA-256 of the cited words; null for what was stored before hashes were. */
  @Column('text', { nullable: true })
  hash!: string | null;
}
