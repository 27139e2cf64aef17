import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemSlug } from '@app/shared/contract/problem';
import { ProblemError } from '../problem-error.ts';
import { problemOf } from '../to-problem.ts';

/** Refuses a NUL in an address: no text of ours has one, and PostgreSQL takes none. */
export function refuseNul(server: FastifyInstance): void {
  server.addHook('onRequest', ({ url }, _, done) => {
    done(url.includes('%00') ? new ProblemError('invalid-request') : undefined);
  });
}

/** Answers an address that cannot be decoded, which reaches no route, hook or filter. */
export function answerBadAddress(_: unknown, __: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf('invalid-request');
  void reply
    .status(problem.status)
    .headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    .send(JSON.stringify(problem));
}

/** Answers bytes that are not HTTP, or headers without end, on the bare connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const slug: ProblemSlug = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'invalid-request';
  const problem = problemOf(slug);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
