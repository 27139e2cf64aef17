import { QueryFailedError } from 'typeorm';

/** Node's words for a connection that could not be made or kept. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** PostgreSQL's: no connection, no resources, or told to stop; a statement or lock took too long. */
const SQL_STATE = /^(08|53|57P|57014$|55P03$)/;

/** The words of `pg`, which gives no code. */
const WORDS = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

/** True when the database cannot be asked now, and may be later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return false;
  if (cause instanceof AggregateError) return cause.errors.some(isDatabaseUnavailable);
  const { code = '' } = cause as { code?: string };
  return NETWORK.has(code) || SQL_STATE.test(code) || WORDS.test(cause.message);
}
