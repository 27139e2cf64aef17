import { icons } from '../src/styles/icons.ts';
import { drawings, type Drawing } from '../src/styles/drawings.ts';
import { stepDrawings } from '../src/styles/step-drawings.ts';
import {
  palettes,
  radius,
  space,
  steps,
  tapTarget,
  type,
  wideFrom,
  type Appearance,
} from '../src/styles/tokens.ts';

const written = '// Written by `npm run design` from the TypeScript beside it; a test compares.\n';

const mixin = (name: string, declarations: readonly string[]) =>
  `@mixin ${name} {\n${declarations.map((line) => `  ${line};\n`).join('')}}\n`;

const palette = (appearance: Appearance) =>
  mixin(
    appearance,
    Object.entries(palettes[appearance]).map(
      ([name, value]) => `--${name}: ${value.toLowerCase()}`,
    ),
  );

const lengths = (prefix: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([name, value]) => `$${prefix}-${name}: ${value}px;\n`);

/** All lengths, text sizes and colours of the design as SCSS. */
export const tokensScss = (): string =>
  [
    written,
    [
      ...lengths('space', space),
      ...lengths('radius', radius),
      `$tap-target: ${tapTarget}px;\n`,
      `$wide: '(min-width: ${wideFrom}px)';\n`,
      `$steps: ${steps.join(', ')};\n`,
    ].join(''),
    palette('light'),
    palette('dark'),
    ...Object.entries(type).map(([name, { size, line, weight }]) =>
      mixin(name, [
        `font-size: calc(${size}px * var(--step))`,
        `font-weight: ${weight}`,
        `line-height: calc(${line}px * var(--step))`,
      ]),
    ),
  ].join('\n');

/** A data URI of an SVG whose lines or areas serve as a mask; the colour comes from CSS. */
const mask = (size: number, attributes: string, path: string) => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' ${attributes}><path d='${path}'/></svg>`;
  return `url('data:image/svg+xml,${encodeURIComponent(svg).replaceAll('%20', ' ').replaceAll("'", '%27')}')`;
};

const stroked = (width: number) =>
  `fill='none' stroke='#000' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'`;

const rule = (selector: string, properties: Readonly<Record<string, string>>) =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  --${name}: ${value};\n`)
    .join('')}}\n`;

/** One class for each icon and drawing. */
export const picturesScss = (): string =>
  [
    written,
    ...Object.entries(icons).map(([name, path]) =>
      rule(`.icon--${name}`, { mask: mask(24, stroked(1.75), path) }),
    ),
    ...drawn('drawing', drawings),
  ].join('\n');

const drawn = (block: string, pictures: Readonly<Record<string, Drawing>>) =>
  Object.entries(pictures).map(([name, { lines, areas }]) =>
    rule(`.${block}--${name}`, {
      areas: mask(96, "fill='#000'", areas),
      lines: mask(96, stroked(2.25), lines),
    }),
  );

/** The drawings of the steps: they travel with the guides, not with the first page. */
export const stepPicturesScss = (): string => [written, ...drawn('step', stepDrawings)].join('\n');

const themed = (appearance: Appearance) => {
  const colours = palettes[appearance];
  return {
    paper: colours.paper,
    surface: colours.surface,
    inkSoft: colours['ink-soft'],
    accent: colours.accent,
    navigationText: appearance === 'light' ? 'black' : 'white',
    backgroundText: appearance === 'light' ? 'dark' : 'light',
    tabBorder: appearance === 'light' ? 'black' : 'white',
    ...Object.fromEntries(
      ['digests', 'facts', 'guides', 'me'].flatMap((tab) => [
        [`${tab}Icon`, `tab-icons/${tab}-${appearance}.png`],
        [`${tab}IconActive`, `tab-icons/${tab}-${appearance}-active.png`],
      ]),
    ),
  };
};

/** The variables that weapp puts into its own bars, by the theme of the phone. */
export const themeJson = (): string =>
  `${JSON.stringify({ light: themed('light'), dark: themed('dark') }, null, 2)}\n`;
