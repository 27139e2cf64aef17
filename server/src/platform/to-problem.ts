import { problems, type Problem, type ProblemSlug } from '@app/shared/contract/problem';
import { HttpException } from '@nestjs/common';
import { ProblemError } from './problem-error.ts';
import { isDatabaseUnavailable } from './unavailable.ts';

/** What an error means to a client. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return problemOf(error.slug, error.members);
  if (error instanceof HttpException) return problemOf(slugOf(error.getStatus()));
  if (isDatabaseUnavailable(error)) return problemOf('unavailable');
  return problemOf('internal');
}

/** The problem with this slug, as clients see it. */
export const problemOf = (slug: ProblemSlug, members: Partial<Problem> = {}): Problem => ({
  type: `/problems/${slug}`,
  ...problems[slug],
  ...members,
});

/** Frameworks know only status codes; what else they blame on the client is a bad request. */
function slugOf(status: number): ProblemSlug {
  if (status >= 500) return 'internal';
  return BY_STATUS[status] ?? 'invalid-request';
}

const BY_STATUS: Partial<Record<number, ProblemSlug>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
};
