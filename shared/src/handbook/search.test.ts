import fc from 'fast-check';
import { terms } from '../content/glossary.ts';
import { namesOf } from './registry.ts';
import { searchTerms } from './search.ts';

const names = terms.flatMap((term) => namesOf(term).map((name) => ({ id: term.id, name })));

describe('the search of the glossary', () => {
  it('finds every term by every name, the mangled ones too', () => {
    for (const { id, name } of names) {
      expect(searchTerms(terms, name).map((term) => term.id)).toContain(id);
    }
  });

  it('does not care for width, case or spaces', () => {
    expect(searchTerms(terms, 'ｇｍｖ')[0]?.id).toBe(searchTerms(terms, 'GMV')[0]?.id);
    expect(searchTerms(terms, ' 推 客 ')[0]?.name).toBe('推客');
  });

  it('puts a term before those whose names merely contain it', () => {
    for (const { name, id } of terms) {
      expect(searchTerms(terms, name)[0]?.id).toBe(id);
    }
  });

  it('answers anything with terms, each once', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const ids = searchTerms(terms, query).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(searchTerms(terms, undefined)).toHaveLength(terms.length);
    expect(searchTerms(terms, '没有这样的词')).toEqual([]);
  });
});
