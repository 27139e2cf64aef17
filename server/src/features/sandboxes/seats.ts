import { ProblemError } from '../../platform/problem-error.ts';
import type { Seat } from './game.ts';
import { claimedKey, hashOf, isKeyOf } from './keys.ts';
import type { SandboxRow } from './sandbox.entity.ts';

/**
 * The seat a key opens. The key of the link opens the recipient's seat until somebody takes it;
 * the giver's key opens the giver's always. Throws the problem to answer with when it opens none.
 */
export function seatOf(row: SandboxRow, key: string): Seat {
  if (isKeyOf(key, row.giverHash)) return 'giver';
  if (isKeyOf(key, row.seatHash ?? row.recipientHash)) return 'recipient';
  throw new ProblemError(isKeyOf(key, row.recipientHash) ? 'seat-taken' : 'sandbox-not-found');
}

/** The recipient's key that a claim of the link gives; the first claim alone gets one. */
export function claimOf(row: SandboxRow, linkKey: string, claim: string): string {
  if (!isKeyOf(linkKey, row.recipientHash)) throw new ProblemError('sandbox-not-found');
  const key = claimedKey(linkKey, claim);
  if (row.seatHash !== null && !isKeyOf(key, row.seatHash)) throw new ProblemError('seat-taken');
  return key;
}

/** Whose the recipient's seat is after a move: who plays with the key of the link takes it too. */
export const seatHashAfter = ({ seatHash }: SandboxRow, seat: Seat, key: string): string | null =>
  seat === 'recipient' ? (seatHash ?? hashOf(key)) : seatHash;
