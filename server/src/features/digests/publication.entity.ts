import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DigestEntity } from './digest.entity.ts';

/** Which digest of a document is shown, and all that a list needs to find its page. */
@Entity('publication')
@ForeignKey(
  () => DigestEntity,
  ['documentId', 'pipelineVersion'],
  ['documentId', 'pipelineVersion'],
  { name: 'publication_digest_fk', onDelete: 'CASCADE' },
)
// made by hand: TypeORM knows neither descending nor GIN indexes
@Index('publication_listed_on_idx', { synchronize: false })
@Index('publication_tags_idx', { synchronize: false })
export class PublicationEntity {
  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'publication_pk' })
  documentId!: string;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  /** The day of publication, or the first of all days when it is not known. */
  @Column('date', { name: 'listed_on' })
  listedOn!: string;

  @Column('text', { array: true })
  tags!: string[];
}
