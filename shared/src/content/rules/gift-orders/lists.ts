import type { Rule } from '../../../contract/rule.ts';
import { code, days, during, factIn, characters, page, since, pieces } from '../fact.ts';

const fact = factIn('gift');

/** Greetings, activities and lists of gifts. */
export const giftListRules: readonly Rule[] = [
  fact(
    'F-035',
    'official',
    '祝福语的长度',
    [
      during('2025', '2026-08-09', '创建礼物单的文档写祝福语最多 100 个字。', {
        create: characters(100),
        han: characters(20),
        latin: characters(40),
      }),
      since(
        '2026-08-10',
        '设置祝福语的文档写最多 20 个汉字或 40 个拉丁字母（6080091），要过内容检查（6080085），设了收礼人就不能再改（6080076）。',
        {
          han: characters(20),
          latin: characters(40),
          create: characters(100),
          tooLong: code('6080091'),
          refused: code('6080085'),
          frozen: code('6080076'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_set_present_wishmessage',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_wishmessage.html',
      ),
      page(
        '微信开发者文档：api_create_present_order',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_create_present_order.html',
      ),
    ],
    { caution: '两份文档不一：100 个字，或 20 个汉字与 40 个字母；按短的算。' },
  ),
  fact(
    'F-036',
    'official',
    '赠礼活动的状态',
    [
      since(
        '2025',
        '1 未开始，2 进行中，4 已开奖，5 已作废；列表接口一页最多 100 条，时间跨度最多 7 天。',
        {
          waiting: code('1'),
          running: code('2'),
          drawn: code('4'),
          void: code('5'),
          page: pieces(100),
          range: days(7),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_list_present_activity',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_list_present_activity',
      ),
      page(
        '微信开发者文档：api_get_present_list',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present_list',
      ),
    ],
  ),
  fact(
    'F-037',
    'official',
    '旧详情接口的字段',
    [
      since(
        '2025',
        '旧的详情接口返回 cannot_receive、cannot_receive_tips、expired_time、user_type：每份礼物有到期时刻，看的人有身份。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_get_present_order',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present_order',
      ),
    ],
  ),
  fact(
    'F-038',
    'official',
    '商家侧的礼物字段',
    [
      since(
        '2025',
        '订单搜索可按 present_order_id；可给礼物单加备注（权限集 131）；售后单带 present_giver_ 开头的字段；保障单带 order_type 10、accept_present_time、giver_nickname。',
        { permission: code('131'), orderType: code('10') },
      ),
    ],
    [
      page(
        '微信开发者文档：present_note_add',
        'https://developers.weixin.qq.com/doc/store/API/order/present_note_add.html',
      ),
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
  fact(
    'F-040',
    'unknown',
    '发货前改款式',
    [
      since(
        '2025',
        '另有「发货前修改款式」的申请：change_sku_info 状态 3 待处理，4 同意，5 拒绝，6 取消，7 超时；收下的礼物能不能用：未知。',
        {
          waiting: code('3'),
          approved: code('4'),
          refused: code('5'),
          cancelled: code('6'),
          timedOut: code('7'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
    { caution: '接口有文档，是否适用于礼物没有。' },
  ),
  fact(
    'F-047',
    'official',
    '小程序连接店铺的事件',
    [since('2025', '连接店铺的小程序收到的订单事件叫 cooperation_shop_order。')],
    [
      page(
        '微信开发者文档：miniprogram',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/miniprogram.html',
      ),
    ],
  ),
];
