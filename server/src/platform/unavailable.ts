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
  if (typeof cause !== 'object' || cause === null) return false;
  const { code, message, errors } = cause as {
    code?: unknown;
    message?: unknown;
    errors?: unknown;
  };
  // a name with several addresses fails once for each
  if (Array.isArray(errors)) return errors.some(isDatabaseUnavailable);
  return isOneOf(String(code), String(message));
}

const isOneOf = (code: string, message: string) =>
  NETWORK.has(code) || SQL_STATE.test(code) || WORDS.test(message);
