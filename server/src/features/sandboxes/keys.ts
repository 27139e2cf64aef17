import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 22 characters hold 128 bits. */
const KEY_LENGTH = 22;

/** 128 random bits: who has it, has the seat. */
export const newKey = (): string => randomBytes(16).toString('base64url');

/**
 * The key that a claim of a link turns it into. The same claim sent again yields the same key, so
 * that a lost answer costs nothing and only hashes need to be stored.
 */
export const claimedKey = (linkKey: string, claim: string): string =>
  createHmac('sha256', linkKey).update(claim).digest('base64url').slice(0, KEY_LENGTH);

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compares in the same time whatever the difference. */
export const isKeyOf = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash));
