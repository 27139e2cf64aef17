import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A document as it came in. Never changed: the same bytes are the same document. */
@Entity('document')
@Unique('document_sha256_key', ['sha256'])
@Check('document_sha256_check', `sha256 ~ '^[0-9a-f]{64}$'`)
export class DocumentEntity {
  /** A UUIDv7: its order is the order of arrival. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id!: string;

  @Column('text')
  sha256!: string;

  @Column('bytea')
  bytes!: Buffer;

  /** Where it came from, for people: a file name or an address. */
  @Column('text')
  origin!: string;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt!: Date;
}
