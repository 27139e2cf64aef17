import type { GuideSource } from '../handbook/source.ts';

/** The guides, in the order of the list. Adding one is adding a file and a line here. */
export const guides: readonly GuideSource[] = [];
