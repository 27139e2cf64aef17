import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

const KEY = { primaryKeyConstraintName: 'edition_entry_pk' };

/** One fact, happening, story or copy of an edition, as it is served. */
@Entity('edition_entry')
@ForeignKey('edition', ['editionId'], ['id'], {
  name: 'edition_entry_edition_fk',
  onDelete: 'CASCADE',
})
@Check('edition_entry_list_check', `list in ('fact', 'event', 'story', 'copy')`)
@Unique('edition_entry_address_key', ['editionId', 'list', 'entryId'])
@Index('edition_entry_status_idx', ['editionId', 'list', 'status', 'place'])
export class EditionEntryEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'edition_id' })
  editionId!: string;

  @PrimaryColumn('text', { ...KEY })
  list!: string;

  /** Its place in the list, from 0. */
  @PrimaryColumn('integer', { ...KEY })
  place!: number;

  @Column('text', { name: 'entry_id' })
  entryId!: string;

  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('text', { nullable: true })
  status!: string | null;

  @Column('text', { nullable: true })
  measure!: string | null;

  /** Ids of the entities it speaks of. */
  @Column('text', { array: true })
  entities!: string[];

  /** Ids of the documents it rests on. */
  @Column('uuid', { array: true, default: [] })
  documents!: string[];

  @Column('date', { name: 'first_day', nullable: true })
  firstDay!: string | null;

  @Column('date', { name: 'last_day', nullable: true })
  lastDay!: string | null;

  @Column('jsonb')
  body!: unknown;
}
