import { pick } from '../random.ts';

/** Lines that plain text copies of pages have around the article; all written for this. */
interface Chrome {
  readonly above: readonly (readonly string[])[];
  readonly below: readonly (readonly string[])[];
}

const related = [
  ['相关推荐', '直播间搭景到底花了多少钱', '客服三班倒的一家小店', '一家面馆的外卖账本'],
  ['猜你喜欢', '· 仓库搬家记：三天打包四千箱', '· 开店前必须想清楚的七件事', '· 退货率从哪里来'],
  ['热门文章', '1、包装的学问', '2、怎样写商品标题', '3、老店新开的第一个月'],
];
const disclaimers = [
  ['免责声明：本文来源于网络，仅代表作者个人观点，与本站无关。如有侵权请联系我们删除。'],
  ['声明：本站转载此文目的在于传递更多信息，并不代表本站赞同其观点和对其真实性负责。'],
  ['本文由入驻作者上传并发布，平台仅提供信息存储空间服务。'],
];
const footers = [
  ['关于我们 | 联系我们 | 广告合作 | 网站地图', 'Copyright © 2019-2025 某某资讯网 版权所有'],
  ['京ICP备00000000号-1', '违法和不良信息举报电话：010-00000000'],
];

/** Kinds of sites. Of each list of blocks one is taken, or all where the site shows them all. */
const sites: Readonly<Record<string, Chrome>> = {
  portal: {
    above: [
      ['当前位置：首页 > 资讯 > 电商 > 正文', '首页 > 新闻中心 > 行业动态'],
      ['2024-05-12 10:23 来源：街坊商报 阅读：1024', '字号：大 中 小 打印本页'],
    ],
    below: [['上一篇：一家面馆的外卖账本'], ['下一篇：仓库搬家记']],
  },
  forum: {
    above: [['返回列表 | 发新帖 | 查看: 3128 | 回复: 12', '发表于 2024-3-8 09:15 | 只看该作者']],
    below: [
      ['沙发', '顶一下，写得不错', '谢谢楼主分享！'],
      ['回复 支持 反对 举报', '使用道具 举报'],
      ['您需要登录后才可以回帖 登录 | 立即注册'],
    ],
  },
  mirror: {
    above: [
      ['金沙娱乐城官网-金沙app下载-注册送88元', '亚洲精品在线|国产高清视频|免费观看完整版'],
      ['优惠券_购物返利_天天特价 > 电商学院 > 正文', '站长之家 » 运营 » 正文'],
    ],
    below: [['标签：微信小店 视频号 直播带货', 'TAG：开店 运营 推广']],
  },
};

/** The names of the kinds of sites. */
export const SITES = Object.keys(sites);

/** The text as such a site shows it when it is copied as plain text. */
export function withChrome(text: string, site: string, random: () => number): string {
  const { above = [], below = [] } = sites[site] ?? {};
  const [title = '', ...lines] = text.split('\n');
  const one = (block: readonly string[]) => pick(block, random);
  return [
    one(above[0] ?? []),
    title,
    ...above.slice(1).map(one),
    ...lines,
    ...below.map(one),
    ...pick(related, random),
    ...pick(disclaimers, random),
    ...pick(footers, random),
  ].join('\n');
}
