import type { GuideSource } from '../../handbook/source.ts';
import { change, line, step } from './line.ts';
import { checklist, faq, unknowns } from './promoter/answers.ts';
import { sections } from './promoter/sections.ts';

export const promoterGuide: GuideSource = {
  slug: 'promoter',
  title: '带货者',
  aliases: ['带货人', '达人', '微信小店带货者', '全域带货'],
  drawing: 'promoter',
  intro: [
    line('替[[微信小店]]卖货、拿佣金的人，官方叫[[带货者]]；不少文章写成带货人。', 'F-101'),
    line('一个身份可以在[[视频号]]、[[公众号]]、[[服务号]]等处带货。', 'F-102'),
    line('佣金归谁，看顾客在锁客期内最后点了谁的链接。', 'F-122', 'F-124'),
  ],
  roles: [
    {
      role: 'user',
      steps: [
        step('share', '点了带货者的商品链接，之后一段时间的订单会算给他。', 'F-122'),
        step('pay', '你付的价钱不因此变：佣金由商家出。', 'A-20'),
        step('refund', '退款照常申请；佣金的事由平台和商家处理。', 'F-126'),
      ],
    },
    {
      role: 'merchant',
      steps: [
        step('plan', '在后台的[[优选联盟]]开通推广，选普通、定向或专属。', 'F-110', 'F-114'),
        step(
          'coins',
          '定佣金率：普通 {F-112.normalMin} 至 {F-112.normalMax}，定向与专属到 {F-112.directedMax}。',
          'F-112',
        ),
        step('clock', '要改锁客天数，在店铺里另设；另设的优先。', 'F-123'),
        step('refund', '结算前退款，退掉的部分不付佣金；结算后的按过错追回。', 'F-126'),
        step(
          'link',
          '关联自己的账号：企业默认每类 {F-104.company} 个，够条件到 {F-104.most} 个。',
          'F-104',
        ),
      ],
    },
    {
      role: 'promoter',
      steps: [
        step(
          'people',
          '先定身份：[[店铺自营]]或[[达人带货]]，一年能换 {F-106.switches}。',
          'F-106',
        ),
        step('shop', '到[[带货助手]]开通，旧橱窗的人可以升级。', 'F-102', 'F-108'),
        step('search', '找有推广计划的商品；没有匹配的计划，佣金就是零。', 'F-110', 'F-128'),
        step('share', '分享链接、直播、短视频；点商品链接锁得更久。', 'F-122'),
        step('coins', '订单完成并结算后到账；要等几天：未知。', 'F-120', 'F-136'),
      ],
    },
    {
      role: 'developer',
      steps: [
        step('code', '用 talent 的接口查订单；事件 talent_commission_order_update。', 'F-109'),
        step(
          'order',
          '[[佣金单]]一单一 SKU：{F-120.unsettled} 未结算，{F-120.settled} 已结算，{F-120.cancelled} 取消。',
          'F-120',
        ),
        step('check', '按版本号丢掉过时的事件；文档里两组枚举对调，两边都认。', 'F-120', 'F-121'),
      ],
    },
  ],
  sections,
  changes: [
    change('F-112', '计佣与结算规则写明佣金率的范围。', 'F-112'),
    change('F-125@2024-12', '只有群聊里的订单算佣金。', 'F-125@2024-12'),
    change('F-102@2025-01-09', '公开课提出一个身份各处带货。', 'F-102@2025-01-09'),
    change('F-103', '带货账号的规则生效。', 'F-103'),
    change('F-102@2025-03-31', '媒体报道：旧橱窗可以升级为[[带货者]]。', 'F-102'),
    change('F-126@2025-09-12', '结算后退款，可直接从保证金和待结算的款里扣。', 'F-126'),
    change('F-125@2025-11', '锁客期内不论从哪里下单都算。', 'F-125@2025-11'),
    change('F-139', '带货短视频激励计划开始，到 {F-139.to} 结束。', 'F-139'),
    change('F-109', '带货助手的接口有了文档。', 'F-109'),
  ],
  faq,
  checklist,
  unknowns,
  tools: ['promotion-sandbox', 'commission', 'decoder', 'errors', 'glossary'],
};
