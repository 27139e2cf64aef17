import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the whole corpus said together at one time; made anew when its documents change. */
@Entity('edition')
export class EditionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'edition_pk' })
  id!: string;

  @Column('timestamptz', { name: 'made_at', default: () => 'now()' })
  madeAt!: Date;

  /** SHA-256 over the revisions it was made of, in their order. */
  @Column('text')
  members!: string;
}
