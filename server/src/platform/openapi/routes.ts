import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PUBLIC } from '../http/caching.ts';
import { describeApi } from './document.ts';
import { renderPage } from './page.ts';

/** Serves the description of the API for programs and for people. It is made when first asked for. */
export function serveApiDescription(app: NestFastifyApplication): void {
  const document = once(() => describeApi(app));
  const json = once(() => JSON.stringify(document()));
  const page = once(() => renderPage(document()));
  const server = app.getHttpAdapter().getInstance();
  server.get('/openapi.json', (_, reply) =>
    reply.headers({ 'content-type': 'application/json', 'cache-control': PUBLIC }).send(json()),
  );
  server.get('/docs', (_, reply) =>
    reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': PUBLIC })
      .send(page()),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
