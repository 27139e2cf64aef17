import type { Rule } from '../../../contract/rule.ts';
import { code, factIn, page, since, version, pixels } from '../fact.ts';

const fact = factIn('gift');

/** The component and the calls for gifts. */
export const giftCallRules: readonly Rule[] = [
  fact(
    'F-030',
    'official',
    '礼物组件 store-gift',
    [
      since(
        '2025',
        '基础库 3.8.10 起；客户端 iOS、Android 8.0.61 起，HarmonyOS 8.0.15 起（基础库 3.14.2）；Windows、Mac 不支持；首次渲染就要给 present-order-id 与 open-id；卡片宽 312 至 350 像素；WebView 渲染；错误 -1001、-1003、-1004、-1005。',
        {
          lib: version('3.8.10'),
          phone: version('8.0.61'),
          harmony: version('8.0.15'),
          harmonyLib: version('3.14.2'),
          widthMin: pixels(312),
          widthMax: pixels(350),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：store-gift',
        'https://developers.weixin.qq.com/miniprogram/dev/component/store-gift.html',
      ),
    ],
  ),
  fact(
    'F-031',
    'official',
    '小游戏的礼物接口',
    [
      since(
        '2025',
        '小游戏用 wx.createStoreGift：基础库 3.8.12 起，客户端 8.0.60 起；有 isSupported、open、getOrderInfo。',
        { lib: version('3.8.12'), client: version('8.0.60') },
      ),
    ],
    [
      page(
        '微信开发者文档：wx.createStoreGift',
        'https://developers.weixin.qq.com/minigame/dev/api/open-api/store-gift/wx.createStoreGift.html',
      ),
    ],
  ),
  fact(
    'F-032',
    'official',
    '活动赠礼的接口',
    [
      since(
        '2025',
        '活动列表与详情、创建礼物单、设置收礼人、设置祝福语、礼物单列表与详情、收礼人的订单列表，都只在服务端调用；另有两个标「旧」的。',
      ),
    ],
    [
      page(
        '微信开发者文档：cooperation_gift',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift',
      ),
    ],
  ),
  fact(
    'F-033',
    'official',
    '创建礼物单',
    [
      since(
        '2025',
        'presentorder/create 要 activity_id、openid、shop_appid、product_id、sku_id、wishmessage，新版多了 idempotent_id。错误：40097 参数，108001 无库存，108002 商品不可售，608010 风控，608016 不在礼品池，608021 价格。',
        {
          badParameter: code('40097'),
          noStock: code('108001'),
          notSellable: code('108002'),
          risk: code('608010'),
          notInPool: code('608016'),
          price: code('608021'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_create_present_order',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_create_present_order.html',
      ),
    ],
  ),
  fact(
    'F-034',
    'official',
    '设置收礼人',
    [
      since(
        '2025',
        '错误：6080073 礼物单状态不对，6080074 不支持，6080075 子单不对，6080076 已设过收礼人，6080077 礼物单不对，6080078 列表为空，6080079 收礼人重复。',
        {
          state: code('6080073'),
          unsupported: code('6080074'),
          badSub: code('6080075'),
          alreadySet: code('6080076'),
          badOrder: code('6080077'),
          empty: code('6080078'),
          duplicate: code('6080079'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：api_set_present_receiver',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver',
      ),
    ],
  ),
];
