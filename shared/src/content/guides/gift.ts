import type { GuideSource } from '../../handbook/source.ts';
import { checklist, unknowns } from './gift/answers.ts';
import { faq } from './gift/faq.ts';
import { sections } from './gift/sections.ts';
import { change, line, step } from './line.ts';

export const giftGuide: GuideSource = {
  slug: 'gift',
  title: '送礼物',
  aliases: ['送礼', '礼物', '蓝包', '微信送礼', '送给朋友'],
  drawing: 'gift',
  intro: [
    line('在[[微信小店]]买一件商品，当作礼物发给微信好友，付款的人不填地址。', 'F-010'),
    line('地址由收礼的人自己填，点「收下礼物」才算收下，送礼的人看不到。', 'F-013'),
    line('{F-015.accept}内没有收下，订单自动取消，钱按原路退回。', 'F-015'),
  ],
  roles: [
    {
      role: 'user',
      steps: [
        step('product', '打开支持送礼的商品，点「送给朋友」，进入「确认礼物」。', 'F-002'),
        step('sheet', '选款式，看清金额，选一位朋友；想说的话写成[[祝福语]]。', 'F-010', 'F-012'),
        step('pay', '用微信支付付款，礼物卡片自动发进聊天。', 'F-010'),
        step('clock', '等朋友收下；发出以后不能取消，到时没收会退款。', 'F-015', 'F-016'),
        step(
          'gift-card',
          '收到礼物：打开卡片看商品；收下前可以换成同价的另一个款式。',
          'F-013',
          'F-014',
        ),
        step('address', '填好地址，点「收下礼物」；想退货由收礼的人申请售后。', 'F-013', 'F-018'),
      ],
    },
    {
      role: 'merchant',
      steps: [
        step('check', '不用申请：符合条件的商品默认支持送礼。', 'F-007'),
        step('order', '看到状态 {F-025.awaitAccept} 时还没有地址，先不要发货。', 'F-024', 'F-025'),
        step(
          'parcel',
          '状态变成 {F-025.awaitShip}，收礼人已经收下，按订单里的时限发货。',
          'F-025',
          'F-041',
        ),
        step('chat', '售后由收礼人提；送礼人来问，请他让收礼人申请。', 'F-018'),
        step('refund', '退款退给付款的送礼人；[[运费险]]赔给收礼人。', 'F-019', 'F-020'),
      ],
    },
    {
      role: 'promoter',
      steps: [
        step('share', '从你的分享买来送人的礼物，也有佣金。', 'F-021'),
        step('clock', '[[佣金单]]会停在 {F-046.awaitAccept}，等收礼人收下。', 'F-046'),
        step('coins', '归谁，按送礼人付款时的点击算：这是本站的假设。', 'A-15'),
      ],
    },
    {
      role: 'developer',
      steps: [
        step('code', '看 is_present 认出礼物订单；openid 是收礼人的，付款人另有字段。', 'F-022'),
        step('order', '[[礼物单]]号一律当字符串，用 present_order_id_str。', 'F-023'),
        step('sheet', '两套状态分开记：订单 status 与组件 orderStatus。', 'F-025', 'F-029'),
        step(
          'link',
          '小程序送自己的商品：先连接小店，建活动，再建礼物单、设收礼人。',
          'F-028',
          'F-032',
          'F-033',
          'F-034',
        ),
        step(
          'gift-card',
          '用 store-gift 显示卡片：基础库 {F-030.lib} 起，首次渲染就给两个参数。',
          'F-030',
          'F-212',
        ),
        step('check', '[[祝福语]]按短的上限校验：{F-035.han}，或 {F-035.latin}拉丁字母。', 'F-035'),
      ],
    },
  ],
  sections,
  changes: [
    change('F-001', '发布使用说明，随后灰度，先有商品页入口。', 'F-001', 'F-002'),
    change('F-003', '单聊里有了礼物入口。', 'F-003'),
    change('F-004', '搜「礼物」能进礼物首页。', 'F-004'),
    change('F-006', '群里能送：群发与抽奖。', 'F-006'),
    change('F-005', '礼物列表有了筛选。', 'F-005'),
    change('F-022', '接口里加上付款人的字段。', 'F-022'),
    change('F-042', '收录文档说，[[赠品]]可以转送朋友。', 'F-042'),
    change('F-046', '佣金单回调的文档里有了待收礼。', 'F-046'),
    change('F-035@2026-08-10', '[[祝福语]]的文档改成更短的上限。', 'F-035'),
  ],
  faq,
  checklist,
  unknowns,
  tools: ['gift-sandbox', 'eligibility', 'decoder', 'errors', 'glossary'],
};
