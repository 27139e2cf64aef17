import { giftFacts } from './gift-facts';
import type { Guide } from './guide';

export const giftGuide: Guide<keyof typeof giftFacts> = {
  title: '送礼物',
  drawing: 'gift',
  lead: {
    text: '在小店买一件商品，当作礼物发给微信好友。付款的人不填地址，地址由收礼的人自己填。',
    facts: ['F-010', 'F-013'],
  },
  sections: [
    {
      title: '怎么送',
      kind: 'steps',
      rules: [
        {
          text: '打开支持送礼的商品，点「送给朋友」，进入「确认礼物」。',
          facts: ['F-002'],
        },
        { text: '选款式，看清金额，选一位朋友；想说的话可以写成祝福。', facts: ['F-010'] },
        { text: '用微信支付付款，礼物卡片自动发进聊天。', facts: ['F-010'] },
        {
          text: '朋友打开卡片，填好地址，点「收下礼物」。点了这一下才算收下。',
          facts: ['F-013'],
        },
      ],
    },
    {
      title: '从哪里进',
      kind: 'rules',
      rules: [
        {
          text: '2024-12-17 公布使用说明，18 日、19 日起灰度，先有商品页入口。',
          facts: ['F-001', 'F-002'],
        },
        { text: '商品页：标有支持送礼的商品，有「送给朋友」按钮。', facts: ['F-002'] },
        { text: '单聊：「+」面板里，「红包」后面的「礼物」。', facts: ['F-003'] },
        { text: '搜索：搜「礼物」，进入礼物首页，收发记录也在这里。', facts: ['F-004'] },
        { text: '群聊：可以群发礼物，也可以让群友抽奖。', facts: ['F-006'] },
      ],
    },
    {
      title: '收下之前',
      kind: 'rules',
      rules: [
        { text: '24 小时没有收下，订单自动取消，钱按原路退回。', facts: ['F-015'] },
        { text: '卡片发出以后，送礼的人不能取消。', facts: ['F-016'] },
        {
          text: '收礼的人可以换款式，只限同一商品、同一价格；收下以后不能再换。',
          facts: ['F-014'],
        },
        { text: '一对一送礼，一次一位朋友、一件商品；收到的礼物不能转送。', facts: ['F-011'] },
        { text: '送礼的人看不到收货地址。', facts: ['F-013'] },
      ],
    },
    {
      title: '收下以后',
      kind: 'rules',
      rules: [
        { text: '售后由收礼的人申请；送礼的人只能看进度。', facts: ['F-018'] },
        { text: '退款回到付款的人手里。', facts: ['F-019'] },
        { text: '订单带运费险时，受益的是收礼的人。', facts: ['F-020'] },
      ],
    },
    {
      title: '哪些商品能送',
      kind: 'rules',
      rules: [
        {
          text: '上线时默认开通，商家不用申请：原价不超过 10,000 元，珠宝首饰和教育培训除外。',
          facts: ['F-007'],
        },
        {
          text: '商家活动赠礼接口的上限是 20,000 元。它只管这个接口，不能说明个人送礼的上限变了。',
          facts: ['F-008'],
        },
      ],
    },
    {
      title: '容易弄混',
      kind: 'rules',
      rules: [
        { text: '祝福可以随意写。卡片上写着手机，盒里未必是手机。', facts: ['F-012'] },
        {
          text: '买东西附带的「赠品」不是礼物。「赠品送朋友」只见于一篇收录文章。',
          facts: ['F-042'],
        },
      ],
    },
    {
      title: '还不知道的',
      kind: 'unknown',
      rules: [
        { text: '2025 年 3 月以后，那两个类目还能不能送：未知。', facts: ['F-009'] },
        { text: '礼物的发货时限从哪一刻算起：未知，没有资料写明。', facts: ['F-041'] },
      ],
    },
  ],
  facts: giftFacts,
};
