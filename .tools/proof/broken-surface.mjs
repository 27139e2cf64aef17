/** How to break each promise of what is served and shown of the corpus. */

const board = 'server/src/features/board/';
const evidence = 'server/src/features/evidence/';
const runs = 'miniprogram/src/evidence/runs';

/** @type {readonly import('./broken-invariants.mjs').Breakage[]} */
export const ofSurface = [
  {
    invariant: 'a copy is found by either of its documents',
    file: `${board}edition-lists.ts`,
    from: 'documents: [copy.copy.documentId, copy.original.documentId],',
    to: 'documents: [copy.copy.documentId],',
    test: `${board}lineage.api.test.ts`,
    project: 'api',
  },
  {
    invariant: 'a fact is found only by documents that tell it',
    file: `${board}board.sql.ts`,
    from: 'and ($9::uuid is null or $9 = any (documents))',
    to: 'and ($9::uuid is null or true)',
    test: `${board}lineage.api.test.ts`,
    project: 'api',
  },
  {
    invariant: 'a reader pages through one edition',
    file: `${board}board.sql.ts`,
    from: 'coalesce($2::uuid, ${latest})',
    to: 'coalesce(nullif($2::uuid, $2::uuid), ${latest})',
    test: `${board}lineage.api.test.ts`,
    project: 'api',
  },
  {
    invariant: 'the list of names loses and repeats none between pages',
    file: `${board}entity.service.ts`,
    from: 'byPlace(placeOf(card), after) > 0',
    to: 'byPlace(placeOf(card), after) >= 0',
    test: `${board}board.api.test.ts`,
    project: 'api',
  },
  {
    invariant: 'a name has the term of its own, not one that once had it',
    file: `${board}term.ts`,
    from: 'terms.find((term) => term.name === name) ??',
    to: 'terms.find((term) => [...term.formerNames, term.name].includes(name)) ??',
    test: `${board}names.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a cleaning accounts for every character',
    file: `${evidence}rule-uses.ts`,
    from: 'text = applyEdits(text, edits);',
    to: 'applyEdits(text, edits);',
    test: `${evidence}rule-uses.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a quote marks the very words in doubt',
    file: `${evidence}quote.ts`,
    from: 'let at = cleanSpan.start;',
    to: 'let at = cited.start;',
    test: `${evidence}quote.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a rule that changed a quote comes with its example',
    file: `${evidence}rule-note.ts`,
    from: 'example: exampleOf(rule),',
    to: 'example: null,',
    test: `${evidence}cleaning.api.test.ts`,
    project: 'api',
  },
  {
    invariant: 'reprocessing names every document it would change',
    file: 'server/src/features/documents/reprocess-report.ts',
    from: "if (isOtherText && isOtherDigest) return 'text-and-digest';",
    to: 'if (isOtherText && isOtherDigest) return null;',
    test: 'server/src/features/documents/reprocess.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'a chain of pages never comes to an end',
    file: 'miniprogram/src/platform/open.ts',
    from: 'const DEEPEST = 10;',
    to: 'const DEEPEST = 11;',
    test: 'miniprogram/src/platform/open.test.ts',
    project: 'miniprogram',
  },
  {
    invariant: 'no statistical change is shown as certain',
    file: `${runs}.ts`,
    from: 'Math.min(one, 0.99)',
    to: 'one',
    test: `${runs}.test.ts`,
    project: 'miniprogram',
  },
];
