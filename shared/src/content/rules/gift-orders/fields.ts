import type { Rule } from '../../../contract/rule.ts';
import { code, factIn, page, since } from '../fact.ts';

const fact = factIn('gift');

/** What a gift order looks like to a server. */
export const orderFieldRules: readonly Rule[] = [
  fact(
    'F-022',
    'official',
    '礼物订单的字段',
    [
      since(
        '2025-04',
        'is_present 标明礼物订单；openid、unionid 是收礼人的，present_giver_openid、present_giver_unionid 是付款人的，present_note 是祝福语。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUsw-OeUtWAowCuCzafzYllAaY/answer',
      ),
    ],
    { caution: '付款人的两个字段是开发者反映以后，2025 年初才加的。' },
  ),
  fact(
    'F-023',
    'official',
    '礼物单号用字符串',
    [
      since(
        '2025',
        'present_order_id（数字）已弃用，改用 present_order_id_str。礼物单号以 42 开头，样例里的子单号以 37、38 开头；都当字符串，64 位整数在 JS 里会丢精度。',
        { giftPrefix: code('42'), subPrefix: code('37') },
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
      page(
        '微信开发者文档：wx.createStoreGift',
        'https://developers.weixin.qq.com/minigame/dev/api/open-api/store-gift/wx.createStoreGift.html',
      ),
      page(
        '微信开发者文档：api_set_present_receiver',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver',
      ),
    ],
  ),
  fact(
    'F-024',
    'official',
    '状态 12',
    [
      since('2025', '订单状态 12 是「礼物待收下」，在 10 待付款与 20 待发货之间。', {
        awaitAccept: code('12'),
      }),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
];
