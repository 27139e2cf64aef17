import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const KEY = { primaryKeyConstraintName: 'mention_pk' };

/** A place of a clean text that names an entity of the dictionary. */
@Entity('mention')
@ForeignKey('cleaning', ['documentId', 'pipelineVersion'], ['documentId', 'pipelineVersion'], {
  name: 'mention_cleaning_fk',
  onDelete: 'CASCADE',
})
@Check('mention_span_check', '0 <= span_start and span_start < span_end')
@Index('mention_entity_idx', ['entity', 'documentId'])
export class MentionEntity {
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
  entity!: string;
}
