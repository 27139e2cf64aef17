import { giftGuide } from './gift-guide';
import type { Guide } from './guide';
import { promoterGuide } from './promoter-guide';

/** The features that have a page, by the name in its address. */
export const guides = { gift: giftGuide, promoter: promoterGuide } as const satisfies Readonly<
  Record<string, Guide>
>;

export type Topic = keyof typeof guides;

export const topics = Object.keys(guides) as Topic[];

/** The guide of that name; null when there is none. */
export const guideOf = (topic: string | undefined): Guide | null =>
  topics.includes(topic as Topic) ? guides[topic as Topic] : null;
