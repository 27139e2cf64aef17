import type { Problem, ProblemSlug } from '@app/shared/contract/problem';

type Members = Pick<Problem, 'detail' | 'errors' | 'current'>;

/** The one error features throw on purpose. Anything else that reaches the filter is a bug. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly slug: ProblemSlug,
    readonly members: Members = {},
    options?: ErrorOptions,
  ) {
    super(members.detail ?? slug, options);
  }
}
