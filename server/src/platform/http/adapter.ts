import { FastifyAdapter } from '@nestjs/platform-fastify';
import { addCaching } from './caching.ts';
import { findH5, inlineScriptHashes, serveH5 } from './h5.ts';
import { answerBadAddress, answerBrokenRequest, refuseNul } from './hostile.ts';
import { refuseUnknownRoutes } from './routes.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** The largest body is a move in a sandbox, of some hundred bytes. */
const BODY_LIMIT = 16 * 1024;

const REQUEST_TIMEOUT = 10_000;

/** The HTTP server under Nest: what holds for every request, whoever answers it. */
export async function createAdapter(h5Dir: string): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // the address of a client is that of its connection, whatever its headers say
    trustProxy: false,
    forceCloseConnections: 'idle',
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBrokenRequest,
  });
  const server = adapter.getInstance();
  const h5 = await findH5(h5Dir);
  addSecurityHeaders(server, inlineScriptHashes(h5));
  refuseNul(server);
  refuseUnknownRoutes(server);
  addCaching(server);
  serveH5(server, h5);
  return adapter;
}
