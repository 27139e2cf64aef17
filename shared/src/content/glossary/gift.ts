import type { Term } from '../../contract/glossary.ts';
import { term } from './term.ts';

export const giftTerms: readonly Term[] = [
  term(
    'gift',
    '送礼物',
    '在微信小店买一件商品，用聊天送给好友；付款的人不填地址，由收礼的人自己填。',
    {
      aliases: ['礼物', '送给朋友', '蓝包', '微信蓝包', '小蓝包'],
      mangledAliases: ['送礼', '“送礼”功能', '送礼品', '礼品', '送给朋侪'],
      apiName: 'is_present',
      rules: ['F-001', 'F-010'],
      guides: ['gift'],
    },
  ),
  term('gift-order', '礼物单', '送礼的人付款后生成的订单，里面有一张或几张子单。', {
    aliases: ['礼物订单', 'present order'],
    apiName: 'present_order',
    rules: ['F-026', 'F-023'],
    guides: ['gift'],
  }),
  term('sub-order', '子单', '礼物单里的一张订单，有自己的单号，对应一位收礼的人。', {
    aliases: ['sub_order'],
    apiName: 'sub_order',
    rules: ['F-026'],
    guides: ['gift'],
  }),
  term('giver', '送礼方', '付款送出礼物的人。退款回到这里，但看不到收货地址。', {
    aliases: ['赠送方', '送礼人', 'present_giver'],
    apiName: 'present_giver_openid',
    rules: ['F-010', 'F-019', 'F-022'],
    guides: ['gift'],
  }),
  term('recipient', '收礼方', '打开卡片、填地址、收下礼物的人。接口里的订单归这个人。', {
    aliases: ['收礼人', '收礼者', '接收方', '受赠人'],
    apiName: 'openid',
    rules: ['F-022', 'F-018'],
    guides: ['gift'],
  }),
  term('accept', '确认收下', '收礼的人点下的那一下。点了才算收下，倒计时也到此为止。', {
    aliases: ['收下礼物'],
    rules: ['F-013', 'F-015'],
    guides: ['gift'],
  }),
  term('group-gift', '群礼物', '在群聊里一次送给多位朋友的礼物。', {
    aliases: ['群发礼物', '抢礼物'],
    rules: ['F-006'],
    guides: ['gift'],
  }),
  term('group-lottery', '群礼物抽奖', '付好款的礼物放进群里，由群成员抽奖决定谁得到。', {
    aliases: ['礼物抽奖', '蓝包抽奖'],
    rules: ['F-006'],
    guides: ['gift'],
  }),
  term('free-item', '赠品', '买东西附带的免费商品，跟着原订单走，不是礼物单。', {
    aliases: ['非卖商品', '买赠'],
    apiName: 'is_free_gift',
    rules: ['F-042'],
    guides: ['gift'],
  }),
  term(
    'free-item-to-friend',
    '赠品送朋友',
    '买家把订单里的赠品转给朋友。只见于一篇收录文章，没有第二处来源。',
    { rules: ['F-042', 'F-218'], guides: ['gift'] },
  ),
  term(
    'gift-campaign',
    '礼物活动',
    '商家设的活动：让关联的小程序或账号把商家自己的商品送给用户，用户不付款。',
    {
      aliases: ['授权送礼', 'B2C 送礼'],
      apiName: 'is_b2c_free_present',
      rules: ['F-028', 'F-032'],
      guides: ['gift', 'shop'],
    },
  ),
  term('greeting', '祝福语', '礼物卡片上的话，由送礼的人随意写，不是商品说明。', {
    aliases: ['赠言', 'present_note', 'wishmessage'],
    apiName: 'present_note',
    rules: ['F-035', 'F-012'],
    guides: ['gift'],
  }),
];
