import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, seedOf } from '../../../../bench/corpus/random.ts';
import { flagGaps } from './flag-gaps.ts';
import { gapMakers } from './testing/gap-maker.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());

/** A flag belongs to a gap when it stands so near. In UTF-16 units. */
const NEAR = 40;
const LEAST_FLAGGED = 0.8;
const ROUNDS = 10;

/** The share of gaps of a kind that are flagged where they are. */
function flaggedShare(kind: string): { share: number; missed: string[] } {
  let [made, flagged] = [0, 0];
  const missed: string[] = [];
  texts.forEach((text, index) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const gap = gapMakers[kind]?.(
        text,
        randomFrom(seedOf(`${kind}${String(index)}-${String(round)}`)),
      );
      if (!gap) continue;
      made += 1;
      const isFlagged = flagGaps
        .propose(gap.text)
        .doubts?.some(({ span }) => Math.abs(span.start - gap.at) <= NEAR);
      if (isFlagged === true) flagged += 1;
      else missed.push(gap.text.slice(Math.max(0, gap.at - 20), gap.at + 20));
    }
  });
  expect(made).toBeGreaterThan(ROUNDS);
  return { share: flagged / made, missed };
}

describe('flagGaps', () => {
  it('flags nothing in clean texts and fills nothing anywhere', () => {
    for (const text of texts) {
      const { edits, doubts = [] } = flagGaps.propose(text);
      expect(edits).toEqual([]);
      expect(
        doubts.map(({ rule, span }) => [rule, text.slice(span.start - 9, span.end + 9)]),
      ).toEqual([]);
    }
  });

  it.each(Object.keys(gapMakers))('flags %s', (kind) => {
    const { share, missed } = flaggedShare(kind);
    if (share < LEAST_FLAGGED) expect(missed.slice(0, 5)).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });

  it('flags numbered paragraphs in another order', () => {
    const lines = (texts.find((text) => text.includes('第一笔')) ?? '')
      .split('\n')
      .filter((line) => line !== '');
    for (let at = 2; at < 6; at += 1) {
      const shuffled = [...lines];
      [shuffled[at], shuffled[at + 1]] = [shuffled[at + 1] ?? '', shuffled[at] ?? ''];
      const { doubts = [] } = flagGaps.propose(shuffled.join('\n'));
      expect(doubts.map(({ kind }) => kind)).toContain('order');
    }
  });
});
