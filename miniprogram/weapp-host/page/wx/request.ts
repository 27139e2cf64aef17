import type { Callbacks } from './callback-api.ts';

interface RequestOptions extends Callbacks {
  readonly url: string;
  readonly method?: string;
  readonly data?: string | Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly dataType?: string;
}

/** The only server a request may go to, as the list of domains in WeChat's console says. */
const ALLOWED_ORIGIN = 'http://127.0.0.1:3000';
const PROXY = '/proxy';
const DEFAULT_TIMEOUT = 60_000;

function withQuery(url: URL, data: RequestOptions['data']): URL {
  if (typeof data !== 'object') return url;
  for (const [name, value] of Object.entries(data)) url.searchParams.set(name, String(value));
  return url;
}

function toFetch({
  url,
  method = 'GET',
  data,
  header,
}: RequestOptions): readonly [string, RequestInit] {
  const target = new URL(url);
  if (target.origin !== ALLOWED_ORIGIN) throw new Error('url not in domain list');
  const upper = method.toUpperCase();
  const inBody = upper !== 'GET' && data !== undefined;
  const { pathname, search } = inBody ? target : withQuery(target, data);
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  return [
    PROXY + pathname + search,
    {
      method: upper,
      headers: { 'content-type': 'application/json', ...header },
      ...(inBody && { body }),
    },
  ];
}

function parseBody(text: string, dataType: string): unknown {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function send(options: RequestOptions, signal: AbortSignal): Promise<object> {
  const [url, init] = toFetch(options);
  const response = await fetch(url, { ...init, signal });
  return {
    data: parseBody(await response.text(), options.dataType ?? 'json'),
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: [],
    errMsg: 'request:ok',
  };
}

/** `wx.request`: every status is a success, only a missing answer fails. */
function request(options: RequestOptions) {
  const control = new AbortController();
  const timer = setTimeout(() => {
    control.abort(new Error('timeout'));
  }, options.timeout ?? DEFAULT_TIMEOUT);
  void send(options, control.signal)
    .then(
      (result) => {
        options.success?.(result);
        return result;
      },
      (error: unknown) => {
        const result = {
          errMsg: `request:fail ${error instanceof Error ? error.message : 'abort'}`,
          errno: 600001,
        };
        options.fail?.(result);
        return result;
      },
    )
    .then(options.complete)
    .finally(() => {
      clearTimeout(timer);
    });
  const ignore = () => undefined;
  return {
    abort: () => {
      control.abort(new Error('abort'));
    },
    onHeadersReceived: ignore,
    offHeadersReceived: ignore,
    onChunkReceived: ignore,
    offChunkReceived: ignore,
  };
}

export const requestApis = { request };
