import { pick } from '../random.ts';
import { kindsOf, often, type Damage, type Kinds } from './kind.ts';

/** What sites glue to paragraphs; written for this. */
const adverts = [
  '想少走弯路的朋友请添加微信：kaidian2024，前三十名免费领取资料。',
  '更多内幕请联系客服QQ：88812345，备注来意就行。',
  '需要代办的老板可以咨询微信号：wx_daiban01。',
  '扫码关注公众号“开店不求人”，回复666免费领取全套课程。',
  '本店长期招收代理，一件代发，详情加V信dl778899。',
  '下载APP注册即送188元红包，点击下方链接领取：https://a.example.com/r/88。',
];
const ofOld = adverts.slice(0, 3);
const topics = ['短视频带货', '微信小店开通', '直播间运营'];
const stuffing = (topic: string): string =>
  `${['怎么做', '流程', '技巧', '费用', '条件', '教程'].map((ending) => topic + ending).join('，')}。`;

const END = /(?<=[。！？])(?=\n)/gu;
const START = /(?<=\n)(?=\p{Script=Han}{3})/gu;
const MIDDLE = /(?<=[。！？])(?=\p{Script=Han}{2})/gu;
const AFTER_COMMA = /(?<=\p{Script=Han}，)(?=\p{Script=Han})/gu;

/** Puts one of the pieces into some of the places. */
const glued =
  (place: RegExp, share: number, pieces: (random: () => number) => string): Damage =>
  (text, random) =>
    often(text, place, share, random, () => pieces(random));

/** Parts of the page's own title, in the middle of sentences. */
const titleFragments: Damage = (text, random) => {
  const [title = ''] = text.split('\n');
  const parts = title.split(/[：，、]/u).filter(({ length }) => length >= 4);
  return often(text, AFTER_COMMA, 0.1, random, () => pick([title, ...parts], random));
};

/** What sites put into and around paragraphs that is not theirs. */
export const furnitureKinds: Kinds = kindsOf({
  adverts: glued(END, 0.4, (random) => pick(ofOld, random)),
  'adverts at the start': glued(START, 0.4, (random) => pick(adverts, random)),
  'adverts in the middle': glued(MIDDLE, 0.15, (random) => pick(adverts, random)),
  keywords: glued(END, 0.3, (random) => stuffing(pick(topics, random))),
  'keywords in the middle': glued(MIDDLE, 0.15, (random) => stuffing(pick(topics, random))),
  'title-splices': (text) => text.replace(/(?<=[。！？])(?=\n|$)/gu, '《微信小店运营攻略全解》'),
  'title-splices in sentences': glued(AFTER_COMMA, 0.12, () => '《微信小店运营攻略全解》'),
  'title-fragments': titleFragments,
});
