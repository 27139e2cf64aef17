import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { missingPage } from './missing-page.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** The built H5 app; `index` is null until it has been built. */
export interface H5 {
  readonly folder: string;
  readonly index: string | null;
}

/** Finds the H5 app. */
export async function findH5(folder: string): Promise<H5> {
  return { folder, index: await readFile(join(folder, 'index.html'), 'utf8').catch(() => null) };
}

/** The hashes by which a content security policy lets the scripts inside a page run. */
export const inlineScriptHashes = ({ index }: H5): string[] =>
  Array.from((index ?? '').matchAll(/<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi))
    .map(([, script = '']) => script)
    .filter((script) => script !== '')
    .map((script) => createHash('sha256').update(script).digest('base64'));

/** Serves the H5 app at `/`, or a page that says how to build it. */
export function serveH5(server: FastifyInstance, { folder, index }: H5): void {
  if (index === null) {
    server.get('/', (_, reply) =>
      reply.status(503).type('text/html; charset=utf-8').send(missingPage),
    );
    return;
  }
  server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.setHeader('cache-control', isHashed(path) ? IMMUTABLE : REVALIDATE);
      response.setHeader('vary', 'accept-encoding');
    },
  });
}

/** True for `app.1f3a9c0d.js` and the like: another content gets another name. */
const isHashed = (path: string) => /[.-][0-9a-f]{8,32}\.[a-z0-9.]+$/.test(path);
