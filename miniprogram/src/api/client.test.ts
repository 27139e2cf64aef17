import { ApiError, sentenceOf } from './api-error';
import type * as client from './client';
import type { Reply, Request } from './transport';

Object.assign(globalThis, { API_ORIGIN: '', CLOUD_ENV: '', CLOUD_SERVICE: '' });
// the constants of the build must stand before the client is read
const { createClient } = jest.requireActual<typeof client>('./client');

const aTransport = (reply: Reply | Error) => {
  const asked: Request[] = [];
  const send = (request: Request) => {
    asked.push(request);
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return { asked, get: createClient(send) };
};

const failureOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
};

it('asks below /api/v1, with the members that have a value, encoded', async () => {
  const { asked, get } = aTransport({ status: 200, body: {} });
  await get('/digests', { tag: '送礼物&', cursor: undefined, limit: 20 });
  expect(asked[0]?.path).toBe('/api/v1/digests?tag=%E9%80%81%E7%A4%BC%E7%89%A9%26&limit=20');
  await get('/digests');
  expect(asked[1]?.path).toBe('/api/v1/digests');
});

it('waits ten seconds and no longer', async () => {
  const { asked, get } = aTransport({ status: 200, body: {} });
  await get('/digests');
  expect(asked[0]?.timeoutMs).toBe(10_000);
});

it('gives the body of a good answer', async () => {
  const body = { items: [], next: null };
  await expect(aTransport({ status: 200, body }).get('/digests')).resolves.toBe(body);
});

it('carries the problem of a refusal', async () => {
  const body = { type: '/problems/digest-not-found', title: '没有找到这篇速读', status: 404 };
  const error = await failureOf(aTransport({ status: 404, body }).get('/digests/x'));
  expect(error.problem).toEqual(body);
  expect(error.is('digest-not-found')).toBe(true);
  expect(error.is('internal')).toBe(false);
  expect(sentenceOf(error)).toBe('没有找到这篇速读');
});

it.each(['<html>Bad gateway</html>', undefined, null, [], { title: 1 }])(
  'says that the service is down when a refusal is no problem document: %j',
  async (body) => {
    const error = await failureOf(aTransport({ status: 502, body }).get('/digests'));
    expect(error.problem).toMatchObject({ status: 502, title: '服务暂时不可用，请稍后再试' });
  },
);

it('says in Chinese that there is no network', async () => {
  const error = await failureOf(aTransport(new Error('down')).get('/digests'));
  expect(sentenceOf(error)).toBe('网络不可用，请检查网络后再试');
});

it('says in Chinese that the answer took too long', async () => {
  const cause = Object.assign(new Error(), { errMsg: 'request:fail timeout' });
  const error = await failureOf(aTransport(cause).get('/digests'));
  expect(sentenceOf(error)).toBe('服务太久没有回应，请稍后再试');
});

it('has one sentence for errors of our own', () => {
  expect(sentenceOf(new TypeError('x is not a function'))).toBe('页面出了差错，请稍后再试');
});
