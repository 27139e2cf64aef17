/** @typedef {import('./broken-invariants.mjs').Breakage} Breakage */

const pipeline = 'server/src/pipeline/';

/** @type {readonly Breakage[]} */
export const ofDigests = [
  {
    invariant: 'a sentence never ends inside a quotation',
    file: `${pipeline}digest/sentences.ts`,
    from: 'depth += 1;',
    to: '',
    test: `${pipeline}digest/sentences.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a point is the text it cites',
    file: `${pipeline}digest/digest.ts`,
    from: '  text,\n  citations: [span],',
    to: '  text: text.slice(1),\n  citations: [span],',
    test: `${pipeline}digest/digest.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a digest says no number that its source does not',
    file: `${pipeline}digest/missing.ts`,
    from: '.filter((number) => !numbers.has(valueOf(number)))',
    to: '.filter(() => false)',
    test: `${pipeline}digest/proof.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'an editorial digest says no name that its source does not',
    file: `${pipeline}digest/missing.ts`,
    from: '.filter(({ entity, name }) => !names.has(entity ?? name))',
    to: '.filter(() => false)',
    test: 'server/bench/editorials.test.ts',
    project: 'unit',
  },
  {
    invariant: 'an editorial digest cites the raw text that it was written from',
    file: `${pipeline}digest/editorial.ts`,
    from: 'source.hashOf(source.raw.slice(start, end)) !== sha256',
    to: "sha256 === ''",
    test: 'server/bench/editorials.test.ts',
    project: 'unit',
  },
  {
    invariant: 'own words share enough with what they cite',
    file: `${pipeline}digest/proof.ts`,
    from: '(overlap === null || overlap >= LEAST_OVERLAP)',
    to: 'true',
    test: `${pipeline}digest/proof.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'an editorial digest without a proof is not published',
    file: `${pipeline}digest/editorial.ts`,
    from: 'if (faults.length > 0 || !first)',
    to: 'if (!first)',
    test: 'server/src/features/documents/editorial.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'a citation is of the words that were cited',
    file: 'server/src/features/digests/digest.store.ts',
    from: 'hash: hashOf(cleanText.slice(start, end)),',
    to: 'hash: null,',
    test: 'server/src/features/evidence/proof.api.test.ts',
    project: 'api',
  },
];
