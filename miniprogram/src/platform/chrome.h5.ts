import type { Settings } from '../state/settings';
import { palettes, type Appearance } from '../styles/tokens';

const darkPhone = window.matchMedia('(prefers-color-scheme: dark)');

/** Gives what lies outside the page (background, scroll bars, the browser's bar) the reader's theme. */
export const paintChrome = ({ theme, step }: Settings): void => {
  document.documentElement.className = `theme-${theme} step-${step}`;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own: Appearance = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = palettes[theme === 'system' ? own : theme].paper;
  }
};

/** Calls back when the system changes between light and dark; gives back the way to stop it. */
export const onPhoneAppearance = (listener: () => void): (() => void) => {
  darkPhone.addEventListener('change', listener);
  return () => {
    darkPhone.removeEventListener('change', listener);
  };
};
