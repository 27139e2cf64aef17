import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type Api } from '../../features/testing/api.ts';

const index =
  '<!doctype html><script>start()</script><script src="/js/app.0123abcd.js"></script><div id="app"></div>';

describe('a built H5 app', () => {
  let folder: string;
  let api: Api;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-h5-'));
    await mkdir(join(folder, 'js'));
    await writeFile(join(folder, 'index.html'), index);
    await writeFile(join(folder, 'js', 'app.0123abcd.js'), 'app()');
    await writeFile(join(folder, 'js', 'app.0123abcd.js.br'), 'packed');
    await writeFile(join(folder, '.secret'), 'secret');
    api = await startApi({ h5Dir: folder });
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  it('is served at the root and asked for anew each time', async () => {
    const { body, headers } = await api.app.inject('/');
    expect(body).toBe(index);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('may run the scripts inside its page, by their hash', async () => {
    const { headers } = await api.app.inject('/');
    // printf 'start()' | openssl dgst -sha256 -binary | base64
    expect(headers['content-security-policy']).toContain(
      "script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=';",
    );
  });

  it('has files that never change under their name', async () => {
    const { body, headers } = await api.app.inject('/js/app.0123abcd.js');
    expect(body).toBe('app()');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('sends what was packed before to those who can unpack it', async () => {
    const url = '/js/app.0123abcd.js';
    const { body, headers } = await api.app.inject({ url, headers: { 'accept-encoding': 'br' } });
    expect(body).toBe('packed');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers.vary).toContain('accept-encoding');
  });

  it.each(['/nothing.js', '/.secret', '/js/', '/%2e%2e/package.json'])(
    'answers %s with a problem',
    async (url) => {
      const response = await api.app.inject(url);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ type: '/problems/not-found' });
    },
  );
});

describe('without a built H5 app', () => {
  it('says at the root how to build it, and the API works', async () => {
    const api = await startApi();
    const root = await api.app.inject('/');
    expect(root.statusCode).toBe(503);
    expect(root.body).toContain('npm run build:h5');
    expect((await api.app.inject('/api/v1/digests')).statusCode).toBe(200);
    await api.stop();
  });
});
