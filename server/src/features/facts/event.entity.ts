import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Name, Period } from '../../pipeline/facts/fact.ts';

const KEY = { primaryKeyConstraintName: 'event_pk' };

/** Something that a clean text says happened. */
@Entity('event')
@ForeignKey('cleaning', ['documentId', 'pipelineVersion'], ['documentId', 'pipelineVersion'], {
  name: 'event_cleaning_fk',
  onDelete: 'CASCADE',
})
@Check('event_span_check', '0 <= span_start and span_start < span_end')
@Check('event_dated_check', '0 <= dated_start and dated_start < dated_end')
export class EventEntity {
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

  @Column('jsonb')
  period!: Period;

  @Column('jsonb')
  actors!: readonly Name[];

  @Column('text')
  what!: string;

  @Column('integer', { name: 'dated_start' })
  datedStart!: number;

  @Column('integer', { name: 'dated_end' })
  datedEnd!: number;

  @Column('text', { nullable: true })
  caution!: string | null;
}
