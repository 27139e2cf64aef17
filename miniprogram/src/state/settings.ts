import { steps } from '../styles/tokens';
import { createStore } from './store';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a reader has chosen; `step` is a place in the list of text sizes. */
export interface Settings {
  readonly theme: Theme;
  readonly step: number;
}

interface Storage {
  readonly read: () => unknown;
  readonly write: (settings: Settings) => void;
}

const standard: Settings = { theme: 'system', step: 1 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Takes from a stored value what is still valid, and the standard for the rest. */
export const settingsFrom = (stored: unknown): Settings => {
  const { theme, step } = isRecord(stored) ? stored : {};
  return {
    theme: themes.find((known) => known === theme) ?? standard.theme,
    step: typeof step === 'number' && step in steps ? step : standard.step,
  };
};

/** The reader's settings: every change is stored, and a storage that fails costs only the memory. */
export const createSettings = ({ read, write }: Storage) => {
  const attempt = <Result>(action: () => Result) => {
    try {
      return action();
    } catch {
      return undefined;
    }
  };
  const store = createStore(settingsFrom(attempt(read)));
  const change = (part: Partial<Settings>) => {
    const settings = { ...store.get(), ...part };
    store.set(settings);
    attempt(() => {
      write(settings);
    });
  };
  return { get: store.get, subscribe: store.subscribe, change };
};
