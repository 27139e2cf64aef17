import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Clients ask each time and mostly hear 304; a shared cache may answer for a few seconds. */
export const PUBLIC = 'public, max-age=0, s-maxage=5, must-revalidate';

export const NO_STORE = 'no-store';

/**
 * Gives every public answer a strong ETag of its content, and answers 304 when the client has it:
 * also where the answer brings an ETag of its own. An answer that does not call itself public is
 * stored nowhere.
 */
export function addCaching(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', NO_STORE);
    const isPublic = String(reply.getHeader('cache-control')).startsWith('public');
    // files bring their own tag and compare it themselves
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (isPublic && !reply.hasHeader('etag')) reply.header('etag', etagOf(payload));
    if (!reply.hasHeader('etag')) return payload;
    const etag = String(reply.getHeader('etag'));
    if (!matches(request.headers['if-none-match'], etag)) return payload;
    reply.status(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

const etagOf = (content: string) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** `If-None-Match` lists tags and compares them weakly: a proxy may have marked ours with `W/`. */
const matches = (header: string | undefined, etag: string) =>
  header
    ?.split(',')
    .map((tag) => strong(tag.trim()))
    .some((tag) => tag === '*' || tag === strong(etag)) ?? false;

const strong = (tag: string) => tag.replace(/^W\//, '');
