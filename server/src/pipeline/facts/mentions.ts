import type { Mention } from './fact.ts';
import type { NameMention } from './names.ts';

/** The names that the dictionary knows. */
export const mentionsOf = (names: readonly NameMention[]): Mention[] =>
  names.flatMap(({ entity, span }) => (entity === null ? [] : [{ entity, span }]));
