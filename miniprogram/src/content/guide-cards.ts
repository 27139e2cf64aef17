import type { drawings } from '../styles/drawings';

/** What the list of features shows of a guide; the guide itself is loaded when it is opened. */
export interface GuideCard {
  readonly slug: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly drawing: keyof typeof drawings;
  readonly lead: string;
}

/** The five guides, in order; a test compares them with the guides themselves. */
export const guideCards: readonly GuideCard[] = [
  {
    slug: 'gift',
    title: '送礼物',
    aliases: ['送礼', '礼物', '蓝包', '微信送礼', '送给朋友'],
    drawing: 'gift',
    lead: '在微信小店买一件商品，当作礼物发给微信好友，付款的人不填地址。',
  },
  {
    slug: 'promoter',
    title: '带货者',
    aliases: ['带货人', '达人', '微信小店带货者', '全域带货'],
    drawing: 'promoter',
    lead: '替微信小店卖货、拿佣金的人，官方叫带货者；不少文章写成带货人。',
  },
  {
    slug: 'sharer',
    title: '推客',
    aliases: ['推客带货', '微信推客', '分享员'],
    drawing: 'sharer',
    lead: '推客由带货机构邀请，在群聊等处分享商品，成交后分到佣金。',
  },
  {
    slug: 'shop',
    title: '微信小店与费用',
    aliases: ['小店', '视频号小店', '开店', '技术服务费', '保证金', '扣点'],
    drawing: 'shop',
    lead: '微信小店是微信自己的开店系统，商品可以出现在视频号、公众号、小程序和搜一搜里。',
  },
  {
    slug: 'traffic',
    title: '流量与推荐',
    aliases: ['公域', '私域', '全域', '推荐', '流量', '分享到朋友圈'],
    drawing: 'traffic',
    lead: '一件商品在微信里能走到聊天、社群、朋友圈、视频号、公众号、小程序和搜一搜。',
  },
];

const isNamed = ({ title, aliases }: GuideCard, text: string): boolean =>
  [title, ...aliases].some((name) => text.includes(name));

/** The guides that texts such as tags or a title speak of. */
export const guidesFor = (texts: readonly string[]): GuideCard[] =>
  guideCards.filter((card) => texts.some((text) => isNamed(card, text)));
