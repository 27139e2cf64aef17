import { useEffect, useRef } from 'react';
import { wideFrom } from '../styles/tokens';

/** Taro's elements move their children once while they first render, and moving drops the focus. */
const SETTLED_MS = 100;

const FOCUSABLE = '[tabindex="0"], a[href], button';

/** Where there is room the evidence stands beside the text and both stay in reach. */
export const coversPage = (): boolean => !window.matchMedia(`(min-width: ${wideFrom}px)`).matches;

/** Keeps Tab inside a dialog that covers the page. */
const holdFocus = (dialog: HTMLElement, event: KeyboardEvent) => {
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [stops[0], stops.at(-1)];
  if (event.shiftKey && (document.activeElement === first || document.activeElement === dialog)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first?.focus();
  }
};

/** Moves focus into the dialog, closes it on Escape, and gives focus back when it closes. */
export const useDialogFocus = (id: string, close: () => void): void => {
  const latestClose = useRef(close);
  useEffect(() => {
    latestClose.current = close;
  }, [close]);

  useEffect(() => {
    const opener = document.activeElement;
    const dialog = document.getElementById(id);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latestClose.current();
      if (event.key === 'Tab' && coversPage() && dialog !== null) holdFocus(dialog, event);
    };
    const focusing = setTimeout(() => {
      dialog?.focus();
    }, SETTLED_MS);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(focusing);
      document.removeEventListener('keydown', onKey);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [id]);
};
