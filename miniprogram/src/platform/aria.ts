export interface Aria {
  readonly role?: string;
  readonly label?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly hidden?: boolean;
  readonly modal?: boolean;
  readonly live?: 'polite' | 'assertive';
  readonly current?: 'page';
}

/** What a part of a page is for a screen reader, as properties for a component of Taro. */
export const aria = ({ role, ...states }: Aria): Record<string, string> =>
  Object.fromEntries([
    ...(role === undefined ? [] : [['ariaRole', role]]),
    ...Object.entries(states).map(([name, value]) => [
      `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      String(value),
    ]),
  ]) as Record<string, string>;
