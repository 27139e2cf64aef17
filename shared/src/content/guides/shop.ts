import type { GuideSource } from '../../handbook/source.ts';
import { change, line, step } from './line.ts';
import { checklist, faq, unknowns } from './shop/answers.ts';
import { sections } from './shop/sections.ts';

export const shopGuide: GuideSource = {
  slug: 'shop',
  title: '微信小店与费用',
  aliases: ['小店', '视频号小店', '开店', '技术服务费', '保证金', '扣点'],
  drawing: 'shop',
  intro: [
    line(
      '[[微信小店]]是微信自己的开店系统，商品可以出现在视频号、公众号、小程序和搜一搜里。',
      'F-203',
    ),
    line('它从 {F-201.opens} 起接替[[视频号小店]]，此后不再新开视频号小店。', 'F-201'),
    line(
      '每一单结算时扣[[技术服务费]]，费率按类目 {F-204.rateMin} 至 {F-204.rateMax}；[[保证金]]也按类目定。',
      'F-204',
      'F-208',
    ),
  ],
  roles: [
    {
      role: 'user',
      steps: [
        step('product', '在[[视频号]]、[[公众号]]或[[小程序]]里，会遇到小店的商品卡片。', 'F-203'),
        step('search', '在[[搜一搜]]里也能找到店铺和商品的卡片。', 'F-203'),
        step('order', '买过的订单在微信的订单菜单里找；这个菜单改过名字。', 'F-017'),
        step('shop', '分清是哪一个「微信小店」：早年有过同名的旧产品。', 'F-219'),
      ],
    },
    {
      role: 'merchant',
      steps: [
        step('shop', '先定主体：规则里见到的是个体工商户和企业，个人店的条件未知。', 'F-210'),
        step(
          'check',
          '合格的新店可以先[[0保证金试运营|试运营]]，后交保证金；其间不能提现。',
          'F-202',
        ),
        step('pay', '按类目查清要交的[[保证金]]，到了门槛就补足。', 'F-202', 'F-208'),
        step('link', '把视频号、公众号、服务号等连成[[关联账号]]，数量有上限。', 'F-104'),
        step('share', '把商品卡片、链接发给好友和群聊，海报发到[[朋友圈]]。', 'F-217'),
        step('coins', '每单结算时扣技术服务费，订单里能看到预计数和实际数。', 'F-204', 'F-209'),
      ],
    },
    {
      role: 'promoter',
      steps: [
        step('people', '先分清身份：[[店铺自营]]只卖自己店的，[[达人带货]]卖别家店的。', 'F-106'),
        step('plan', '商家在[[优选联盟]]里设了推广，才有佣金可拿。', 'F-110'),
        step('coins', '[[带货佣金]]与技术服务费是两笔钱：一笔给你，一笔给平台。', 'F-112', 'F-204'),
      ],
    },
    {
      role: 'developer',
      steps: [
        step(
          'link',
          '[[小程序连接小店]]由小店邀请、小程序接受；绑定成功的状态码是 {F-211.bound}。',
          'F-211',
        ),
        step(
          'code',
          'store-product 要绑定，基础库 {F-212.storeProduct} 起；store-home 不用，{F-212.storeHome} 起。',
          'F-212',
        ),
        step('product', '商品卡片要整张放，不能只露按钮。', 'F-214'),
        step('order', '用 wx.openStoreOrderDetail 打开订单。', 'F-213'),
        step('check', '小店接口只在服务端调用，密钥不进小程序。', 'F-313'),
      ],
    },
  ],
  sections,
  changes: [
    change('F-220', '视频号小店上线。', 'F-220'),
    change('F-204', '开始收技术服务费，此前免收。', 'F-204'),
    change('F-206', '那一年可以用运费险抵减技术服务费。', 'F-206'),
    change(
      'F-201@2024-08-12',
      '升级通知发布；同一天公布[[0保证金试运营|零保证金试运营]]。',
      'F-201',
      'F-202',
    ),
    change('F-201@2024-08-25', '开放升级，不再新开视频号小店。', 'F-201'),
    change('F-216', '微信小店助手上线。', 'F-216'),
    change('F-207', '双十一期间，参加满减的商品费率降低。', 'F-207'),
    change('F-218@2024-11', '订单页关联服务号。只见于收录文档。', 'F-218'),
    change('F-104', '关联账号的数量有了规则。', 'F-104'),
    change('F-225', '服务商固定保证金的规则生效。', 'F-225'),
    change('F-221', '[[电商产品部]]成立，由[[曾鸣]]负责。', 'F-221'),
    change('F-208', '类目规则接口的文档写明可以查保证金。', 'F-208'),
  ],
  faq,
  checklist,
  unknowns,
  tools: ['fee', 'errors', 'glossary'],
};
