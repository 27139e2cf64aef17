import fc from 'fast-check';
import { damages } from './damage.ts';
import { SITES, withChrome } from './damages/chrome.ts';
import { losses } from './damages/loss.ts';
import { shiftGlosses, WIDENED } from './damages/script.ts';
import { toSimplified } from './opencc.ts';
import { randomFrom } from './random.ts';
import { cleanTexts, heldOutTexts } from './texts.ts';

const texts = [...cleanTexts.values(), ...heldOutTexts.values()];
const kinds = Object.values(damages).flatMap((group) => Object.entries(group));
const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyText = fc.constantFrom(...texts.slice(0, 4), ...texts.slice(-4));
/** Some damage is slow, and there is a lot of it. */
const RUNS = { numRuns: 4 };

describe.each(kinds)('damage: %s', (_, { damage, prepare }) => {
  const damaged = (text: string, seed: number) => damage(prepare?.(text) ?? text, randomFrom(seed));

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyText, anySeed, (text, seed) => {
        expect(damaged(text, seed)).toBe(damaged(text, seed));
      }),
      RUNS,
    );
  });

  it('finds something to do in some text', () => {
    expect(texts.some((text) => damaged(text, 1) !== (prepare?.(text) ?? text))).toBe(true);
  });
});

describe.each(Object.entries(losses))('loss: %s', (_, { damage }) => {
  it('is the same for the same seed, and knows its places', () => {
    fc.assert(
      fc.property(anyText, anySeed, (text, seed) => {
        const lossy = damage(text, randomFrom(seed));
        expect(damage(text, randomFrom(seed))).toEqual(lossy);
        expect(lossy.text === text).toBe(lossy.places.length === 0);
        for (const { start, end } of lossy.places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(lossy.text.length);
        }
      }),
    );
  });
});

it.each(SITES)('chrome of a %s: the same for the same seed, around every line', (site) => {
  fc.assert(
    fc.property(anyText, anySeed, (text, seed) => {
      const page = withChrome(text, site, randomFrom(seed));
      expect(withChrome(text, site, randomFrom(seed))).toBe(page);
      const lines = page.split('\n');
      expect(text.split('\n').every((line) => lines.includes(line))).toBe(true);
      expect(lines.length).toBeGreaterThan(text.split('\n').length);
    }),
  );
});

it('knows what a page with shifted bytes would be with its glosses in their places', () => {
  const text = '她说得对，这个办法简单。';
  const { aligned } = shiftGlosses(text, () => 0.6, WIDENED[0]);
  expect(toSimplified(aligned.replace(/\([a-zà-ǜ]+\)/gu, ''))).toBe(text);
  expect(aligned).toMatch(/說\(shuō\)/u);
});

it('varies by seed where chance has a say', () => {
  const [text = ''] = texts;
  const spun = kinds.find(([name]) => name === 'spun-shuonian')?.[1];
  const versions = new Set([1, 2, 3, 4].map((seed) => spun?.damage(text, randomFrom(seed))));
  expect(versions.size).toBeGreaterThan(1);
});

describe('the texts', () => {
  it.each([
    ['clean', cleanTexts, 12],
    ['held-out', heldOutTexts, 8],
  ] as const)('%s: enough of them, of 600 to 1,500 characters', (_, set, least) => {
    expect(set.size).toBeGreaterThanOrEqual(least);
    for (const text of set.values()) {
      expect(text.length).toBeGreaterThanOrEqual(600);
      expect(text.length).toBeLessThanOrEqual(1_500);
    }
  });
});
