import type { Cleaning } from '@app/shared/contract/cleaning';
import type { DoubtKind } from '@app/shared/contract/doubt';

/** What kind of doubt it is, in a word. */
export const doubtKinds: Readonly<Record<DoubtKind, string>> = {
  reading: '另有读法',
  gap: '缺字',
  order: '次序可疑',
  foreign: '疑似外来',
};

/** 另有读法 27 处 */
export const doubtWords = ({ kind, count }: Cleaning['doubts'][number]): string =>
  `${doubtKinds[kind]} ${count} 处`;
