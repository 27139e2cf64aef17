import type { Term } from '../../contract/glossary.ts';

/** A term as an editor writes it: what is left out is empty. */
export const term = (
  id: string,
  name: string,
  meaning: string,
  more: Partial<Omit<Term, 'id' | 'name' | 'meaning'>> = {},
): Term => ({
  id,
  name,
  aliases: [],
  formerNames: [],
  mangledAliases: [],
  apiName: null,
  meaning,
  rules: [],
  guides: [],
  ...more,
});
