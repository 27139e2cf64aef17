import { proxyOf, type Proxy } from '../../database/testing/proxy.ts';
import { startApi, type Api } from '../../features/testing/api.ts';

const status = async (api: Api, url: string) => (await api.app.inject(url)).statusCode;

describe('without a database', () => {
  let api: Api;
  let proxy: Proxy;

  beforeAll(async () => {
    api = await startApi({
      through: async (url) => {
        proxy = await proxyOf(url);
        return proxy.url;
      },
    });
  });
  afterAll(async () => {
    await api.stop();
    await proxy.cut();
  });

  it('lives, is not ready, asks clients to come back, and recovers', async () => {
    await proxy.cut();
    expect(await status(api, '/livez')).toBe(200);
    for (const url of ['/healthz', '/api/v1/digests']) {
      const response = await api.app.inject(url);
      expect(response.statusCode).toBe(503);
      expect(response.json()).toMatchObject({ type: '/problems/unavailable' });
      expect(response.headers['retry-after']).toBe('1');
      expect(response.headers['cache-control']).toBe('no-store');
    }
    await proxy.mend();
    expect(await status(api, '/healthz')).toBe(200);
    expect(await status(api, '/api/v1/digests')).toBe(200);
  });
});

describe('with a database that is busy', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi({
      environment: {
        DATABASE_POOL_SIZE: '2',
        DATABASE_CONNECT_TIMEOUT_MS: '300',
        DATABASE_STATEMENT_TIMEOUT_MS: '1000',
        DATABASE_LOCK_TIMEOUT_MS: '100',
      },
    });
  });
  afterAll(() => api.stop());

  it('does not wait for a connection without an end, and recovers', async () => {
    const sleepers = [1, 2].map(() => api.db.query('select pg_sleep(10)'));
    const ended = Promise.allSettled(sleepers);
    const start = performance.now();
    expect(await status(api, '/healthz')).toBe(503);
    expect(performance.now() - start).toBeLessThan(900);
    expect(await status(api, '/livez')).toBe(200);
    // the time limit of statements ends the sleepers
    for (const { status: outcome } of await ended) expect(outcome).toBe('rejected');
    expect(await status(api, '/healthz')).toBe(200);
  });

  it('gives up a query that waits too long for a lock', async () => {
    const holder = api.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query('lock table publication in access exclusive mode');
    const start = performance.now();
    expect(await status(api, '/api/v1/digests')).toBe(503);
    expect(performance.now() - start).toBeLessThan(900); // before the statement's own limit
    await holder.rollbackTransaction();
    await holder.release();
    expect(await status(api, '/api/v1/digests')).toBe(200);
  });
});
