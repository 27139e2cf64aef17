import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DigestPage } from '@app/shared/contract/digest';
import { freshDatabase } from './database/testing/fresh-database.ts';
import {
  freePort,
  killServers,
  startServer,
  type ServerProcess,
} from './testing/server-process.ts';

// these tests run the compiled ES modules, as `npm start` does
beforeAll(() => {
  if (!existsSync('server/dist/main.js')) throw new Error('build first: npm run build:server');
});

afterEach(killServers);

const titlesOf = async ({ address }: ServerProcess) => {
  const response = await fetch(`${address}/api/v1/digests`);
  return DigestPage.parse(await response.json()).items.map(({ title }) => title);
};

describe('the built server with a database of its own', () => {
  let dataDir: string;

  const start = (more: NodeJS.ProcessEnv = {}) => startServer({ DATA_DIR: dataDir, ...more });
  const databasePid = async () => {
    const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    return Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'handbook-main-'));
  });
  afterAll(async () => {
    const pid = await databasePid();
    if (pid) process.kill(pid, 'SIGQUIT');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts on an empty folder, takes in the seeds, and says where it is', async () => {
    const server = await start();
    await server.ready();
    expect(await titlesOf(server)).toHaveLength(5);
    expect(server.said()).toContain('收录 5 篇，新增 5 篇');
    for (const path of ['/', '/api/v1/digests', '/openapi.json', '/docs']) {
      expect(server.said()).toContain(server.address + path);
    }
    server.kill('SIGINT');
    expect(await server.ended).toEqual({ code: 130, signal: null });
    expect(await databasePid()).toBe(0);
  });

  it('starts again within 3 seconds, and takes in nothing twice', async () => {
    const times: number[] = [];
    // a busy machine may be slow once, not three times
    while (times.length < 3 && !times.some((time) => time < 3000)) {
      const begin = performance.now();
      const server = await start();
      await server.ready();
      times.push(performance.now() - begin);
      expect(server.said()).toContain('收录 5 篇，新增 0 篇');
      server.kill('SIGTERM');
      expect(await server.ended).toEqual({ code: 143, signal: null });
    }
    expect(Math.min(...times)).toBeLessThan(3000);
  });

  it('starts again after a kill, with the database that was left running', async () => {
    const killed = await start();
    await killed.ready();
    const pid = await databasePid();
    killed.kill('SIGKILL');
    await killed.ended;

    const server = await start();
    await server.ready();
    expect(await databasePid()).toBe(pid);
    expect(await titlesOf(server)).toHaveLength(5);
    server.kill('SIGTERM');
    await server.ended;
    expect(await databasePid()).toBe(0);
  });

  it('brings the database back when it was killed', async () => {
    const server = await start();
    await server.ready();
    process.kill(await databasePid(), 'SIGKILL');
    const end = Date.now() + 10_000;
    while (!server.said().includes('已恢复') && Date.now() < end) await sleep(50);
    expect(await titlesOf(server)).toHaveLength(5);
    server.kill('SIGTERM');
    await server.ended;
  });

  it('is refused to a second process, in one sentence', async () => {
    const first = await start();
    await first.ready();
    const second = await start();
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.said()).toMatch(/^✗ 另一个进程正在使用数据目录 .*。$/m);
    expect(await titlesOf(first)).toHaveLength(5);
    first.kill('SIGTERM');
    await first.ended;
  });
});

describe('the built server that cannot start', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-main-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const sentenceOf = async (environment: NodeJS.ProcessEnv) => {
    const server = await startServer({ DATA_DIR: join(folder, 'data'), ...environment });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    return server.said();
  };

  it('says that the port is taken, before it touches anything', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    expect(await sentenceOf({ PORT: String(port) })).toMatch(
      new RegExp(`^✗ 端口 ${port} 已被占用；.*\n$`),
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
    other.close();
  });

  it('names the variable that is wrong', async () => {
    expect(await sentenceOf({ PORT: 'http' })).toMatch(/^✗ 环境变量 PORT 无效：.*\n$/);
  });

  it('leaves a folder of others alone', async () => {
    await writeFile(join(folder, 'thesis.txt'), '');
    expect(await sentenceOf({ DATA_DIR: folder })).toMatch(/^✗ .*里已有别的文件.*\n$/);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('says that the data folder is a file', async () => {
    await writeFile(join(folder, 'data'), '');
    expect(await sentenceOf({})).toMatch(/^✗ .*却是一个文件.*\n$/);
  });

  it('says that the database does not answer', async () => {
    const port = await freePort();
    const sentence = await sentenceOf({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/x` });
    expect(sentence).toBe('✗ 启动失败：数据库没有应答。\n');
    expect(sentence).not.toContain('secret');
  });
});

describe('four built servers', () => {
  it('start at once on an empty database, and all serve the same', async () => {
    const database = await freshDatabase();
    const servers = await Promise.all(
      [1, 2, 3, 4].map(() => startServer({ DATABASE_URL: database.url })),
    );
    await Promise.all(servers.map(({ ready }) => ready()));
    const lists = await Promise.all(servers.map(titlesOf));
    for (const list of lists) expect(list).toEqual(lists[0]);
    expect(lists[0]).toHaveLength(5);
    for (const server of servers) server.kill('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    await database.drop();
  });
});
