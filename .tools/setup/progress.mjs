import { stdout } from 'node:process';

const quietMs = 1000;
const repeatMs = 15_000;

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} 秒`;

/**
 * Shows that a step is under way, once it takes more than a second: a running count on a terminal,
 * an occasional line elsewhere.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function showProgress(title, work) {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  const isLive = stdout.isTTY;
  let nextLineAt = quietMs;
  const timer = setInterval(() => {
    if (elapsed() < nextLineAt) return;
    nextLineAt += isLive ? 0 : repeatMs;
    const line = `… ${title} ${seconds(elapsed())}`;
    stdout.write(isLive ? `\r${line}` : `${line}\n`);
  }, 200);
  let mark = '✗';
  try {
    const result = await work();
    mark = '✓';
    return result;
  } finally {
    clearInterval(timer);
    if (elapsed() >= quietMs || mark === '✗') {
      stdout.write(`${isLive ? '\r' : ''}${mark} ${title} ${seconds(elapsed())}\n`);
    }
  }
}
