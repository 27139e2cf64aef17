import type { Rule } from '../../../contract/rule.ts';
import { code, document, during, factIn, page, plain, since, version } from '../fact.ts';

const fact = factIn('shop');
const connectPage = page(
  '微信开发者文档：小程序连接小店',
  'https://developers.weixin.qq.com/doc/store/shop/guide/connect/miniprogram.html',
);

/** What links a shop with mini programs, accounts and people. */
export const connectRules: readonly Rule[] = [
  fact(
    'F-211',
    'official',
    '小程序连接小店',
    [
      since(
        '2025',
        '小店发起邀请，小程序接受。状态：4 邀请中，1 已绑定，2 已解绑，3 已拒绝，5 超时，6 失败，7 小店取消。',
        {
          inviting: code(4),
          bound: code(1),
          unbound: code(2),
          refused: code(3),
          timeout: code(5),
          failed: code(6),
          cancelled: code(7),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：小程序连接小店',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/miniprogram.md',
      ),
    ],
  ),
  fact(
    'F-212',
    'official',
    '小店组件',
    [
      since(
        '2025',
        '<store-home> 需基础库 3.5.5、<store-coupon> 需 3.8.3，都不用绑定；<store-product> 需 3.7.0 且要绑定；<store-gift> 需 3.8.10，要绑定，还要有给这个小程序的礼物活动。',
        {
          storeHome: version('3.5.5'),
          storeProduct: version('3.7.0'),
          storeCoupon: version('3.8.3'),
          storeGift: version('3.8.10'),
        },
      ),
    ],
    [connectPage],
  ),
  fact(
    'F-213',
    'official',
    '打开订单与优惠券的接口',
    [
      since(
        '2025',
        '小程序可用 wx.openStoreOrderDetail 打开订单，用 wx.openStoreCouponDetail 打开优惠券。',
      ),
    ],
    [connectPage],
  ),
  fact(
    'F-214',
    'community',
    '商品卡片要完整展示',
    [
      since(
        '2025',
        '商品卡片要完整展示，不得隐藏或改动保障文字、销量、标识和购买按钮；违反会停用组件或能力。不支持 Windows 和 Mac。',
      ),
    ],
    [
      page(
        '云开发文档：WdStoreProduct',
        'https://docs.cloudbase.net/lowcode/components/wedaUI/src/docs/compsdocs/wxOpen/WdStoreProduct',
      ),
      page(
        '微信开放社区：商品卡片只显示按钮',
        'https://developers.weixin.qq.com/community/personal/oCJUsw7ISJVBqWJDklANDmYe2LP8/answer',
      ),
    ],
    {
      caution: '要求本身来自文档；社区里有人用 overflow:hidden 只露出按钮，这样做违反要求。',
    },
  ),
  fact(
    'F-215',
    'official',
    '订单模块',
    [
      since(
        '2025',
        '订单模块有 8 种事件通知，权限集 131；状态 20、21 时发货。同步以事件为主，列表与搜索作后备。',
        {
          events: plain(8),
          permission: code(131),
          toShip: code(20),
          partShipped: code(21),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：订单',
        'https://developers.weixin.qq.com/doc/store/shop/guide/trade/order.html',
      ),
    ],
  ),
  fact(
    'F-216',
    'document',
    '微信小店助手上线',
    [since('2024-10', '商家用的手机应用「微信小店助手」在 2024 年 10 月底上线。')],
    [document('004'), page('cdmsw.cn：微信小店助手', 'http://www.cdmsw.cn/article-691983-1.html')],
    { caution: '主要见于收录文档；日期只到 10 月底。' },
  ),
  fact(
    'F-217',
    'official',
    '店铺怎样分享',
    [
      since(
        '2025',
        '商品卡片或链接可发给好友、发进群聊；海报或链接可发到朋友圈；企业微信有侧边栏应用。',
      ),
    ],
    [
      page(
        '微信小店成长中心：经营手册',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/1908/6f84732a16846e6f/growth_center_ec_operation',
      ),
    ],
  ),
  fact(
    'F-218',
    'document',
    '只见于收录文档的几项更新',
    [
      during('2024-11', '2025-04-26', '订单页关联服务号。'),
      during('2025-04-27', '2025-05-19', '订单页关联服务号；2025-04-27 起商品可以分享到朋友圈。'),
      since(
        '2025-05-20',
        '订单页关联服务号（2024-11）；商品可以分享到朋友圈（2025-04-27）；赠品可以送朋友（2025-05-20）。',
      ),
    ],
    [document('000')],
    { caution: '三项都只见于一篇收录文章，没有第二处来源。' },
  ),
  fact(
    'F-224',
    'unofficial',
    '订单字段里的新功能',
    [
      since(
        '2026',
        '订单字段里有一起买、限时抢购、同城配送、国家补贴、平台优惠券、代发和本地生活券。',
      ),
    ],
    [
      page(
        '微信开发者文档：获取订单详情（经公开镜像读到）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
    { caution: '有字段不等于每家店都已开放；部分取值只见于非官方镜像。' },
  ),
];
