import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal of a file, found by the compiler and not by another pattern. */
function patternsIn(file: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

const isSource = (file: string) =>
  file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('testing');

const patterns = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(isSource)
  .flatMap((file) => patternsIn(file, readFileSync(join(__dirname, file), 'utf8')));

/** A long list of words takes longer to analyse than a test may take; none was found to blow up. */
const PATIENCE_MS = 250;

/** Degree 2 is borne: what is matched is a line or a sentence, and lengths are linear (see bench). */
const WORST_DEGREE = 2;

/** Why a pattern may blow up on a text made for it; null when it may not, or when it is too long. */
function threatOf({ source, flags }: Pattern): string | null {
  const result = checkSync(source, flags, { timeout: PATIENCE_MS });
  if (result.status !== 'vulnerable') return null;
  const { complexity } = result;
  const isBorne = complexity.type === 'polynomial' && complexity.degree <= WORST_DEGREE;
  return isBorne ? null : complexity.summary;
}

it('no pattern of the pipeline blows up', () => {
  expect(patterns.length).toBeGreaterThan(200);
  const threats = patterns.flatMap((pattern) => {
    const threat = threatOf(pattern);
    return threat === null ? [] : [`${pattern.file}: ${threat}: ${pattern.source}`];
  });
  expect(threats).toEqual([]);
}, 120_000);

it('would tell: a repetition within a repetition is named', () => {
  expect(threatOf({ file: '', source: String.raw`^(?:a\d*\s*\s*)+$`, flags: 'u' })).toBe(
    'exponential',
  );
});

it('answers at once on a line that an earlier pattern choked on', () => {
  const line = `${'阅读1 '.repeat(2_000)}完`;
  const [pattern] = patterns.filter(({ source }) => source.startsWith('^(?:(?:阅读|浏览'));
  if (!pattern) throw new Error('the pattern is gone');
  expect(new RegExp(pattern.source, pattern.flags).test(line)).toBe(false);
});
