import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NO_STORE } from './http/caching.ts';
import { toProblem } from './to-problem.ts';

/** The only place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = toProblem(error);
    if (problem.status === 500) this.logger.error(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (problem.status === 503) reply.header('retry-after', '1');
    void reply
      .status(problem.status)
      .headers({ 'content-type': 'application/problem+json', 'cache-control': NO_STORE })
      .send(JSON.stringify(problem));
  }
}
