import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { picturesScss, stepPicturesScss, themeJson, tokensScss } from '../../design/stylesheets';
import { tabs } from '../platform/tabs';
import { pairings, palettes, steps, tapTarget, type, type Colour } from './tokens';

const src = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');

/** Relative luminance after WCAG 2.2. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const pairs = Object.entries(pairings).flatMap(([ground, texts]) =>
  texts.map((text) => [text, ground as Colour] as const),
);

it('measures contrast as WCAG does', () => {
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (appearance) => {
  it.each(pairs)('%s on %s has a contrast of at least 4.5', (text, ground) => {
    const palette = palettes[appearance];
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

it('names every ground of text', () => {
  const grounds = ['paper', 'surface', 'press', 'accent-tint', 'gone', 'mended', 'doubt'];
  expect(Object.keys(pairings).sort()).toEqual(grounds.sort());
});

it('leaves room between the lines of every type', () => {
  for (const { size, line } of Object.values(type)) expect(line / size).toBeGreaterThan(1.3);
  expect(steps).toEqual([0.9, 1, 1.15, 1.35]);
  expect(tapTarget).toBeGreaterThanOrEqual(44);
});

it.each([
  ['styles/tokens.scss', tokensScss],
  ['styles/pictures.scss', picturesScss],
  ['guides/step-pictures.scss', stepPicturesScss],
  ['theme.json', themeJson],
])('%s is what the design writes', (file, written) => {
  expect(read(file)).toBe(written());
});

it('says the same paper to the browser as to the page', () => {
  const html = read('index.html');
  expect(html).toContain(`light)" content="${palettes.light.paper}"`);
  expect(html).toContain(`dark)" content="${palettes.dark.paper}"`);
});

it('asks the browser for no inline script, which our CSP forbids', () => {
  expect(read('index.html')).not.toMatch(/<script|\son\w+=|javascript:/);
});

it('has a small icon for every tab, theme and state', () => {
  for (const { name } of tabs) {
    for (const variant of ['light', 'light-active', 'dark', 'dark-active']) {
      expect(statSync(path.join(src, `tab-icons/${name}-${variant}.png`)).size).toBeLessThan(2048);
    }
  }
});
