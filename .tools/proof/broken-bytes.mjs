const stages = 'server/src/pipeline/clean/stages/';
const test = `${stages}mend-shifted-bytes.test.ts`;

/** What reading shifted bytes promises. @type {readonly import('./broken-invariants.mjs').Breakage[]} */
export const ofBytes = [
  {
    invariant: 'a character that could as well be another one stays open',
    file: `${stages}mend-shifted-bytes.ts`,
    from: 'kept.every((has) => has[index] === true)',
    to: 'true',
    test,
    project: 'unit',
  },
  {
    invariant: 'real marks in a row are no lost bytes',
    file: `${stages}mend-shifted-bytes.ts`,
    from: String.raw`if (text.includes('?') && !/\p{Script=Han}/u.test(text)) return undefined;`,
    to: '',
    test,
    project: 'unit',
  },
  {
    invariant: 'a reading of bytes is never certain',
    file: `${stages}mend-shifted-bytes.ts`,
    from: 'Math.min(0.99, ',
    to: 'Math.min(1, ',
    test,
    project: 'unit',
  },
  {
    invariant: 'between 他, 她 and 它 no characters beside them decide',
    file: 'server/src/pipeline/language/prose-model.ts',
    from: "if ('她它牠'.includes(plain)) return '他';",
    to: '',
    test: 'server/src/pipeline/language/prose-model.test.ts',
    project: 'unit',
  },
  {
    invariant: 'two readings agree between the places where they do not',
    file: `${stages}mend-shifted-bytes-kept.ts`,
    from: '? lengthAt(at + 1, to + 1) + 1',
    to: '? 1',
    test: `${stages}mend-shifted-bytes-kept.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a packed model is the model',
    file: 'server/src/pipeline/language/prose-model-codec.ts',
    from: 'number += (byte % MORE) * scale;',
    to: 'number += byte * scale;',
    test: 'server/src/pipeline/language/prose-model-codec.test.ts',
    project: 'unit',
  },
];
