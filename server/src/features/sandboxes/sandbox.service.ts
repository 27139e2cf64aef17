import type {
  ClaimedSandbox,
  NewSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
  SandboxClaim,
  SandboxMove,
} from '@app/shared/contract/sandbox';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { Injectable } from '@nestjs/common';
import { EntityManager, LessThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { mayPlay, newGame, playMove, type Seat } from './game.ts';
import { hashOf, newKey } from './keys.ts';
import { SandboxMoveEntity } from './sandbox-move.entity.ts';
import { SandboxEntity, type SandboxRow } from './sandbox.entity.ts';
import { claimOf, seatHashAfter, seatOf } from './seats.ts';
import { secondsOf, seenBy } from './seen.ts';

const LIFETIME_MS = 7 * 86_400_000;
/** A story has a dozen moves; nobody needs a thousand. */
const MOST_MOVES = 500;

/** A gift held by the server for two phones. One row lock orders all that happens to a sandbox. */
@Injectable()
export class SandboxService {
  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Opens a sandbox for a giver and the friend with the link. */
  async open({ product, mode, asOf = this.clock.today() }: NewSandbox): Promise<OpenedSandbox> {
    const state = newGame(product);
    if (!state) throw badField('product', '没有这件商品');
    await this.purge();
    const createdAt = this.clock.now();
    const [giverKey, recipientKey] = [newKey(), newKey()];
    const row: SandboxRow = {
      id: uuidv7(),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + LIFETIME_MS),
      mode,
      asOf,
      version: 0,
      giverHash: hashOf(giverKey),
      recipientHash: hashOf(recipientKey),
      seatHash: null,
      state,
    };
    await this.manager.insert(SandboxEntity, row);
    return { giverKey, recipientKey, sandbox: seenBy(row, 'giver', createdAt) };
  }

  /** Gives the recipient's seat to the first who claims the link; the link opens nothing then. */
  claim(id: string, linkKey: string, { idempotencyKey }: SandboxClaim): Promise<ClaimedSandbox> {
    const now = this.clock.now();
    return this.manager.transaction(async (manager) => {
      const row = await lock(manager, id, now);
      const recipientKey = claimOf(row, linkKey, idempotencyKey);
      row.seatHash = hashOf(recipientKey);
      await manager.update(SandboxEntity, { id }, { seatHash: row.seatHash });
      return { recipientKey, sandbox: seenBy(row, 'recipient', now) };
    });
  }

  /** The sandbox as the holder of the key may see it now. */
  async get(id: string, key: string): Promise<Sandbox> {
    const now = this.clock.now();
    const row = alive(await this.manager.findOneBy(SandboxEntity, { id }), now);
    return seenBy(row, seatOf(row, key), now);
  }

  /** Plays a move. The same move sent again is answered as before, and changes nothing. */
  move(id: string, key: string, move: SandboxMove): Promise<SandboxAnswer> {
    const now = this.clock.now();
    return this.manager.transaction(async (manager) => {
      const row = await lock(manager, id, now);
      const seat = seatOf(row, key);
      const place = { sandboxId: id, idempotencyKey: move.idempotencyKey };
      const asked = { seat, requestHash: requestHashOf(move) };
      const before = await manager.findOneBy(SandboxMoveEntity, place);
      if (before) return sameAnswer(before, asked);
      if (move.version !== row.version) {
        throw new ProblemError('stale-version', { current: seenBy(row, seat, now) });
      }
      await refuseEndless(manager, id);
      const { order: state, refusal } = outcomeOf(row, seat, move, now);
      const version = row.version + (refusal === null ? 1 : 0);
      const changes = { version, state, seatHash: seatHashAfter(row, seat, key) };
      const answer: SandboxAnswer = {
        refusal: refusal && { code: refusal.code, basis: [...refusal.basis] },
        sandbox: seenBy(Object.assign(row, changes), seat, now),
      };
      await manager.insert(SandboxMoveEntity, { ...place, ...asked, answer });
      await manager.update(SandboxEntity, { id }, changes);
      return answer;
    });
  }

  /** Deletes what has expired, with all its moves. */
  async purge(): Promise<void> {
    await this.manager.delete(SandboxEntity, { expiresAt: LessThan(this.clock.now()) });
  }
}

/** The sandbox, which nobody else changes until the transaction ends. */
const lock = async (manager: EntityManager, id: string, now: Date): Promise<SandboxEntity> =>
  alive(
    await manager.findOne(SandboxEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    now,
  );

/** A sandbox past its time is gone for everybody. */
function alive(row: SandboxEntity | null, now: Date): SandboxEntity {
  if (!row) throw new ProblemError('sandbox-not-found');
  if (row.expiresAt <= now) throw new ProblemError('sandbox-gone');
  return row;
}

const requestHashOf = ({ version, by, act }: SandboxMove): string =>
  hashOf(JSON.stringify([version, by, act]));

type Asked = Pick<SandboxMoveEntity, 'seat' | 'requestHash'>;

function sameAnswer({ answer, ...before }: SandboxMoveEntity, asked: Asked): SandboxAnswer {
  if (before.seat !== asked.seat || before.requestHash !== asked.requestHash) {
    throw new ProblemError('idempotency-key-reused');
  }
  return answer;
}

async function refuseEndless(manager: EntityManager, sandboxId: string): Promise<void> {
  const count = await manager.countBy(SandboxMoveEntity, { sandboxId });
  if (count >= MOST_MOVES) throw new ProblemError('sandbox-full');
}

const badField = (path: string, message: string) =>
  new ProblemError('invalid-request', { errors: [{ path, message }] });

function outcomeOf(row: SandboxRow, seat: Seat, move: SandboxMove, now: Date) {
  if (!mayPlay(seat, move.by)) throw badField('by', '这把钥匙不能替这个身份做');
  if (move.act.type === 'advance') refuseAdvance(row, seat);
  const outcome = playMove(row.state as GiftOrder, move, secondsOf(row, now));
  if (!outcome) throw badField('act', '没有这一项');
  return outcome;
}

function refuseAdvance({ mode }: SandboxRow, seat: Seat): void {
  if (mode === 'real-time') throw badField('act.type', '实时的沙盘不能快进');
  if (seat !== 'giver') throw badField('act.type', '只有送礼人能快进');
}
