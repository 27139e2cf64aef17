import type { ErrorCode } from '../contract/glossary.ts';

export const errorCodes: readonly ErrorCode[] = [];
