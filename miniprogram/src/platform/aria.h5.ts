import type { Aria } from './aria';

/** In a group of radio buttons only the chosen one is a tab stop; arrow keys reach the others. */
const tabStop = ({ role, checked }: Aria) => {
  if (role === 'radio') return checked === true ? '0' : '-1';
  if (role === 'dialog') return '-1';
  return role === 'button' || role === 'link' ? '0' : undefined;
};

/** The same as on weapp, in the names of the browser, and reachable by keyboard. */
export const aria = (meaning: Aria): Record<string, string> => {
  const { role, ...states } = meaning;
  const tabindex = tabStop(meaning);
  return {
    ...(role !== undefined && { role }),
    ...(tabindex !== undefined && { tabindex }),
    ...Object.fromEntries(
      Object.entries(states).map(([name, value]) => [`aria-${name}`, String(value)]),
    ),
  };
};
