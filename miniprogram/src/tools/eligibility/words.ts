import type { Answer, Reason } from '@app/shared/machine/eligibility/eligibility';

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: '可以',
  no: '不可以',
  unknown: '未知',
};

export const aboutWords: Readonly<Record<Reason['about'], string>> = {
  category: '类目',
  price: '价格',
  client: '客户端',
};

export const whyWords: Readonly<Record<Reason['why'], string>> = {
  'open-by-default': '这个类目默认开通。',
  'excluded-at-launch': '上线时，这个类目不能送。',
  'excluded-then-unknown': '上线时不能送；现在能不能：未知。',
  'category-not-given': '没有选类目。',
  'within-cap': '原价没有超过上限。',
  'above-cap': '原价超过上限。',
  'above-cap-then-unknown': '超过上线时的上限；上限有没有变：未知。',
  'client-new-enough': '客户端够新。',
  'client-too-old': '客户端太旧，要升级。',
  'client-not-supported': '电脑上的微信不支持礼物组件。',
  'version-not-given': '没有填版本号，形如 8.0.61。',
};
