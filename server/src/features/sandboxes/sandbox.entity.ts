import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A gift that two people play from two phones. Nothing in it is anybody's: no name, no address. */
@Entity('sandbox')
@Check('sandbox_mode_check', `mode in ('real-time', 'stepped')`)
@Check('sandbox_version_check', 'version >= 0')
@Index('sandbox_expires_idx', ['expiresAt'])
export class SandboxEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sandbox_pk' })
  id!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('text')
  mode!: 'real-time' | 'stepped';

  /** The day whose rules both phones show. */
  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column('integer')
  version!: number;

  /** SHA-256 of the giver's key. */
  @Column('text', { name: 'giver_hash' })
  giverHash!: string;

  /** SHA-256 of the key in the link for the friend. */
  @Column('text', { name: 'recipient_hash' })
  recipientHash!: string;

  /** SHA-256 of the key that the recipient's seat is bound to; null until somebody took it. */
  @Column('text', { name: 'seat_hash', nullable: true })
  seatHash!: string | null;

  /** The order of shared/machine/gift. */
  @Column('jsonb')
  state!: object;
}

/** The columns of a sandbox. */
export type SandboxRow = { readonly [column in keyof SandboxEntity]: SandboxEntity[column] };
