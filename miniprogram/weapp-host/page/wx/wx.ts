import type { PageStack } from '../page-stack.ts';
import { guarded, records } from '../records.ts';
import { weapp } from '../weapp.ts';
import { clipboardApis } from './clipboard.ts';
import { eventApis } from './events.ts';
import { feedbackApis } from './feedback.ts';
import { navigationApis } from './navigation.ts';
import { requestApis } from './request.ts';
import { selectorApis } from './selector-query.ts';
import { storageApis } from './storage.ts';
import { systemApis } from './system.ts';
import { windowApis } from './window.ts';

/** Asked for only to see whether they are there; their absence is a state that real phones have too. */
const MAY_BE_ABSENT: ReadonlySet<string> = new Set(['cloud', 'webpackJsonp', 'env', 'preload']);

function note(name: string): void {
  if (!records.missingApis.includes(name)) records.missingApis.push(name);
}

/** Builds the `wx` object. A name that it lacks is written down when the mini program asks for it. */
export function createWx(stack: PageStack, redraw: () => void): object {
  const launch = { path: weapp.app.pages[0], query: {}, scene: 1001, referrerInfo: {} };
  const apis: Record<string, unknown> = {
    ...clipboardApis,
    ...eventApis,
    ...feedbackApis,
    ...navigationApis(stack),
    ...requestApis,
    ...selectorApis(stack),
    ...storageApis,
    ...systemApis,
    ...windowApis(stack, redraw),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    nextTick: (run: () => void) => {
      setTimeout(() => guarded('nextTick', run));
    },
    canIUse: (schema: string) => (schema.split('.')[0] ?? '') in apis,
  };
  return new Proxy(apis, {
    get: (target, name): unknown => {
      if (typeof name === 'string' && !(name in target) && !MAY_BE_ABSENT.has(name)) note(name);
      return Reflect.get(target, name);
    },
  });
}
