import type { Rule } from '../../../contract/rule.ts';
import { code, factIn, page, since, unlinked, version } from '../fact.ts';

const fact = factIn('gift');

/** The codes a gift order carries. */
export const orderCodeRules: readonly Rule[] = [
  fact(
    'F-025',
    'unofficial',
    '订单状态一览',
    [
      since(
        '2025',
        '10 待付款，12 礼物待收下，13 凑单买凑团中（也叫一起买待成团），17 支付成功待核销或待使用，20 待发货，21 部分发货，30 待收货，100 完成，200 全部商品售后后取消，250 未付款取消或超时取消。',
        {
          awaitPay: code('10'),
          awaitAccept: code('12'),
          grouping: code('13'),
          awaitUse: code('17'),
          awaitShip: code('20'),
          partShipped: code('21'),
          awaitReceive: code('30'),
          done: code('100'),
          closed: code('200'),
          cancelled: code('250'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
  fact(
    'F-026',
    'official',
    '礼物单与子单',
    [
      since(
        '2025',
        '一张礼物单有一张或多张子单，每张子单有自己的单号和收礼人；两张子单不能是同一个收礼人，否则 6080079。',
        { duplicate: code('6080079') },
      ),
    ],
    [
      page(
        '微信开发者文档：api_get_present',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present',
      ),
      page(
        '微信开发者文档：api_set_present_receiver',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver',
      ),
    ],
  ),
  fact(
    'F-027',
    'unofficial',
    '礼物从哪里送出',
    [
      since(
        '2026',
        'present_send_type：0 单聊，1 群聊，2 公众号或服务号，3 视频号，4 企微单聊，5 企微群聊，6 小程序或小游戏。',
        {
          single: code('0'),
          group: code('1'),
          account: code('2'),
          channels: code('3'),
          workSingle: code('4'),
          workGroup: code('5'),
          mini: code('6'),
        },
      ),
    ],
    [
      unlinked('公开的 SDK 源码（对照官方文档）'),
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
    { caution: '取值只见于一份非官方镜像；字段本身有三个 SDK 佐证。' },
  ),
  fact(
    'F-028',
    'official',
    '商家赠送自己的商品',
    [
      since(
        '2025',
        'is_b2c_free_present 为 true：商家在公众号、服务号、企业微信、小程序、小游戏或直播间赠送自己的商品，没有买家付款。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_get_present',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present',
      ),
    ],
  ),
  fact(
    'F-029',
    'official',
    '礼物组件的状态',
    [
      since(
        '2025',
        'StoreGift.getOrderInfo 的 orderStatus：10 已支付可领取，20 已领取，180 超时未领取，181 超时退款，250 已取消；错误 40097 单号不对，606662 当前用户不是收礼人。基础库 3.8.12 起。',
        {
          canAccept: code('10'),
          accepted: code('20'),
          expired: code('180'),
          refunded: code('181'),
          cancelled: code('250'),
          badId: code('40097'),
          notRecipient: code('606662'),
          lib: version('3.8.12'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：StoreGift.getOrderInfo',
        'https://developers.weixin.qq.com/minigame/dev/api/open-api/store-gift/StoreGift.getOrderInfo.html',
      ),
    ],
  ),
  fact(
    'F-039',
    'unofficial',
    '支付方式',
    [
      since(
        '2025',
        'payment_method：1 微信支付，2 先用后付，3 抽奖零元单，4 会员积分；只有 1 能证明 pay_time 时付了钱。',
        { wechatPay: code('1'), later: code('2'), lottery: code('3'), points: code('4') },
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
];
