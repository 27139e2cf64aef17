import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits: who has it, has the seat. */
export const newKey = (): string => randomBytes(16).toString('base64url');

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Compares in the same time whatever the difference. */
export const isKeyOf = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash));
