import type { Problem, ProblemSlug } from '@app/shared/contract/problem';

/** What the server refused, or why it could not be asked, in words for readers. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  /** Tells kinds of problems apart. */
  is(slug: ProblemSlug): boolean {
    return this.problem.type === `/problems/${slug}`;
  }
}

/** One sentence for a reader about any error. */
export const sentenceOf = (error: unknown): string =>
  error instanceof ApiError ? error.problem.title : '页面出了差错，请稍后再试';
