import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'made/on/demand.lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const take = (work: () => Promise<unknown>, onWait?: () => void) =>
  withLock(file, work, onWait ? { onWait } : {});

describe('a lock', () => {
  it('lets one work at a time and says so to the others', async () => {
    const events: string[] = [];
    const work = async () => {
      events.push('in');
      await sleep(30);
      events.push('out');
    };
    const onWait = () => events.push('wait');
    await Promise.all([take(work, onWait), take(work, onWait), take(work, onWait)]);
    expect(events.filter((event) => event === 'wait')).toHaveLength(2);
    expect(events.filter((event) => event !== 'wait').join(' ')).toBe('in out in out in out');
  });

  it('is gone after work that fails', async () => {
    await expect(take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    await take(() => Promise.resolve());
    writeFileSync(file, String(spawnSync(process.execPath, ['-e', '']).pid));
    await expect(take(() => Promise.resolve('mine'))).resolves.toBe('mine');
  });

  it('is taken over when its owner has been silent for long', async () => {
    await take(() => Promise.resolve());
    writeFileSync(file, String(process.pid));
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(file, longAgo, longAgo);
    await expect(take(() => Promise.resolve('mine'))).resolves.toBe('mine');
  });
});
