import type { Term } from '../contract/glossary.ts';
import { giftTerms } from './glossary/gift.ts';
import { promotionTerms } from './glossary/promotion.ts';
import { shopTerms } from './glossary/shop.ts';
import { worldTerms } from './glossary/world.ts';

/** The words of the trade; the texts of guides name them as `[[带货者]]`. */
export const terms: readonly Term[] = [
  ...shopTerms,
  ...giftTerms,
  ...promotionTerms,
  ...worldTerms,
];
