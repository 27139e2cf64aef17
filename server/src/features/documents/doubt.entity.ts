import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DoubtKind } from '../../pipeline/clean/stage.ts';
import { CleaningEntity } from './cleaning.entity.ts';

const KEY = { primaryKeyConstraintName: 'doubt_pk' };

/** A place of a clean text that a pipeline version was not sure about. */
@Entity('doubt')
@ForeignKey(
  () => CleaningEntity,
  ['documentId', 'pipelineVersion'],
  ['documentId', 'pipelineVersion'],
  { name: 'doubt_cleaning_fk', onDelete: 'CASCADE' },
)
@Check('doubt_span_check', '0 <= span_start and span_start < span_end')
@Check('doubt_kind_check', `kind in ('reading', 'gap', 'order', 'foreign')`)
export class DoubtEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'document_id' })
  documentId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'pipeline_version' })
  pipelineVersion!: string;

  @PrimaryColumn('integer', KEY)
  ordinal!: number;

  @Column('integer', { name: 'span_start' })
  start!: number;

  @Column('integer', { name: 'span_end' })
  end!: number;

  @Column('text')
  kind!: DoubtKind;

  @Column('text')
  rule!: string;

  @Column('text')
  note!: string;

  @Column('text', { nullable: true })
  reading!: string | null;

  @Column('double precision', { nullable: true })
  confidence!: number | null;
}
