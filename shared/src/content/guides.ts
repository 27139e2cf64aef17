import type { GuideSource } from '../handbook/source.ts';
import { shopGuide } from './guides/shop.ts';
import { trafficGuide } from './guides/traffic.ts';

/** The guides, in the order of the list. Adding one is adding a file and a line here. */
export const guides: readonly GuideSource[] = [shopGuide, trafficGuide];
