import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem-error.ts';

interface Route {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/**
 * Answers what no route takes before its body is read: 405 with `Allow` where another method would
 * do, else 404. Add it before any route.
 */
export function refuseUnknownRoutes(server: FastifyInstance): void {
  const routes = new Map<string, Route>();
  server.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const name of [method].flat()) route.methods.add(name);
    routes.set(url, route);
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const [path = ''] = request.url.split('?');
    const methods = [...routes.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((route) => [...route.methods]);
    if (methods.length === 0) throw new ProblemError('not-found');
    reply.header('allow', [...new Set(methods)].join(', '));
    throw new ProblemError('method-not-allowed');
  });
}

/** `/a/:id` takes `/a/x`; what ends in `*` takes files, and says nothing of other methods. */
const patternOf = (url: string): RegExp =>
  url.includes('*') ? /(?!)/ : new RegExp(`^${url.replace(/:[^/]+/g, '[^/]+')}/?$`);
