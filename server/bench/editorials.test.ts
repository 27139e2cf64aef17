import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { withEditorial, type EditorialStatement } from '../src/pipeline/digest/editorial.ts';
import { LEAST_OVERLAP } from '../src/pipeline/digest/own-words.ts';
import { findNames } from '../src/pipeline/facts/names.ts';
import { editedFiles, hashOf, type EditedFile } from './editorials.ts';
import { joined, overlapsOf, quantile } from './own-words.ts';

const content = join(__dirname, '../content');
const files = editedFiles(join(__dirname, '../../seeds'), content);

/** What the proof of a document says once its first point is another. */
function faultsWith({ outcome, editorial }: EditedFile, point: EditorialStatement) {
  return withEditorial(outcome, { ...editorial, points: [point] }, hashOf).faults;
}

const statements = files.flatMap((file) =>
  [file.editorial.summary, ...file.editorial.points].map((statement) => ({ file, statement })),
);
const DIGITS = Array.from({ length: 10 }, (_, digit) => `${digit}`);

interface Claim {
  readonly file: EditedFile;
  readonly statement: EditorialStatement;
}

/** The statement with each digit replaced by each other one. */
function forgeriesOf({ file, statement }: Claim) {
  return [...statement.text.matchAll(/\d/gu)].flatMap(({ 0: digit, index }) =>
    DIGITS.flatMap((other) => {
      if (other === digit) return [];
      const text = replaceAt(statement.text, index, 1, other);
      return [{ file, statement: { ...statement, text } }];
    }),
  );
}

/** By its place: a counterexample would print the whole document. */
const anyStatement = fc.integer({ min: 0, max: statements.length - 1 });
const statementAt = (index: number) => {
  const found = statements[index];
  if (!found) throw new Error(`no statement ${index}`);
  return found;
};

describe('the editorial digests', () => {
  it('are all of a seed, and all proved', () => {
    expect(files).toHaveLength(readdirSync(join(content, 'digests')).length);
    for (const { faults, outcome } of files) {
      expect(faults).toEqual([]);
      expect(outcome.digest.kind).toBe('editorial');
    }
  });

  it('lose their proof with any digit, unless another cited figure is made of it', () => {
    const forged = statements.flatMap(forgeriesOf);
    const passed = forged.filter(({ file, statement }) => faultsWith(file, statement).length === 0);
    // “3%，快手7%” can become “7%，快手7%”: no rule here knows which cited figure is whose
    expect(forged.length).toBeGreaterThan(1300);
    expect(passed.length / forged.length).toBeLessThan(0.005);
  });

  it('lose their proof with any name', () => {
    for (const { file, statement } of statements) {
      for (const { span } of findNames(statement.text)) {
        const text = replaceAt(statement.text, span.start, span.end - span.start, '哔哩哔哩');
        expect(faultsWith(file, { ...statement, text }).join()).toContain('哔哩哔哩');
      }
    }
  });

  it('lose their proof when the quoted raw text is another', () => {
    fc.assert(
      fc.property(anyStatement, fc.constantFrom('start', 'end'), (index, side) => {
        const { file, statement } = statementAt(index);
        const [first, ...rest] = statement.citations;
        if (!first) throw new Error('a statement without a citation');
        const moved = { ...first, [side]: first[side] + 1 };
        const faults = faultsWith(file, { ...statement, citations: [moved, ...rest] });
        expect(faults.join()).toContain('的原文与所引的不符');
      }),
    );
  });
});

describe('the threshold of own words', () => {
  const { own, other, near } = joined(files.map(({ outcome }) => overlapsOf(outcome)));

  it('lets every editorial statement pass, with room to spare', () => {
    expect(own.length).toBeGreaterThanOrEqual(30);
    expect(quantile(own, 0)).toBeGreaterThanOrEqual(LEAST_OVERLAP + 0.1);
  });

  it('stops a statement that cites another place of its document, even the next sentences', () => {
    expect(other.length).toBeGreaterThanOrEqual(150);
    expect(near.length).toBeGreaterThanOrEqual(250);
    expect(quantile(other, 1)).toBeLessThan(LEAST_OVERLAP - 0.1);
    expect(quantile(near, 0.99)).toBeLessThan(LEAST_OVERLAP - 0.05);
    expect(quantile(near, 1)).toBeLessThan(LEAST_OVERLAP);
  });
});

const replaceAt = (text: string, at: number, length: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at + length);
