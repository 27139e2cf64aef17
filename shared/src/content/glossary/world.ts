import type { Term } from '../../contract/glossary.ts';
import { term } from './term.ts';

/** The places goods appear in, ideas, people and rivals. */
export const worldTerms: readonly Term[] = [
  term('official-account', '公众号', '发文章的账号（订阅号）。文章里可以放商品卡片。', {
    aliases: ['订阅号'],
    mangledAliases: ['微信官方账号', '微信微信官方账号'],
    rules: ['F-203', 'F-107'],
    guides: ['promoter', 'shop', 'traffic'],
  }),
  term('service-account', '服务号', '以服务和通知为主的账号，也可以卖货。', {
    rules: ['F-203', 'F-107'],
    guides: ['promoter', 'traffic'],
  }),
  term('channels', '视频号', '微信里的短视频和直播。', {
    aliases: ['Channels', 'finder'],
    rules: ['F-203', 'F-107'],
    guides: ['promoter', 'shop', 'traffic'],
  }),
  term('mini-program', '小程序', '在微信里打开、不用安装的应用。', {
    mangledAliases: ['小步伐', '小形式', '细小程序'],
    rules: ['F-203', 'F-211'],
    guides: ['sharer', 'shop', 'traffic'],
  }),
  term('search', '搜一搜', '微信里的搜索。', { rules: ['F-203'], guides: ['shop', 'traffic'] }),
  term('top-stories', '看一看', '微信里的推荐阅读。', { rules: ['F-228'], guides: ['traffic'] }),
  term('moments', '朋友圈', '给好友看的动态。', {
    mangledAliases: ['朋侪圈'],
    rules: ['F-217', 'F-218'],
    guides: ['shop', 'traffic'],
  }),
  term('groups', '社群', '用来聊天和卖货的微信群。机器译文误作「社区」。', {
    aliases: ['微信群', '私域'],
    mangledAliases: ['社区'],
    rules: ['F-115', 'F-217'],
    guides: ['sharer', 'traffic'],
  }),
  term('traffic', '公域/私域', '公域是平台分给商家的流量；私域是商家自己的粉丝、社群和好友。', {
    aliases: ['公域', '私域', '公域流量', '私域流量'],
    mangledAliases: ['公共领域'],
    rules: ['F-229', 'F-230'],
    guides: ['traffic'],
  }),
  term(
    'atomic-component',
    '原子化交易组件',
    '张小龙的设想：商品像一个小零件，能在微信里自由走动。',
    { mangledAliases: ['原子化交易业务组件'], rules: ['F-227'], guides: ['traffic'] },
  ),
  term('allen-zhang', '张小龙', '微信事业群的负责人。', {
    aliases: ['Allen Zhang'],
    mangledAliases: ['张细小龙'],
    rules: ['F-221', 'F-227'],
    guides: ['traffic'],
  }),
  term('lake-zeng', '曾鸣', '电商产品部的负责人，与曾在阿里巴巴任职的曾鸣不是同一人。', {
    aliases: ['Lake Zeng', 'Lakezeng'],
    rules: ['F-221'],
    guides: ['shop'],
  }),
  term('wxg', 'WXG', '微信事业群，腾讯里做微信的部门。', {
    aliases: ['微信事业群'],
    mangledAliases: ['微信古迹群', '微信业务群'],
    rules: ['F-232'],
  }),
  term('commerce-department', '电商产品部', '微信里管交易的部门，由开放平台的团队演变而来。', {
    formerNames: ['开平团队'],
    rules: ['F-221', 'F-232'],
    guides: ['shop', 'traffic'],
  }),
  term('douyin', '抖音', '短视频平台，也做电商。', {
    aliases: ['抖'],
    mangledAliases: ['Tiktok'],
  }),
  term('kuaishou', '快手', '短视频平台，也做电商。', {
    aliases: ['快'],
    mangledAliases: ['Aautorapper', '迅速手', '“快速”'],
  }),
  term('douyin-kuaishou', '抖快', '抖音与快手的合称。', { mangledAliases: ['“快”', '“快速”'] }),
  term('pinduoduo', '拼多多', '购物平台，早年靠微信里的拼团长大。', {
    aliases: ['PDD'],
    mangledAliases: ['拼许多许多'],
  }),
  term('taobao-affiliate', '淘客', '替淘宝商品推广、拿佣金的人。', { aliases: ['淘宝客'] }),
  term('seeding', '种草', '用内容让人想买。', { mangledAliases: ['图文种草'] }),
  term('fleecing', '割韭菜', '借信任或信息差赚买家的钱。', {
    aliases: ['薅熟人羊毛'],
    mangledAliases: ['熟人羊毛'],
  }),
  term('gmv', 'GMV', '商品交易总额。各家口径不同，看数字要同时看出处和年份。', {
    aliases: ['商品交易总额'],
    mangledAliases: ['商品走动总和'],
    rules: ['F-222'],
    guides: ['traffic'],
  }),
];
