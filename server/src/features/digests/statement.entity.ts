import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DigestEntity } from './digest.entity.ts';

const KEY = { primaryKeyConstraintName: 'statement_pk' };

/** A sentence the digest claims: number 0 is the summary, the points follow from 1. */
@Entity('statement')
@ForeignKey(
  () => DigestEntity,
  ['documentId', 'pipelineVersion'],
  ['documentId', 'pipelineVersion'],
  { name: 'statement_digest_fk', onDelete: 'CASCADE' },
)
@Check('statement_ordinal_check', 'ordinal >= 0')
export class StatementEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'document_id' })
  documentId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'pipeline_version' })
  pipelineVersion!: string;

  @PrimaryColumn('smallint', KEY)
  ordinal!: number;

  @Column('text')
  text!: string;
}
