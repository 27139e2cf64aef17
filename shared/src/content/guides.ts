import type { GuideSource } from '../handbook/source.ts';
import { giftGuide } from './guides/gift.ts';
import { promoterGuide } from './guides/promoter.ts';
import { sharerGuide } from './guides/sharer.ts';
import { shopGuide } from './guides/shop.ts';
import { trafficGuide } from './guides/traffic.ts';

/** The guides, in the order of the list. Adding one is adding a file and a line here. */
export const guides: readonly GuideSource[] = [
  giftGuide,
  promoterGuide,
  sharerGuide,
  shopGuide,
  trafficGuide,
];
