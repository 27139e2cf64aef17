import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Amount, Aspect, Period } from '../../pipeline/facts/fact.ts';

const KEY = { primaryKeyConstraintName: 'metric_pk' };

/** A figure that a clean text states, with the clause and the place of the figure in it. */
@Entity('metric')
@ForeignKey('cleaning', ['documentId', 'pipelineVersion'], ['documentId', 'pipelineVersion'], {
  name: 'metric_cleaning_fk',
  onDelete: 'CASCADE',
})
@Check('metric_span_check', '0 <= span_start and span_start < span_end')
@Check('metric_aspect_check', `aspect in ('level', 'growth')`)
@Check(
  'metric_figure_check',
  'span_start <= figure_start and figure_start < figure_end and figure_end <= span_end',
)
export class MetricEntity {
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

  /** An entity of the dictionary; null for an unknown name. */
  @Column('text', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('text')
  subject!: string;

  @Column('text')
  measure!: string;

  @Column('text')
  aspect!: Aspect;

  @Column('jsonb', { nullable: true })
  period!: Period | null;

  @Column('jsonb')
  amount!: Amount;

  @Column('text', { nullable: true })
  speaker!: string | null;

  @Column('integer', { name: 'figure_start' })
  figureStart!: number;

  @Column('integer', { name: 'figure_end' })
  figureEnd!: number;

  @Column('text', { nullable: true })
  caution!: string | null;
}
