import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, seedOf } from '../../../../bench/corpus/random.ts';
import { applyEdits } from '../../edit.ts';
import { cutSplices } from './cut-splices.ts';
import { insertAdverts, type Place } from './testing/advert-inserter.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());
const cutOf = (text: string) => applyEdits(text, cutSplices.propose(text).edits);

/** Lines that were damaged, that are whole again, and that were whole and are not. */
function score(place: Place) {
  let [damaged, restored, harmed] = [0, 0, 0];
  const missed: string[] = [];
  for (const round of ['a', 'b', 'c', 'd']) {
    texts.forEach((text, at) => {
      const polluted = insertAdverts(text, place, randomFrom(seedOf(round + place + String(at))));
      const lines = cutOf(polluted).split('\n');
      polluted.split('\n').forEach((line, index) => {
        const wanted = text.split('\n')[index] ?? '';
        if (line !== wanted) damaged += 1;
        if (line !== wanted && lines[index] === wanted) restored += 1;
        else if (line !== wanted) missed.push(`${line}\n${lines[index] ?? ''}`);
        if (line === wanted && lines[index] !== wanted) harmed += 1;
      });
    });
  }
  return { damaged, restored, harmed, missed };
}

describe('cutSplices', () => {
  it('leaves clean texts alone', () => {
    for (const text of texts) expect(cutSplices.propose(text).edits).toEqual([]);
  });

  it.each<Place>(['start', 'middle', 'end', 'clause', 'bracket'])(
    'takes adverts out of the %s of paragraphs and nothing else',
    (place) => {
      const { damaged, restored, harmed, missed } = score(place);
      expect(damaged).toBeGreaterThan(40);
      expect(harmed).toBe(0);
      expect(missed.slice(0, 3)).toEqual([]);
      expect(restored).toBe(damaged);
    },
  );
});
