import type { Problem } from '@app/shared/contract/problem';
import { ApiError } from './api-error';
import { cloudTransport } from './cloud-transport';
import { httpTransport } from './http-transport';
import type { Request, Transport } from './transport';

/** Longer than any answer of a healthy server, shorter than a reader's patience. */
const TIMEOUT_MS = 10_000;

type Query = Readonly<Record<string, string | number | undefined>>;

const problem = (title: string, status: number): Problem => ({
  type: 'about:blank',
  title,
  status,
});

const unreachable = (cause: unknown) => {
  const { errMsg } = (cause ?? {}) as { errMsg?: unknown };
  const tooSlow = typeof errMsg === 'string' && errMsg.includes('timeout');
  return problem(tooSlow ? '服务太久没有回应，请稍后再试' : '网络不可用，请检查网络后再试', 0);
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'type' in body;

/** `?a=1&b=2` of the members that have a value; nothing when none has. */
const search = (query: Query) => {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};

type Headers = Readonly<Record<string, string>>;

/** Asks the API; the server shapes every answer by the contract that types it here. */
const createAsker =
  (send: Transport) =>
  async <Body>(path: string, part: Pick<Request, 'headers' | 'json'> = {}): Promise<Body> => {
    const request = { path: `/api/v1${path}`, timeoutMs: TIMEOUT_MS, ...part };
    const { status, body } = await send(request).catch((cause: unknown) => {
      throw new ApiError(unreachable(cause));
    });
    if (status >= 200 && status < 300) return body as Body;
    throw new ApiError(isProblem(body) ? body : problem('服务暂时不可用，请稍后再试', status));
  };

/** Reads from the API; `headers` where a key is needed. */
export const createClient = (send: Transport) => {
  const ask = createAsker(send);
  return <Body>(path: string, query: Query = {}, headers?: Headers): Promise<Body> =>
    ask<Body>(`${path}${search(query)}`, headers && { headers });
};

/** Sends to the API, as JSON. */
export const createSender = (send: Transport) => {
  const ask = createAsker(send);
  return <Body>(path: string, json: object, headers?: Headers): Promise<Body> =>
    ask<Body>(path, { json, ...(headers && { headers }) });
};

const transport =
  CLOUD_ENV === '' ? httpTransport(API_ORIGIN) : cloudTransport(CLOUD_ENV, CLOUD_SERVICE);

export const get = createClient(transport);
export const post = createSender(transport);
