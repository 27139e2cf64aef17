/** The last three options of every asynchronous `wx` function. */
export interface Callbacks {
  readonly success?: (result: object) => void;
  readonly fail?: (result: object) => void;
  readonly complete?: (result: object) => void;
}

/** An asynchronous `wx` function: answers by callbacks, or by a promise when none is given. */
export type AsyncApi<Options> = (options?: Options & Callbacks) => Promise<object> | undefined;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Builds `wx.<name>` from what it does. A thrown error becomes `<name>:fail …`, as WeChat words it;
 * the answer always comes later, never while the call is still running.
 */
export function callbackApi<Options extends object>(
  name: string,
  run: (options: Options) => object | undefined | Promise<object | undefined>,
): AsyncApi<Options> {
  const settle = async (
    options: Options,
  ): Promise<{ readonly ok: boolean; readonly result: object }> => {
    try {
      return { ok: true, result: { errMsg: `${name}:ok`, ...(await run(options)) } };
    } catch (error) {
      return { ok: false, result: { errMsg: `${name}:fail ${reason(error)}` } };
    }
  };
  return (given = {} as Options & Callbacks) => {
    const { success, fail, complete } = given;
    const settled = settle(given);
    if (!success && !fail && !complete) {
      // WeChat rejects with the bare result object, not with an Error
      return settled.then(({ ok, result }) => (ok ? result : Promise.reject(result as Error)));
    }
    void settled.then(({ ok, result }) => {
      (ok ? success : fail)?.(result);
      complete?.(result);
    });
    return undefined;
  };
}
