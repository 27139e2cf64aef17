const spin = 'server/src/pipeline/clean/spin/';

/** What unspinning promises. @type {readonly import('./broken-invariants.mjs').Breakage[]} */
export const ofSpin = [
  {
    invariant: 'a page that proves no spinner is left alone',
    file: `${spin}proved.ts`,
    from: '?? -Infinity;',
    to: '?? 0;',
    test: 'server/src/pipeline/clean/stages/unspin.test.ts',
    project: 'unit',
  },
  {
    invariant: 'a page went through one spinner',
    file: `${spin}proved.ts`,
    from: 'family.isTranslation || family === spinner',
    to: 'true',
    test: `${spin}proved.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'one scan finds every form and every original',
    file: `${spin}scan.ts`,
    from: 'if (family?.formsOf.has(word)) found[index]?.kept.add(word);',
    to: '',
    test: `${spin}scan.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a reading that is left out is never taken',
    file: `${spin}lattice.ts`,
    from: 'odds += priorOf(arc)',
    to: 'odds -= priorOf(arc)',
    test: `${spin}lattice.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'words are known by their company',
    file: `${spin}lattice.ts`,
    from: 'way.score + this.words.affinityOf(way.id, id)',
    to: 'way.score',
    test: `${spin}lattice.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a page that writes a form for a word keeps doing so',
    file: `${spin}habit.ts`,
    from: 'return STRENGTH * Math.max(',
    to: 'return -STRENGTH * Math.max(',
    test: `${spin}habit.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'an edit that only trades one error for another is wrong',
    file: 'server/bench/edit-judgement.ts',
    from: 'distance(before + clean + after, wanted) < distance(',
    to: 'distance(before + clean + after, wanted) <= distance(',
    test: 'server/bench/edit-judgement.test.ts',
    project: 'unit',
  },
];
