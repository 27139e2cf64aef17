import type { GuideSource } from '../../handbook/source.ts';
import { change, line, step } from './line.ts';
import { checklist, faq, unknowns } from './sharer/answers.ts';
import { sections } from './sharer/sections.ts';

export const sharerGuide: GuideSource = {
  slug: 'sharer',
  title: '推客',
  aliases: ['推客带货', '微信推客', '分享员'],
  drawing: 'sharer',
  intro: [
    line('[[推客]]由[[带货机构]]邀请，在群聊等处分享商品，成交后分到佣金。', 'F-115'),
    line(
      '分多少由机构定：平台分佣在 {F-117.ratioMin} 至 {F-117.ratioMax} 之间，机构分佣由机构自己付。',
      'F-117',
    ),
    line('归谁看顾客最后点了谁的链接，和[[带货者]]同一套规则。', 'F-124'),
  ],
  roles: [
    {
      role: 'user',
      steps: [
        step('group', '群里的商品链接可能来自[[推客]]，点了会锁一段时间。', 'F-115', 'F-122'),
        step('pay', '价钱不因此变：佣金由商家出。', 'A-20'),
      ],
    },
    {
      role: 'merchant',
      steps: [
        step('plan', '后台按「优选联盟、机构推广」新增计划。', 'F-114'),
        step(
          'coins',
          '服务费与佣金合计不超过 {F-112.agencyTotalMax}；可以给一个总数让机构分。',
          'F-112',
        ),
        step('check', '要让机构从推客接口取到，选「机构分配佣金」。', 'F-113'),
      ],
    },
    {
      role: 'promoter',
      steps: [
        step('people', '在机构的小程序里先注册，再绑定机构。', 'F-116'),
        step('share', '用短链、二维码或商品卡片分享。', 'F-130'),
        step('coins', '看清是平台分佣还是机构分佣：付钱的人不同。', 'F-117'),
        step('clock', '订单完成并结算后才算数；退款会减掉。', 'F-120', 'F-126'),
      ],
    },
    {
      role: 'developer',
      steps: [
        step(
          'code',
          '先查注册和绑定的状态，再用 wx.openBusinessView 打开；回来再查一次。',
          'F-116',
        ),
        step('plan', '绑定以后才能设分佣，否则报 {F-131.notBound}。', 'F-116', 'F-131'),
        step('link', '比例可以按商品、按推客另设，另设的优先。', 'F-118'),
        step('order', '监听 head_supplier_commission_order_update，按版本号处理。', 'F-120'),
      ],
    },
  ],
  sections,
  changes: [
    change('F-115', '推客带货上线。', 'F-115'),
    change('F-124', '归因规则公布。', 'F-124'),
    change('F-117@2025-01', '平台分佣的比例写到 {F-117@2025-01.ratioMax}。', 'F-117@2025-01'),
    change('F-133', '店铺分享员停用，外部的人改用[[推客]]。', 'F-133'),
    change('F-129', '有了直播推广的统计。', 'F-129'),
    change('F-117@2025-11', '平台分佣的比例写到 {F-117@2025-11.ratioMax}。', 'F-117@2025-11'),
    change('F-125@2025-11', '锁客期内不论从哪里下单都算。', 'F-125@2025-11'),
  ],
  faq,
  checklist,
  unknowns,
  tools: ['promotion-sandbox', 'commission', 'errors', 'glossary'],
};
