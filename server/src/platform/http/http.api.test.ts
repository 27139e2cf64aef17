import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { problems } from '@app/shared/contract/problem';
import { startApi, type Api } from '../../features/testing/api.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.stop());

const list = '/api/v1/digests';
const one = '/api/v1/digests/01900000-0000-7000-8000-000000000000';
const nobody = Buffer.from("2025-01-01 ' or 1=1 --").toString('base64url');
const noDay = Buffer.from('2025-02-31 01900000-0000-7000-8000-000000000000').toString('base64url');

describe('hostile input', () => {
  it.each([
    ['a NUL in a tag', `${list}?tag=%00`, 400],
    ['a NUL in a cursor', `${list}?cursor=a%00b`, 400],
    ['a NUL in an id', `${list}/%00`, 400],
    ['half a surrogate pair', `${list}?tag=%ED%A0%80`, 200],
    ['bytes that are not UTF-8', `${list}?tag=%FF%FE`, 200],
    ['a broken escape in a query', `${list}?tag=%zz`, 200],
    ['a broken escape in a path', `${list}/%zz`, 400],
    ['SQL in a tag', `${list}?tag=${encodeURIComponent("'}; drop table document; --")}`, 200],
    ['an array literal in a tag', `${list}?tag=${encodeURIComponent('{a,"b"}')}`, 200],
    ['a very long tag', `${list}?tag=${'长'.repeat(41)}`, 400],
    ['an over-long cursor', `${list}?cursor=${'A'.repeat(5000)}`, 400],
    ['an empty cursor', `${list}?cursor=`, 400],
    ['a cursor with SQL inside', `${list}?cursor=${nobody}`, 400],
    ['a cursor with an impossible day', `${list}?cursor=${noDay}`, 400],
    ['a huge limit', `${list}?limit=1e9`, 400],
    ['a negative limit', `${list}?limit=-1`, 400],
    ['half a limit', `${list}?limit=1.5`, 400],
    ['a limit that is no number', `${list}?limit=NaN`, 400],
    ['a limit twice', `${list}?limit=1&limit=2`, 400],
    ['a tag twice', `${list}?tag=a&tag=b`, 400],
    ['an object as tag', `${list}?tag[$ne]=1`, 200],
    ['a prototype in the query', `${list}?__proto__[limit]=1&constructor=1`, 200],
    ['an id that is none', `${list}/1`, 400],
    ['an id with a quote', `${list}/'`, 400],
    ['a very long id', `${list}/${'a'.repeat(3000)}`, 400],
    ['an id nobody has', one, 404],
    ['a way out of the folder', '/../../../../etc/passwd', 404],
    ['an escaped way out', '/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['an unknown route', '/api/v1/nothing', 404],
    ['an unknown version', '/api/v9/digests', 404],
  ])('survives %s', async (_, url, status) => {
    const response = await api.app.inject({ url });
    expect({ status: response.statusCode, url }).toEqual({ status, url });
    if (status === 200) return;
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ status, type: expect.any(String) as unknown });
  });

  it('repeats nothing of what was sent', async () => {
    const { body } = await api.app.inject(`${list}?limit=<script>alert(1)</script>`);
    expect(body).not.toContain('script');
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'refuses %s where GET is',
    async (method) => {
      const response = await api.app.inject({ method, url: list });
      expect(response.statusCode).toBe(405);
      expect(response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
      expect(response.headers.allow).toBe('GET, HEAD');
    },
  );

  it('says 404, not 405, where nothing is', async () => {
    const response = await api.app.inject({ method: 'POST', url: '/api/v1/nothing' });
    expect(response.json()).toMatchObject({ type: '/problems/not-found' });
  });

  it.each([
    ['broken JSON', 'application/json', '{'],
    ['an unknown kind of body', 'text/xml', '<a/>'],
    ['a body without end', 'application/json', 'x'.repeat(100_000)],
  ])('refuses before it reads %s', async (_, type, payload) => {
    const headers = { 'content-type': type };
    const response = await api.app.inject({ method: 'POST', url: one, headers, payload });
    expect(response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
  });
});

/** Sends bytes as they are, which no HTTP client would. */
const sendRaw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part) => (answer += part.toString()));
    socket.on('error', reject).on('close', () => {
      resolve(answer);
    });
  });

describe('the bare connection', () => {
  it.each([
    ['what is not HTTP', 'hello\r\n\r\n', 'invalid-request'],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 'too-large'],
  ] as const)('answers %s with a problem', async (_, bytes, slug) => {
    const answer = await sendRaw(bytes);
    expect(answer).toContain(`HTTP/1.1 ${problems[slug].status} `);
    expect(answer).toContain('content-type: application/problem+json');
    expect(answer).toContain(`/problems/${slug}`);
  });
});

describe('headers', () => {
  it.each([list, '/nothing', '/livez', '/docs', '/'])('protect %s', async (url) => {
    const { headers } = await api.app.inject(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src [^;]*unsafe/);
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('health', () => {
  it('is well while the database answers', async () => {
    expect((await api.app.inject('/livez')).json()).toEqual({ status: 'ok' });
    expect((await api.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('is kept by no cache', async () => {
    expect((await api.app.inject('/healthz')).headers['cache-control']).toBe('no-store');
  });
});
