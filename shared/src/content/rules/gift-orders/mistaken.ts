import type { Rule } from '../../../contract/rule.ts';
import { code, document, factIn, hours, page, percent, plain, since, times } from '../fact.ts';

const fact = factIn('gift');

/** What is not a gift, or not what it looks like. */
export const mistakenRules: readonly Rule[] = [
  fact(
    'F-041',
    'official',
    '发货时限',
    [
      since(
        '2026',
        '发货时限按商品：delivery_deadline、predict_delivery_time、delivery_time_type。礼物从收下那一刻开始计时，没有资料写明；收下以前没有地址，只能这样理解。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
    { caution: '礼物的起算时刻是推断，见 A-10。' },
  ),
  fact(
    'F-042',
    'document',
    '赠品不是礼物',
    [
      since(
        '2025-05-20',
        '买东西附带的「赠品」（is_free_gift）不是礼物；「赠品送朋友」让买家把赠品转送，只见于收录文档 000。',
      ),
    ],
    [
      document('000'),
      page(
        '微信开发者文档：gift',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/gift/',
      ),
    ],
  ),
  fact(
    'F-043',
    'official',
    '小游戏里的赠送',
    [
      since(
        '2025',
        'wx.sendGiftToFriend 是小游戏里送道具：一天一次，对方注册要满 24 小时；它不是小店送礼物。',
        { perDay: times(1), registered: hours(24) },
      ),
    ],
    [
      page(
        '微信开发者文档：wx.sendGiftToFriend',
        'https://developers.weixin.qq.com/minigame/dev/api/open-api/data/wx.sendGiftToFriend.html',
      ),
    ],
  ),
  fact(
    'F-044',
    'official',
    '手写贺卡',
    [since('2026', '订单里的 greeting_card_info 是商家手写给买家的实物贺卡，不是送礼的祝福语。')],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
  fact(
    'F-045',
    'news',
    '使用情况的调查',
    [
      since('2025-07', '一份调查称约 94% 的人知道，八成以上春节用过；当作宣传看。', {
        aware: percent(94),
        used: plain('八成以上'),
      }),
    ],
    [page('jrhz.info：使用调查', 'https://www.jrhz.info/tech/1931041.html')],
    { caution: '只有一份调查，口径不明。' },
  ),
  fact(
    'F-046',
    'official',
    '佣金单也会等收礼',
    [
      since('2026-03-12', '带货佣金单的回调里有 12 待收礼、17 待使用：佣金要等收礼人收下。', {
        awaitAccept: code('12'),
        awaitUse: code('17'),
      }),
    ],
    [
      page(
        '微信开发者文档：talent_commission_order_update',
        'https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html',
      ),
    ],
  ),
];
