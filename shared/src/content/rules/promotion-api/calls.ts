import type { Rule } from '../../../contract/rule.ts';
import { code, factIn, page, since, unlinked } from '../fact.ts';

const fact = factIn('promotion');

/** The calls, events and codes of promotion. */
export const promotionCallRules: readonly Rule[] = [
  fact(
    'F-109',
    'official',
    '带货助手的接口',
    [
      since(
        '2026-03',
        'get_order_list、get_order_detail、橱窗商品列表与详情；事件 talent_commission_order_update（文档日期 2026-03-12）。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_get_order_detail',
        'https://developers.weixin.qq.com/doc/store/talent/openapi/order/api_get_order_detail.md',
      ),
      page(
        '微信开发者文档：talent_commission_order_update',
        'https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html',
      ),
    ],
  ),
  fact(
    'F-111',
    'unofficial',
    '商家的联盟接口',
    [
      since(
        '2025',
        '/channels/ec/league/promoter 下有 add、upd、delete、get、list/get；/channels/ec/league/item 下有 batchadd、upd、delete、get、list/get 和 headsupplier/batchadd；新文档改叫 getpromoterlist、getpromoter、updpromoter、getproductdatalist。',
      ),
    ],
    [
      page(
        '微信开发者文档：league',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/league.md',
      ),
      unlinked('公开的 SDK 源码（对照官方文档）'),
    ],
  ),
  fact(
    'F-121',
    'community',
    '文档里对调的枚举',
    [
      since(
        '2026-03-12',
        '带货者回调的文档把两组枚举印反了：订单状态写在 commission_order_status 下，佣金单状态写在另一处；还有一页把 order_status 写成 status。解码要两边都认。',
      ),
    ],
    [
      page(
        '微信开发者文档：talent_commission_order_update',
        'https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/develop/doc/00006c79544b58bd7ca409cb36a400',
      ),
    ],
  ),
  fact(
    'F-130',
    'community',
    '推客的分享方式',
    [
      since(
        '2025',
        '短链、二维码、带 product_promotion_link 的小程序商品卡片（长期有效）；短链多久失效：有人问，没有答复。',
      ),
    ],
    [
      page(
        '微信开发者文档：sharer',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/develop/doc/000ce833e58d308adb436e1546f400',
      ),
    ],
    { caution: '短链有效期未知。' },
  ),
  fact(
    'F-131',
    'community',
    '常见错误码',
    [
      since(
        '2025',
        '10071049 推客功能已关闭，10071029 推客和机构未绑定，10071003 与 10024000 参数错误，10024006 没有这张佣金单，10024001 finder_id 不对，10024003 appid 不对，10023007 没开通优选联盟。',
        {
          closed: code(10071049),
          notBound: code(10071029),
          badParameter: code(10071003),
          badLeagueParameter: code(10024000),
          noOrder: code(10024006),
          badFinder: code(10024001),
          badAppid: code(10024003),
          notOpened: code(10023007),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_setsharercommissioninfo',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_setsharercommissioninfo',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/develop/doc/000c4430ae04c852b683d63f261400',
      ),
      page(
        '微信开发者文档：league',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/league.md',
      ),
    ],
  ),
  fact(
    'F-138',
    'unofficial',
    '商家订单里的佣金',
    [
      since(
        '2025',
        'commission_infos 的 type：0 达人，1 机构；status：1 未结算，2 已结算；amount 以分计。ext_info.commission_handling_progress：0、1 表示佣金单有没有生成。',
        { talent: code(0), agency: code(1), unsettled: code(1), settled: code(2) },
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
    'F-140',
    'community',
    '佣金单里的 union_id',
    [
      since(
        '2025',
        '要拿到买家的 union_id，机构、小程序、公众号要绑在同一主体的一个开放平台账号下。',
      ),
    ],
    [
      page(
        '微信热点：公众号文章转载',
        'https://wxredian.com/art?id=d724f15c57c78d14434ddd1cf3756481',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUsw-OeUtWAowCuCzafzYllAaY/answer',
      ),
    ],
  ),
  fact(
    'F-142',
    'community',
    '佣金单的初始状态',
    [
      since(
        '2025',
        '有开发者说达人订单先是 0、推客订单先是 10，然后才到 20；不认识的码要显示「未知」，不能出错。',
        { talentFirst: code(0), sharerFirst: code(10) },
      ),
    ],
    [
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/minihome/doc/0008a2b0a848a00371a27e0be6b800',
      ),
    ],
  ),
];
