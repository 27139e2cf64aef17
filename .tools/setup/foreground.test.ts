import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './lock.mjs';
import { inRoot } from './root.mjs';

const foreground = pathToFileURL(inRoot('.tools/setup/foreground.mjs')).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '前台 '));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a process that runs `program` in the foreground, and waits until that is up. */
async function launch(program: string) {
  const pidFile = path.join(folder, 'pid');
  const programFile = path.join(folder, 'program.mjs');
  const up = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(pidFile)}, String(process.pid));\n`;
  writeFileSync(programFile, program + up);
  const starter = `const { runInForeground } = await import(${JSON.stringify(foreground)});
    process.exitCode = await runInForeground([${JSON.stringify(programFile)}]);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter]);
  const closed = once(child, 'close');
  while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await sleep(20);
  return { child, closed, pid: Number(readFileSync(pidFile, 'utf8')) };
}

const serveUntilToldToStop =
  "setInterval(() => {}, 1000);\nprocess.once('SIGTERM', () => process.exit(7));\n";

describe('a program in the foreground', () => {
  it('gives its exit code', async () => {
    const { closed } = await launch('process.exitCode = 3;\n');
    expect(await closed).toEqual([3, null]);
  });

  it('gets our signals', async () => {
    const { child, closed } = await launch(serveUntilToldToStop);
    child.kill('SIGTERM');
    expect(await closed).toEqual([7, null]);
  });

  it('ends when we are killed', async () => {
    const { child, pid } = await launch(serveUntilToldToStop);
    child.kill('SIGKILL');
    for (let tries = 0; isAlive(pid) && tries < 1000; tries += 1) await sleep(20);
    expect(isAlive(pid)).toBe(false);
  });
});
