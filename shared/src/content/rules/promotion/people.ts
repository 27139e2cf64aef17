import type { Rule } from '../../../contract/rule.ts';
import {
  code,
  days,
  document,
  during,
  factIn,
  page,
  plain,
  since,
  persons,
  times,
} from '../fact.ts';

const fact = factIn('promotion');

/** Who promotes, and under which account. */
export const peopleRules: readonly Rule[] = [
  fact(
    'F-101',
    'community',
    '带货者的官方名称',
    [
      since(
        '2025',
        '官方叫「微信小店带货者」，收录文档里的「带货人」就是它。接口里 finder_info 是旧的视频号达人，talent_info 是升级后的带货者，sharer_info 是推客；finder_id 正被 promoter_id 取代。',
      ),
    ],
    [
      page(
        '微信开发者文档：league',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/league.md',
      ),
      page(
        '微信开发者文档：getorder',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUswy_C026BnMRqyhp55MUVVmQ/answer?page=2',
      ),
    ],
    { caution: '旧字段停用的日子没有写明。' },
  ),
  fact(
    'F-102',
    'news',
    '升级为带货者',
    [
      during('2025-01-09', '2025-03-30', '公开课上提出：一个身份可以在各处带货。'),
      since(
        '2025-03-31',
        '媒体报道：有视频号橱窗的人可以升级为微信小店带货者，在视频号、公众号、服务号等处带货，也叫「全域带货」，先灰度。',
      ),
    ],
    [
      page('digipub.cc：带货者升级报道', 'http://m.digipub.cc/dy/article/JT4E5Q2D055684L8.html'),
      page(
        'chujupifa.com：公开课报道转载',
        'https://chujupifa.com/read/-dy-article-JMB1CGKU051188EA.html',
      ),
      document('001'),
    ],
    { caution: '概念、报道、账号规则各有日子（F-103）；收录文档 001 只写「近日」。' },
  ),
  fact(
    'F-103',
    'quoted-rule',
    '带货账号的规则',
    [since('2025-02-07', '《微信小店带货账号体系管理规则》生效。')],
    [
      page('10100.com：账号管理规则转载', 'https://www.10100.com/article/496596'),
      page(
        'aiyiya.com：账号体系规则',
        'https://www.aiyiya.com/operations/wechat-small-shop-with-goods-account-system-ushered-in-a-big-change.html',
      ),
    ],
    { caution: '行业协会转载写 2025-02-07，另一处写 2025-02-11。' },
  ),
  fact(
    'F-104',
    'quoted-rule',
    '关联账号的数量',
    [
      since(
        '2025-02-07',
        '每家店铺：个体工商户每类账号 1 个；企业默认每类 5 个，DSR 连续 30 天不低于 4.6 且成交额达标时，最多 100 个。可以选一个作展示账号。',
        {
          individual: plain(1),
          company: plain(5),
          most: plain(100),
          dsr: plain(4.6),
          dsrDays: days(30),
        },
      ),
    ],
    [page('10100.com：账号管理规则转载', 'https://www.10100.com/article/496596')],
  ),
  fact(
    'F-105',
    'quoted-rule',
    '解除关联',
    [
      since(
        '2025-02-07',
        '店铺随时可以解除；账号自己在关联后 7 天内可以解除，之后要店铺同意，店铺 10 天不答复自动解除。',
        { alone: days(7), automatic: days(10) },
      ),
    ],
    [page('10100.com：账号管理规则转载', 'https://www.10100.com/article/496596')],
  ),
  fact(
    'F-106',
    'quoted-rule',
    '两种带货身份',
    [
      since(
        '2025-02',
        '视频号的带货身份是「店铺自营」或「达人带货」，一年可以换两次；账号管理员就是店铺超级管理员时，关联以后仍可以是达人。',
        { switches: times(2) },
      ),
    ],
    [
      page('10100.com：账号管理规则转载', 'https://www.10100.com/article/496596'),
      page(
        'aiyiya.com：账号体系规则',
        'https://www.aiyiya.com/operations/wechat-small-shop-with-goods-account-system-ushered-in-a-big-change.html',
      ),
      page(
        '微信小店官方学习中心',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/1908/6f84732a16846e6f/growth_center_ec_operation',
      ),
    ],
    { caution: '一处按自然年算，一处按 365 天算。' },
  ),
  fact(
    'F-108',
    'official',
    '带货助手',
    [
      since(
        '2025',
        '带货助手在 store.weixin.qq.com/talent，管理员在头像下的「开放能力」里开通接口；第三方代办用权限集 190。',
        { permission: code(190) },
      ),
    ],
    [
      page(
        '微信开发者文档：index',
        'https://developers.weixin.qq.com/doc/oplatform/developers/product/talent/index.md',
      ),
      page(
        '微信开发者文档：api_get_order_list',
        'https://developers.weixin.qq.com/doc/store/talent/openapi/order/api_get_order_list.md',
      ),
    ],
  ),
  fact(
    'F-115',
    'official',
    '推客带货',
    [since('2024-12-31', '带货机构用推客接口做小程序，邀请推客在群聊等场景推广商品。')],
    [
      page(
        '微信小店官方学习中心',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/7129/eaecf8415ca86666/growth_center_manual_for_promoter',
      ),
    ],
  ),
  fact(
    'F-116',
    'official',
    '推客的注册与绑定',
    [
      since(
        '2025',
        '先查 register_status（0、1 未注册，2 已注册）和 bind_status（0、1）；注册和绑定都在机构的小程序里用 wx.openBusinessView 打开，回来时在 App.onShow 再查一次。',
        { registered: code(2), bound: code(1) },
      ),
    ],
    [
      page(
        '微信开发者文档：openBusinessView',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/guide/openBusinessView',
      ),
    ],
  ),
  fact(
    'F-133',
    'quoted-rule',
    '店铺分享员停用',
    [
      since(
        '2025-01-24',
        '店铺分享员停用（上限先从 20,000 降到 10）；员工改用企业微信关联小店，外部的人改用推客。订单里的 sharer_info、sku_sharer_infos 已无用。',
        { before: persons(20_000), after: persons(10) },
      ),
    ],
    [
      page(
        '微信热点：公众号文章转载',
        'https://wxredian.com/art?id=d724f15c57c78d14434ddd1cf3756481',
      ),
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
  ),
  fact(
    'F-134',
    'community',
    '带货的保证金',
    [
      since(
        '2025-01-09',
        '「0 保证金带货」公布为即将推出；2025 年 3 月有人交过旧橱窗的，要先提出来，再到新的带货助手里交。现在的数额：未知。',
      ),
    ],
    [
      page(
        'chujupifa.com：公开课报道转载',
        'https://chujupifa.com/read/-dy-article-JMB1CGKU051188EA.html',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUswy_C026BnMRqyhp55MUVVmQ/answer?page=2',
      ),
    ],
    { status: 'unknown' },
  ),
  fact(
    'F-135',
    'unknown',
    '粉丝门槛',
    [
      since(
        '2025-04',
        '带货者要多少粉丝：未知，没有可靠资料；一处低质量的网页说旧橱窗通常要 1000。推客被描述为没有门槛。',
      ),
    ],
    [
      page('youleyou.com：橱窗门槛', 'https://mip.youleyou.com/wenzhang/2273703.html'),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUswzWmJdhDlOqltn9JJiyMJCY/fav',
      ),
    ],
    { status: 'unknown' },
  ),
];
