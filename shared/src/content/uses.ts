import { linesOf } from '../handbook/guide.ts';
import { rulesOf } from '../handbook/stale.ts';
import { giftRules } from '../machine/gift/rules.ts';
import { giftParameters } from '../machine/parameters.ts';
import { giftStories } from './gift-stories.ts';
import { guides } from './guides.ts';
import { toolRules } from './tool-rules.ts';

/** What every guide and machine rests on, by its name: ids of rules, sorted. */
export const uses: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(guides.map((guide) => [guide.slug, rulesOf(linesOf(guide))])),
  ...toolRules,
  giftSandbox: [
    ...new Set([
      ...toolRules.giftSandbox,
      ...giftRules.flatMap(({ basis }) => basis),
      ...Object.values(giftParameters).map(({ basis }) => basis),
      ...rulesOf(giftStories.flatMap(({ steps }) => steps)),
    ]),
  ].sort(),
};
