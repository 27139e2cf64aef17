import { onThemeChange } from '../weapp.ts';

type Listener = (detail: unknown) => void;

const eventNames = [
  'AppHide',
  'AppShow',
  'Error',
  'KeyboardHeightChange',
  'MemoryWarning',
  'NetworkStatusChange',
  'PageNotFound',
  'ThemeChange',
  'UnhandledRejection',
  'WindowResize',
] as const;

type EventName = (typeof eventNames)[number];

const listeners = new Map<EventName, Set<Listener>>(eventNames.map((name) => [name, new Set()]));

function tell(name: EventName, detail: unknown): void {
  for (const listener of listeners.get(name) ?? []) listener(detail);
}

/** `wx.on…` and `wx.off…`; the theme and the window's size really change here, the others are silent. */
export const eventApis: Readonly<Record<string, (listener?: Listener) => void>> =
  Object.fromEntries(
    eventNames.flatMap((name) => [
      [
        `on${name}`,
        (listener?: Listener) => {
          if (listener) listeners.get(name)?.add(listener);
        },
      ],
      [
        `off${name}`,
        (listener?: Listener) => {
          if (listener) listeners.get(name)?.delete(listener);
          else listeners.get(name)?.clear();
        },
      ],
    ]),
  );

/** Passes the browser's changes on to the mini program. */
export function watchEvents(): void {
  onThemeChange((theme) => {
    tell('ThemeChange', { theme });
  });
  addEventListener('resize', () => {
    tell('WindowResize', { size: { windowWidth: innerWidth, windowHeight: innerHeight } });
  });
}
