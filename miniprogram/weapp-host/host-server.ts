import { createReadStream, existsSync } from 'node:fs';
import {
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const PACKAGE = '/package/';
const PROXY = '/proxy/';

export interface HostContent {
  /** Ready answers by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The built mini program; its pictures are served from there. */
  readonly root: string;
  /** Where `/proxy/…` leads; without it every such request fails. */
  readonly api: string | undefined;
}

const typeOf = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream';

function forward(incoming: IncomingMessage, response: ServerResponse, target: URL): void {
  const onward = request(target, {
    method: incoming.method,
    headers: { ...incoming.headers, host: target.host },
  });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response).catch(() => response.destroy());
  });
  // no answer at all: the browser's fetch must fail, as `wx.request` does without a network
  onward.on('error', () => response.destroy());
  pipeline(incoming, onward).catch(() => onward.destroy());
}

function sendPicture(response: ServerResponse, root: string, name: string): void {
  const file = path.join(root, path.posix.normalize(`/${name}`));
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': typeOf(file) });
  createReadStream(file).pipe(response);
}

function answer(
  { files, root, api }: HostContent,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(incoming.url ?? '/', 'http://host');
  const text = files.get(pathname);
  if (text !== undefined) {
    response
      .writeHead(200, { 'content-type': typeOf(pathname === '/' ? 'index.html' : pathname) })
      .end(text);
  } else if (pathname.startsWith(PACKAGE)) {
    sendPicture(response, root, decodeURIComponent(pathname.slice(PACKAGE.length)));
  } else if (pathname.startsWith(PROXY) && api !== undefined) {
    forward(incoming, response, new URL(pathname.slice(PROXY.length - 1) + search, api));
  } else {
    response.writeHead(404).end();
  }
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });

/** Serves the host page on a free port of this machine. */
export async function serveHost(
  content: HostContent,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((incoming, response) => {
    answer(content, incoming, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => close(server) };
}
