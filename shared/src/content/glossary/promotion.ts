import type { Term } from '../../contract/glossary.ts';
import { term } from './term.ts';

export const promotionTerms: readonly Term[] = [
  term('promoter', '带货者', '登记以后替小店卖货、按成交拿佣金的人或账号，可在微信各处带货。', {
    aliases: ['微信小店带货者', 'talent', '达人', '主播'],
    formerNames: ['视频号橱窗达人', '橱窗达人', 'finder'],
    mangledAliases: ['带货人', '微信店带货人', '带货大咖', '大咖', '达东说念主'],
    apiName: 'talent_info',
    rules: ['F-101', 'F-102'],
    guides: ['promoter', 'sharer', 'shop', 'traffic'],
  }),
  term(
    'all-scene',
    '全域带货',
    '不只在视频号，也在公众号、服务号等微信各处带货。机器译文误作「全球」。',
    {
      aliases: ['全域流量'],
      mangledAliases: ['全球带货', '带货全球', '全球流量', '全球生态'],
      rules: ['F-102'],
      guides: ['promoter', 'traffic'],
    },
  ),
  term(
    'sharer',
    '推客',
    '受带货机构邀请，分享别人的商品、直播间或短视频，按成交拿佣金的人。别的平台也用这个词。',
    {
      aliases: ['sharer', '推客带货', '团长的下线'],
      formerNames: ['店铺分享员'],
      mangledAliases: ['客户推送', '客户推送业务', '客户'],
      apiName: 'sharer_info',
      rules: ['F-115', 'F-133'],
      guides: ['promoter', 'sharer', 'traffic'],
    },
  ),
  term('agency', '带货机构', '优选联盟里的公司：给带货者供货，或者邀请并管理推客。', {
    aliases: ['联盟带货机构', 'headsupplier', 'head_supplier'],
    formerNames: ['团长'],
    apiName: 'head_supplier',
    rules: ['F-113', 'F-115'],
    guides: ['promoter', 'sharer', 'traffic'],
  }),
  term('helper-agency', '帮卖机构', '佣金链条里的第二家机构，从带货机构拿货再分出去。', {
    aliases: ['sub_agency'],
    apiName: 'sub_agency',
    rules: ['F-119'],
    guides: ['sharer'],
  }),
  term('sharer-agency', '推客机构', '推客绑定的那家机构。', {
    aliases: ['promoter_agency'],
    apiName: 'promoter_agency',
    rules: ['F-119', 'F-116'],
    guides: ['sharer'],
  }),
  term('league', '优选联盟', '微信小店里商家设佣金、带货者和机构选货的地方。', {
    aliases: ['微信小店优选联盟', '联盟'],
    formerNames: ['小程序联盟'],
    apiName: 'league',
    rules: ['F-110'],
    guides: ['promoter', 'sharer', 'shop', 'traffic'],
  }),
  term('open-plan', '普通推广', '对所有带货者公开的推广计划。', {
    aliases: ['公开计划', '普通计划'],
    rules: ['F-110', 'F-112'],
    guides: ['promoter', 'sharer'],
  }),
  term('directed-plan', '定向推广', '只给点名的带货者的推广计划，要先有普通推广。', {
    aliases: ['定向计划'],
    rules: ['F-110', 'F-112'],
    guides: ['promoter', 'sharer'],
  }),
  term('exclusive-plan', '专属推广', '只许点名的带货者推的计划，与普通推广、定向推广不能并存。', {
    aliases: ['专属计划'],
    rules: ['F-110', 'F-112'],
    guides: ['promoter', 'sharer'],
  }),
  term('agency-fee', '机构服务费', '商家付给带货机构的一份，由机构留下，或者再往下分。', {
    aliases: ['服务费'],
    rules: ['F-112', 'F-119'],
    guides: ['promoter', 'sharer'],
  }),
  term('commission', '带货佣金', '带货者或推客卖成以后应得的一份。', {
    aliases: ['佣金', 'CPS'],
    apiName: 'commission',
    rules: ['F-112'],
    guides: ['promoter', 'sharer', 'shop'],
  }),
  term('platform-split', '平台分佣', '推客的一份由平台直接付。', {
    apiName: 'commission_type=0',
    rules: ['F-117'],
    guides: ['sharer'],
  }),
  term('agency-split', '机构分佣', '推客的一份由机构在平台之外自己付。', {
    apiName: 'commission_type=1',
    rules: ['F-117'],
    guides: ['sharer'],
  }),
  term('lock', '锁客', '买家点过推广链接以后的一段日子，其间的成交算给那位带货者。', {
    aliases: ['推广锁客', '计佣时效', '染色'],
    rules: ['F-122', 'F-123'],
    guides: ['promoter', 'sharer', 'traffic'],
  }),
  term('commission-order', '佣金单', '一张订单里一种款式的佣金记录。', {
    aliases: ['分佣单'],
    apiName: 'commission_order',
    rules: ['F-120'],
    guides: ['gift', 'promoter', 'sharer'],
  }),
  term('promoter-assistant', '带货助手', '带货者的后台：选货、看佣金单、开放接口都在这里。', {
    aliases: ['微信小店带货助手', 'store.weixin.qq.com/talent'],
    formerNames: ['视频号橱窗后台'],
    rules: ['F-108'],
    guides: ['promoter'],
  }),
  term('showcase', '橱窗', '视频号或带货者主页上的商品列表。', {
    aliases: ['商品橱窗', 'window'],
    mangledAliases: ['窗口', '视频号窗口', '窗口带货'],
    apiName: 'window',
    rules: ['F-102'],
    guides: ['promoter'],
  }),
];
