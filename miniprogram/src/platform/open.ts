import Taro from '@tarojs/taro';

/** WeChat keeps ten pages; one more would be refused. */
const DEEPEST = 10;

/** Opens a page above this one; at the greatest depth in its place. */
const openPage = (url: string): void => {
  const isDeepest = Taro.getCurrentPages().length >= DEEPEST;
  void (isDeepest ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));
};

const withId = (page: string) => (id: string) => {
  openPage(`${page}?id=${encodeURIComponent(id)}`);
};

export const openDigest = withId('/pages/digest/index');
export const openFact = withId('/pages/fact/index');
export const openEntity = withId('/corpus/entity/index');
export const openStory = withId('/corpus/story/index');
export const openCleaning = withId('/corpus/cleaning/index');

export const openGuide = (slug: string): void => {
  openPage(`/guides/guide/index?slug=${slug}`);
};
