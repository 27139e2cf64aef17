import type {
  NewSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
  SandboxMove,
} from '@app/shared/contract/sandbox';
import type { Refusal } from '@app/shared/machine/gift/events';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { orderFor } from '@app/shared/machine/gift/view';
import { Injectable } from '@nestjs/common';
import { EntityManager, LessThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ProblemError } from '../../platform/problem-error.ts';
import { atTime, mayPlay, newGame, playMove, type Seat } from './game.ts';
import { hashOf, isKeyOf, newKey } from './keys.ts';
import { SandboxMoveEntity } from './sandbox-move.entity.ts';
import { SandboxEntity } from './sandbox.entity.ts';

const LIFETIME_MS = 7 * 86_400_000;
/** A story has a dozen moves; nobody needs a thousand. */
const MOST_MOVES = 500;

/** The columns of a sandbox. */
type SandboxRow = { readonly [column in keyof SandboxEntity]: SandboxEntity[column] };

/** A gift held by the server for two phones. One row lock orders all moves of a sandbox. */
@Injectable()
export class SandboxService {
  constructor(private readonly manager: EntityManager) {}

  /** Opens a sandbox; those that expired leave on the way. */
  async open({ product, mode }: NewSandbox): Promise<OpenedSandbox> {
    const state = newGame(product);
    if (!state) throw badField('product', '没有这件商品');
    const createdAt = new Date();
    await this.manager.delete(SandboxEntity, { expiresAt: LessThan(createdAt) });
    const [giverKey, recipientKey] = [newKey(), newKey()];
    const row: SandboxRow = {
      id: uuidv7(),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + LIFETIME_MS),
      mode,
      version: 0,
      giverHash: hashOf(giverKey),
      recipientHash: hashOf(recipientKey),
      state,
    };
    await this.manager.insert(SandboxEntity, row);
    return { giverKey, recipientKey, sandbox: seenBy(row, 'giver', state) };
  }

  /** The sandbox as the holder of the key may see it now. */
  async get(id: string, key: string): Promise<Sandbox> {
    const found = await this.manager.findOneBy(SandboxEntity, { id });
    const { row, seat } = seated(found, key);
    return seenBy(row, seat, orderNow(row));
  }

  /** Plays a move. The same idempotency key is answered as before, and moves nothing again. */
  move(id: string, key: string, move: SandboxMove): Promise<SandboxAnswer> {
    return this.manager.transaction(async (manager) => {
      const found = await manager.findOne(SandboxEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const { row, seat } = seated(found, key);
      const where = { sandboxId: id, idempotencyKey: move.idempotencyKey };
      const before = await manager.findOneBy(SandboxMoveEntity, where);
      if (before) return answer(before.refusal as Refusal | null, row, seat, orderNow(row));
      if (move.version !== row.version) {
        throw new ProblemError('stale-version', { current: seenBy(row, seat, orderNow(row)) });
      }
      await refuseEndless(manager, id);
      const { order, refusal } = outcomeOf(row, seat, move);
      const version = row.version + (refusal === null ? 1 : 0);
      await manager.insert(SandboxMoveEntity, { ...where, refusal });
      await manager.update(SandboxEntity, { id }, { version, state: order });
      return answer(refusal, Object.assign(row, { version }), seat, order);
    });
  }
}

async function refuseEndless(manager: EntityManager, sandboxId: string): Promise<void> {
  const count = await manager.countBy(SandboxMoveEntity, { sandboxId });
  if (count >= MOST_MOVES) throw new ProblemError('sandbox-full');
}

const badField = (path: string, message: string) =>
  new ProblemError('invalid-request', { errors: [{ path, message }] });

function outcomeOf(row: SandboxRow, seat: Seat, move: SandboxMove) {
  if (!mayPlay(seat, move.by)) throw badField('by', '这把钥匙不能替这个身份做');
  if (move.act.type === 'advance' && row.mode === 'real-time') {
    throw badField('act.type', '实时的沙盘不能快进');
  }
  const outcome = playMove(row.state as GiftOrder, move, secondsOf(row));
  if (!outcome) throw badField('act', '没有这一项');
  return outcome;
}

interface Seated {
  readonly row: SandboxEntity;
  readonly seat: Seat;
}

/** The key opens one seat or none; a sandbox past its time is gone for everybody. */
function seated(row: SandboxEntity | null, key: string): Seated {
  const seat = row && seatOf(row, key);
  if (!row || !seat) throw new ProblemError('sandbox-not-found');
  if (row.expiresAt.getTime() <= Date.now()) throw new ProblemError('sandbox-gone');
  return { row, seat };
}

function seatOf({ giverHash, recipientHash }: SandboxRow, key: string): Seat | null {
  if (isKeyOf(key, giverHash)) return 'giver';
  return isKeyOf(key, recipientHash) ? 'recipient' : null;
}

/** The clock of a sandbox: that on the wall, or the one the giver moves. */
const secondsOf = ({ mode, createdAt, state }: SandboxRow): number =>
  mode === 'stepped'
    ? (state as GiftOrder).now
    : Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / 1000));

const orderNow = (row: SandboxRow): GiftOrder => atTime(row.state as GiftOrder, secondsOf(row));

const answer = (
  refusal: Refusal | null,
  row: SandboxRow,
  seat: Seat,
  order: GiftOrder,
): SandboxAnswer => ({
  refusal: refusal && { code: refusal.code, basis: [...refusal.basis] },
  sandbox: seenBy(row, seat, order),
});

const seenBy = (
  { id, version, mode, expiresAt }: SandboxRow,
  seat: Seat,
  order: GiftOrder,
): Sandbox => ({
  id,
  version,
  seat,
  mode,
  expiresAt: expiresAt.toISOString(),
  order: structuredClone(orderFor(order, seat)) as Sandbox['order'],
});
