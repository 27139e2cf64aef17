import type { Term } from '../../contract/glossary.ts';
import { term } from './term.ts';

export const shopTerms: readonly Term[] = [
  term(
    'wechat-store',
    '微信小店',
    '微信自己的开店系统，商品可以出现在视频号、公众号、小程序、搜索和聊天里。不是早年同名的旧产品，也不是微店。',
    {
      aliases: ['小店', '微信店铺'],
      formerNames: ['视频号小店'],
      mangledAliases: ['微信店', '微信细小店', '细小店'],
      rules: ['F-201', 'F-203', 'F-219'],
      guides: ['gift', 'promoter', 'shop', 'traffic'],
    },
  ),
  term('channels-store', '视频号小店', '微信小店的前身，只长在视频号里；升级开放以后不再新开。', {
    aliases: ['视频号店'],
    mangledAliases: ['视频号店'],
    rules: ['F-220', 'F-201'],
    guides: ['shop'],
  }),
  term('mini-store', '微信小商店', '不用写代码的开店小程序，更早的产品，早已停止注册。', {
    aliases: ['小商店'],
    rules: ['F-219'],
    guides: ['shop'],
  }),
  term('shop-assistant', '微信小店助手', '商家在手机上管店用的应用。', {
    aliases: ['小店助手'],
    rules: ['F-216'],
    guides: ['shop'],
  }),
  term(
    'linked-account',
    '关联账号',
    '连到一家店的视频号、公众号、服务号、企业微信或小程序。能连几个、怎样解除，都有规则。',
    { formerNames: ['商家账号'], rules: ['F-104', 'F-105', 'F-211'], guides: ['promoter', 'shop'] },
  ),
  term('own-shop', '店铺自营', '关联账号的一种身份：只卖自己店里的商品。', {
    rules: ['F-106'],
    guides: ['promoter', 'shop'],
  }),
  term('talent', '达人带货', '账号的另一种身份：卖别家店的商品，拿佣金。', {
    rules: ['F-106'],
    guides: ['promoter', 'shop'],
  }),
  term('service-fee', '技术服务费', '平台从每笔结算的订单里收的费用，费率按类目定。', {
    aliases: ['抽成', '扣点'],
    mangledAliases: ['技巧奇迹费'],
    apiName: 'commission_fee',
    rules: ['F-204', 'F-209'],
    guides: ['promoter', 'shop'],
  }),
  term('deposit', '保证金', '商家按类目交的押金。各类目的金额以后台为准。', {
    aliases: ['押金'],
    rules: ['F-208', 'F-202'],
    guides: ['shop'],
  }),
  term('freight-insurance', '运费险', '退货时赔运费的保险。礼物订单带它时，受益的是收礼的人。', {
    aliases: ['商家运费险'],
    rules: ['F-020', 'F-206'],
    guides: ['gift', 'shop'],
  }),
  term('trial-operation', '0保证金试运营', '合格的新店先卖货、后交保证金；试运营期间不能提现。', {
    aliases: ['试运营'],
    rules: ['F-202'],
    guides: ['shop'],
  }),
  term('dsr', 'DSR', '店铺评分。要多关联账号，评分得先保持一段时间。', {
    aliases: ['店铺评分'],
    rules: ['F-104'],
    guides: ['shop'],
  }),
  term('connect', '小程序连接小店', '小店邀请、小程序接受，此后小程序里可以放这家店的商品。', {
    rules: ['F-211', 'F-212'],
    guides: ['shop', 'traffic'],
  }),
];
