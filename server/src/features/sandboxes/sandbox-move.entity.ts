import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const KEY = { primaryKeyConstraintName: 'sandbox_move_pk' };

/** A move that was answered, so that the same one sent again is answered the same. */
@Entity('sandbox_move')
@ForeignKey('sandbox', ['sandboxId'], ['id'], {
  name: 'sandbox_move_sandbox_fk',
  onDelete: 'CASCADE',
})
export class SandboxMoveEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'sandbox_id' })
  sandboxId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'idempotency_key' })
  idempotencyKey!: string;

  /** Why it was refused; null when it was not. */
  @Column('jsonb', { nullable: true })
  refusal!: object | null;
}
