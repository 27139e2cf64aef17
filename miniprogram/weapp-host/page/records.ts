import type { Records } from '../bridge.ts';

/** What happened since the page was loaded. */
export const records: Records = { setData: [], errors: [], missingApis: [], toasts: [] };

function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  if (typeof error !== 'object' || error === null) return String(error);
  // the result object of a `wx` function that failed
  return 'errMsg' in error ? String(error.errMsg) : JSON.stringify(error);
}

/** Writes an error down; any error fails a run. */
export function recordError(place: string, error: unknown): void {
  records.errors.push(`${place}: ${describe(error)}`);
}

/** Runs code of the mini program; its exceptions are recorded and end there, as in WeChat. */
export function guarded<Result>(place: string, run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    recordError(place, error);
    return undefined;
  }
}

/** Catches what the mini program throws outside of the host's own calls. */
export function recordUncaught(): void {
  addEventListener('error', (event) => {
    recordError('uncaught', event.error ?? event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    recordError('unhandled rejection', event.reason);
  });
}
