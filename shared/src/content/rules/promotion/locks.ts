import type { Rule } from '../../../contract/rule.ts';
import { code, days, during, factIn, page, since } from '../fact.ts';

const fact = factIn('promotion');

/** Who gets the commission, and when it is settled or taken back. */
export const lockRules: readonly Rule[] = [
  fact(
    'F-120',
    'official',
    '佣金单',
    [
      since(
        '2025',
        '一张订单的一个 SKU 一张佣金单；20 未结算，100 已结算，200 取消结算；事件带版本号，用它丢掉过时的。',
        { unsettled: code(20), settled: code(100), cancelled: code(200) },
      ),
    ],
    [
      page(
        '微信开发者文档：head_supplier_commission_order_update',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/callback/head_supplier_commission_order_update.html',
      ),
      page(
        '微信开发者文档：talent_commission_order_update',
        'https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html',
      ),
    ],
  ),
  fact(
    'F-122',
    'unofficial',
    '锁客天数',
    [
      since(
        '2025',
        '点带货者的商品链接，买没买都锁 30 天；点带货的直播或短视频锁 3 天，3 天内下单则续到 30 天。',
        { productClick: days(30), contentClick: days(3), contentOrder: days(30) },
      ),
    ],
    [
      page('xyookj.com：锁客天数说明', 'https://www.xyookj.com/case_show.html?id=373'),
      page('wwo.com.cn：推客锁客说明', 'https://www.wwo.com.cn/qiche/202511/195188.html'),
    ],
    { caution: '出自两处服务商的介绍，官方页面只说有默认值（F-123）。' },
  ),
  fact(
    'F-123',
    'official',
    '四个锁客天数',
    [
      since(
        '2025',
        '官方恰有四个数，以天计：商品点击、商品下单、内容点击、内容下单；各有平台默认值，店铺可以另设，店铺的优先。文档里印的 7/30/14/45 与 5/20/10/35 是样例，不是默认值。',
      ),
    ],
    [
      page(
        '微信开发者文档：api_getshoplocktime',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/headsupplier/api_getshoplocktime.html',
      ),
    ],
    { caution: '不要把样例当成默认值。' },
  ),
  fact(
    'F-124',
    'quoted-rule',
    '归谁',
    [
      since(
        '2024-12',
        '同一商品多人推，取下单前最后一次点击；买的是甲商品，取最后点甲商品链接的那位；买的是店里别的商品，取锁客期内最后点过这家店链接的那位。',
      ),
    ],
    [
      page(
        '微信开放社区：文章',
        'https://developers.weixin.qq.com/community/develop/article/doc/000a0e2d77c6f8ed25b2c461d6c813',
      ),
      page('clxttrip.com：推客归因规则转载', 'http://www.clxttrip.com/news/show-1198.html'),
    ],
  ),
  fact(
    'F-125',
    'unofficial',
    '哪些订单算',
    [
      during(
        '2024-12',
        '2025-10',
        '只算从群聊分享里下的单；从搜索、店铺主页、直播、短视频、朋友圈、公众号下的单不算。',
      ),
      since(
        '2025-11',
        '在锁客期内，不论从哪里下单都算；朋友圈、直播、短视频、公众号、搜索都列为分享场景。',
      ),
    ],
    [
      page(
        '微信开放社区：文章',
        'https://developers.weixin.qq.com/community/develop/article/doc/000a0e2d77c6f8ed25b2c461d6c813',
      ),
      page('wwo.com.cn：推客锁客说明', 'https://www.wwo.com.cn/qiche/202511/195188.html'),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUswzWmJdhDlOqltn9JJiyMJCY/fav',
      ),
    ],
    { caution: '旧规则是转引的官方规则，新说法来自服务商与社区，换规则的准确日子不知道。' },
  ),
  fact(
    'F-126',
    'official',
    '退款与佣金',
    [
      during(
        '2024-12',
        '2025-09-11',
        '结算前退款，退掉的部分不计佣金和机构服务费；结算后退款，平台可以先垫付，再按过错追回。',
      ),
      since(
        '2025-09-12',
        '结算前退款，退掉的部分不计佣金和机构服务费；结算后退款，平台可以先垫付，再按过错追回，可直接从保证金、可提现或待结算的款里扣。',
      ),
    ],
    [
      page(
        '微信小店官方学习中心',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/8174/55e1dce023d6c8b6/growth_center_platform_notice',
      ),
    ],
    { caution: '见条款 5.8；旧版的起始日是读到的最早日子。' },
  ),
  fact(
    'F-129',
    'official',
    '直播推广数据',
    [since('2025-10-25', '推客的直播推广统计，只有 2025-10-25 以后的数据。')],
    [
      page(
        '微信开发者文档：Get_the_guide_to_codeveloping_content',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/guide/Get_the_guide_to_codeveloping_content',
      ),
    ],
  ),
  fact(
    'F-136',
    'unknown',
    '几天后结算',
    [since('2025', '订单完成到佣金结算要几天：未知，没有找到。')],
    [],
    { status: 'unknown' },
  ),
  fact(
    'F-137',
    'community',
    '机构的提现与税',
    [since('2025-04', '开发者说提现暂不收费，收入要缴税，按店铺要求开发票；不是官方说法。')],
    [
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUsw-OeUtWAowCuCzafzYllAaY/answer',
      ),
    ],
  ),
  fact(
    'F-139',
    'news',
    '带货短视频激励',
    [during('2025-11-22', '2025-12-31', '带货短视频激励计划。')],
    [
      page(
        'f-o-p.com：激励计划',
        'http://www.f-o-p.com/tag/%e5%be%ae%e4%bf%a1%e5%b0%8f%e5%ba%97%e5%b8%a6%e8%b4%a7/feed',
      ),
    ],
    { status: 'unknown', caution: '活动已过，之后有没有续：未知。' },
  ),
  fact(
    'F-141',
    'community',
    '结算日的线索',
    [
      since(
        '2022-05-30',
        '更早的自定义交易组件，确认收货且没有售后约 7 天后结货款；它的接口让商家设收货后至少 5 天的售后期。两个都不是带货佣金的规则。',
        { settle: days(7), aftersale: days(5) },
      ),
    ],
    [
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/sq_oS4mdw7qEUhW8NVcXZpxHeX2NykY/answer?page=2',
      ),
      page(
        '微信开发者文档：get_order',
        'https://developers.weixin.qq.com/miniprogram/dev/framework/ministore/minishopopencomponent2/API/order/get_order.html',
      ),
    ],
    { status: 'unknown', caution: '旧产品的说法，只能当线索。' },
  ),
];
