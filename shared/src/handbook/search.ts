import type { Term } from '../contract/glossary.ts';
import { namesOf } from './registry.ts';

/** Half- and full-width, upper and lower case, and spaces make no difference. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** How well a name answers a query: exact, from its beginning, within; null when not at all. */
function rankOf(name: string, wanted: string): number | null {
  const own = folded(name);
  if (own === wanted) return 0;
  if (own.startsWith(wanted)) return 1;
  return own.includes(wanted) ? 2 : null;
}

/** Its own name is nearest to a term, one that a spinner made the farthest. */
const distanceOf = (term: Term, name: string): number => {
  if (name === term.name) return 0;
  return term.mangledAliases.includes(name) ? 2 : 1;
};

/** A term by its best name; a name it really has comes before one a spinner made. */
function bestRank(term: Term, wanted: string): number | null {
  const ranks = namesOf(term).flatMap((name) => {
    const rank = rankOf(name, wanted);
    return rank === null ? [] : [rank * 3 + distanceOf(term, name)];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** The terms that `query` finds by any name, the best answer first; all of them for no query. */
export function searchTerms(terms: readonly Term[], query: string | undefined): Term[] {
  const wanted = folded(query ?? '');
  if (wanted === '') return [...terms];
  return terms
    .flatMap((term, place) => {
      const rank = bestRank(term, wanted);
      return rank === null ? [] : [{ term, rank, place }];
    })
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ term }) => term);
}
