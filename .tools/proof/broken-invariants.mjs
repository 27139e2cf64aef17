import { ofBytes } from './broken-bytes.mjs';
import { ofDigests } from './broken-digests.mjs';
import { ofHandbook } from './broken-handbook.mjs';
import { ofMachines } from './broken-machines.mjs';
import { ofSpin } from './broken-spin.mjs';
import { ofSurface } from './broken-surface.mjs';

/**
 * One way to break each invariant: `from` becomes `to` in `file`, and `test` must turn red.
 *
 * @typedef {object} Breakage
 * @property {string} invariant
 * @property {string} file
 * @property {string} from
 * @property {string} to
 * @property {string} test
 * @property {'unit' | 'api' | 'miniprogram'} project
 */

const pipeline = 'server/src/pipeline/';

/** @type {readonly Breakage[]} */
export const breakages = [
  {
    invariant: 'edits never overlap or leave the text',
    file: `${pipeline}edit.ts`,
    from: 'span.start < cursor || ',
    to: '',
    test: `${pipeline}edit.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a span traces to the characters it came from',
    file: `${pipeline}edit.ts`,
    from: 'return offset - shift;',
    to: 'return offset;',
    test: `${pipeline}edit.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'replaying the passes gives the clean text',
    file: `${pipeline}clean/clean.ts`,
    from: 'passes.push({ stage: name, version, edits });',
    to: 'passes.push({ stage: name, version, edits: edits.slice(1) });',
    test: `${pipeline}clean/clean.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'doubts stay on the text they are about',
    file: `${pipeline}clean/clean.ts`,
    from: 'doubts = project(doubts, edits);',
    to: '',
    test: `${pipeline}clean/clean.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'pieces cover the raw text from end to end',
    file: `${pipeline}compose.ts`,
    from: '...folded, ...reader.takeUntil(Infinity)',
    to: '...folded',
    test: `${pipeline}compose.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'two passes that meet become one piece',
    file: `${pipeline}compose.ts`,
    from: 'edit.span.start < end',
    to: 'edit.span.start < edit.span.start',
    test: `${pipeline}compose.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'repair is idempotent',
    file: `${pipeline}clean/stages/fold-width.ts`,
    from: 'char.charCodeAt(0) - OFFSET',
    to: 'char.charCodeAt(0)',
    test: `${pipeline}clean/clean.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a guessed day stays a guess',
    file: `${pipeline}pipeline.ts`,
    from: '{ title, publishedAt, own, doubts }',
    to: '{ title, publishedAt: own?.day ?? null, doubts }',
    test: `${pipeline}pipeline.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'an innocent line survives',
    file: `${pipeline}clean/lines/byline.ts`,
    from: 'text.length > 160 || hasSentence(text)',
    to: 'text.length > 160',
    test: `${pipeline}clean/clean.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'every rule fires on its own example',
    file: `${pipeline}clean/lines/line-rules.ts`,
    from: 'line: /^(?:打印本页',
    to: 'line: /^(?!)(?:打印本页',
    test: `${pipeline}clean/clean.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a gloss is a reading of the character before it',
    file: `${pipeline}clean/stages/strip-gloss.ts`,
    from: "char === '' || !isReading(char, syllable)",
    to: "char === ''",
    test: `${pipeline}clean/stages/strip-gloss.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'the poster of a thread is not the author',
    file: `${pipeline}metadata/metadata.ts`,
    from: "['byline', ",
    to: "['forum-post-header', 'byline', ",
    test: `${pipeline}metadata/metadata.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'no day is invented',
    file: `${pipeline}metadata/dates.ts`,
    from: 'if (!isDay(day)) return null;',
    to: '',
    test: `${pipeline}metadata/metadata.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'verify sees a tampered pass',
    file: 'server/src/cli/verify.ts',
    from: 'replayed !== text',
    to: 'replayed === null',
    test: 'server/src/cli/cli.test.ts',
    project: 'unit',
  },
  {
    invariant: 'of several migrating processes one works and the others wait',
    file: 'server/src/database/migrate.ts',
    from: "await queryRunner?.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);",
    to: '',
    test: 'server/src/database/schema.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'a revision never changes',
    file: 'server/src/database/migrations/1763884800000-create-corpus.ts',
    from: 'for (const table of IMMUTABLE) await runner.query(immutable(table));',
    to: '',
    test: 'server/src/database/schema.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'the same bytes are one document',
    file: 'server/src/features/documents/ingest.service.ts',
    from: "if (isNew && outcome.status === 'clean')",
    to: "if (outcome.status === 'clean')",
    test: 'server/src/features/documents/ingest.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'only our own cursors are valid',
    file: 'server/src/features/digests/digest-cursor.ts',
    from: 'encodeCursor(place) === cursor ? place : null',
    to: 'place',
    test: 'server/src/features/digests/digest-cursor.test.ts',
    project: 'unit',
  },
  {
    invariant: 'an unchanged answer is 304',
    file: 'server/src/platform/http/caching.ts',
    from: "if (!matches(request.headers['if-none-match'], etag)) return payload;",
    to: 'return payload;',
    test: 'server/src/features/digests/digests.api.test.ts',
    project: 'api',
  },
  {
    invariant: 'nothing leaves that the contract does not name',
    file: 'server/src/platform/answers.decorator.ts',
    from: '    SerializeOptions({ schema }),\n',
    to: '',
    test: 'server/src/platform/answers.decorator.test.ts',
    project: 'unit',
  },
  {
    invariant: 'what is N times as much grew by N - 1',
    file: `${pipeline}facts/metrics-growth.ts`,
    from: 'low: amount.low - 1,',
    to: 'low: amount.low,',
    test: `${pipeline}facts/facts.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a number in a name is no figure',
    file: `${pipeline}facts/metrics-figures.ts`,
    from: ' || this.names.within(span).length > 0',
    to: '',
    test: `${pipeline}facts/facts.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'copies of one text are one voice',
    file: `${pipeline}ledger/lineage.ts`,
    from: 'voices.set(documentId, voices.get(from) ?? from);',
    to: 'voices.set(documentId, documentId);',
    test: `${pipeline}ledger/board.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'a multiple is never taken for a growth in silence',
    file: `${pipeline}ledger/verdict.ts`,
    from: "isShifted(a.low, b.low) || isShifted(b.low, a.low) ? conflict('meaning-shift') : null;",
    to: 'null;',
    test: `${pipeline}ledger/board.test.ts`,
    project: 'unit',
  },
  {
    invariant: 'typography set again changes nothing',
    file: `${pipeline}clean/stages/set-typography.ts`,
    from: "const wanted = marks.startsWith('-') ? '——' : '……';",
    to: "const wanted = marks.startsWith('-') ? '——' : '。。。';",
    test: `${pipeline}clean/stages/set-typography.test.ts`,
    project: 'unit',
  },
  ...ofDigests,
  ...ofMachines,
  ...ofHandbook,
  ...ofBytes,
  ...ofSpin,
  ...ofSurface,
];
