/** The look of the handbook in numbers. `tokens.scss` and `theme.json` are written from this file. */

const light = {
  paper: '#F6F5F2',
  surface: '#FFFFFF',
  press: '#EDEBE6',
  ink: '#1B1F24',
  'ink-soft': '#59626D',
  line: '#E3E0D9',
  accent: '#1D4ED8',
  'accent-tint': '#E8EDFB',
  good: '#17703F',
  warn: '#8A5200',
  bad: '#B3261E',
  gone: '#FBE4E1',
  mended: '#DFF1E6',
  doubt: '#FFF0CC',
  veil: '#1B1F2466',
};

export type Colour = keyof typeof light;
export type Palette = Readonly<Record<Colour, string>>;
export type Appearance = 'light' | 'dark';

const dark: Palette = {
  paper: '#14171A',
  surface: '#1C2024',
  press: '#262B30',
  ink: '#ECEFF2',
  'ink-soft': '#A3ADB8',
  line: '#2B3138',
  accent: '#8FB4FF',
  'accent-tint': '#222C42',
  good: '#7FD1A0',
  warn: '#F0BE6A',
  bad: '#FF9A90',
  gone: '#4A2522',
  mended: '#1E3D2B',
  doubt: '#43371A',
  veil: '#00000099',
};

export const palettes: Readonly<Record<Appearance, Palette>> = { light, dark };

/** Which colours text may have on which ground; every pair here has a contrast of at least 4.5:1. */
export const pairings: Readonly<Partial<Record<Colour, readonly Colour[]>>> = {
  paper: ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'],
  surface: ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'],
  press: ['ink', 'ink-soft', 'accent'],
  'accent-tint': ['ink', 'ink-soft', 'accent'],
  gone: ['ink', 'bad'],
  mended: ['ink', 'good'],
  doubt: ['ink', 'warn'],
};

interface Type {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 600;
}

export const type: Readonly<Record<string, Type>> = {
  title: { size: 22, line: 30, weight: 600 },
  heading: { size: 18, line: 26, weight: 600 },
  body: { size: 17, line: 28, weight: 400 },
  secondary: { size: 15, line: 22, weight: 400 },
  caption: { size: 13, line: 18, weight: 400 },
};

/** The reader's four text sizes, as factors of the sizes above. */
export const steps = [0.9, 1, 1.15, 1.35] as const;

export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 6: 24, 8: 32 } as const;

export const radius = { card: 12, control: 8, mark: 3 } as const;

/** The smallest side of anything that can be tapped. */
export const tapTarget = 44;

/** From this width on the evidence stands beside the text. */
export const wideFrom = 900;
