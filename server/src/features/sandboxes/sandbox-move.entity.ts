import type { SandboxAnswer } from '@app/shared/contract/sandbox';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Seat } from './game.ts';

const KEY = { primaryKeyConstraintName: 'sandbox_move_pk' };

/** A move that was answered, so that the same one sent again is answered the same. */
@Entity('sandbox_move')
@ForeignKey('sandbox', ['sandboxId'], ['id'], {
  name: 'sandbox_move_sandbox_fk',
  onDelete: 'CASCADE',
})
@Check('sandbox_move_seat_check', `seat in ('giver', 'recipient')`)
export class SandboxMoveEntity {
  @PrimaryColumn('uuid', { ...KEY, name: 'sandbox_id' })
  sandboxId!: string;

  @PrimaryColumn('text', { ...KEY, name: 'idempotency_key' })
  idempotencyKey!: string;

  /** Who sent it; nobody else is told the answer. */
  @Column('text')
  seat!: Seat;

  /** SHA-256 of what was asked; another move may not use the same idempotency key. */
  @Column('text', { name: 'request_hash' })
  requestHash!: string;

  @Column('jsonb')
  answer!: SandboxAnswer;
}
