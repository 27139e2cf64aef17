import type { GuideSource } from '../../../handbook/source.ts';
import { asked, line, open, task } from '../line.ts';

export const faq: GuideSource['faq'] = [
  asked(
    't01',
    '公域和私域有什么不同？',
    '公域由平台按推荐分；私域是自己的粉丝、社群和好友，自己去触达。',
    'F-229',
  ),
  open(
    't02',
    '怎样让商品得到推荐？',
    '未知，没有公布的办法。文章说视频号先看朋友的推荐，再看有多少人推荐。',
    'F-229',
  ),
  open(
    't03',
    '「朋友♡」现在人人都有吗？',
    '未知。{F-228.from} 的文章说刚开始测试，后来没有查到消息。',
    'F-228',
  ),
  asked(
    't04',
    '商品能分享到朋友圈吗？',
    '海报和链接可以。商品直接分享到朋友圈，只见于一篇收录文章。',
    'F-217',
    'F-218',
  ),
  asked(
    't05',
    '公众号文章里的商品为什么写「无佣金」？',
    '没有推广计划与这个公众号绑定的带货者相配，佣金为零。',
    'F-128',
  ),
  asked(
    't06',
    '视频号一年的 GMV 到底多少？',
    '平台只公布过增幅。{F-222.range}、超过 {F-222.floor}和 {F-222.undated}都是各家文章的数。',
    'F-222',
  ),
  asked('t07', '分享可以给奖励吗？', '不要。平台不鼓励，小程序也拿不到分享成功的回调。', 'F-308'),
  open(
    't08',
    '大品牌会多得流量吗？',
    '未知。一处说一视同仁，一处说品牌商家有专属流量池。',
    'F-231',
    'F-235',
  ),
  asked(
    't09',
    '有了小程序，还要开小店吗？',
    '看你要什么。腾讯管理层说，小店能得到聊天、社交和视频号等处的流量。',
    'F-236',
  ),
  asked(
    't10',
    '在别处下单，还算给分享的人吗？',
    '早期只算群聊分享的成交；后来的资料说，锁定期内在哪里下单都算。',
    'F-125',
  ),
  open(
    't11',
    '推广短链能用多久？',
    '未知，有人问过，没有答复。小程序里商品卡片的链接长期有效。',
    'F-130',
  ),
];

export const checklist: GuideSource['checklist'] = [
  task('traffic-user-source', 'user', '看到成交额和增幅，先看出处和年份。', 'F-222'),
  task('traffic-merchant-own', 'merchant', '商品卡片、链接和海报都发过一遍。', 'F-217'),
  task('traffic-merchant-places', 'merchant', '公众号、视频号和小程序里都放了卡片。', 'F-203'),
  task('traffic-merchant-plan', 'merchant', '优选联盟里有推广，带货者能选到货。', 'F-110'),
  task('traffic-promoter-scene', 'promoter', '知道自己在哪些场景带货算数。', 'F-125'),
  task('traffic-promoter-card', 'promoter', '公众号卡片没有写「无佣金」。', 'F-128'),
  task(
    'traffic-developer-timeline',
    'developer',
    '页面在朋友圈单页模式里能看，不要求登录。',
    'F-309',
  ),
  task('traffic-developer-reward', 'developer', '没有把奖励、解锁和分享连在一起。', 'F-308'),
  task('traffic-developer-source', 'developer', '来源字段的未知取值照原样显示，不报错。', 'F-107'),
];

export const unknowns: GuideSource['unknowns'] = [
  line('视频号和公众号怎样推荐商品：未知，平台没有公布细则。', 'F-229'),
  line('「朋友♡」后来是否全面开放：未知。', 'F-228'),
  line('{F-230.lateYear} 年以后公域占多少：未知。', 'F-230'),
  line('品牌商家的专属流量池有没有、多大：未知。', 'F-235'),
  line('小店一年的 GMV：未知，平台只公布增幅。', 'F-222'),
  line('推广短链能用多久：未知。', 'F-130'),
];
