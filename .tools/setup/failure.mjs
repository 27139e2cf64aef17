import { stderr } from 'node:process';

/** Something a person can act on: printed as one sentence, without a stack. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';

  /**
   * @param {string} sentence
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** @type {Record<string, string>} */
const knownCodes = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘空间不足',
};

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Failure) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const known = knownCodes[code ?? ''];
  return known ? `${known}：${path ?? error.message}` : (error.stack ?? error.message);
}

/**
 * Runs a command to its exit code; an error becomes one sentence and a non-zero code.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    stderr.write(`✗ ${explain(error)}\n`);
    process.exitCode = error instanceof Failure ? error.exitCode : 1;
  }
}
