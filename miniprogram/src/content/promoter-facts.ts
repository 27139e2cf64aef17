import type { Fact } from './facts';

/** What the page on 带货者 rests on; the numbers are those of our collection of facts. */
export const promoterFacts = {
  'F-101': {
    valid: '2025 起',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/shop/guide/connect/league.md',
      'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html',
      'https://developers.weixin.qq.com/community/personal/oCJUswy_C026BnMRqyhp55MUVVmQ/answer?page=2',
    ],
  },
  'F-102': {
    valid: '2025-01-09 与 2025-03-31',
    certainty: 'news',
    sources: [
      'http://m.digipub.cc/dy/article/JT4E5Q2D055684L8.html',
      'https://chujupifa.com/read/-dy-article-JMB1CGKU051188EA.html',
      '收录文档 001',
    ],
  },
  'F-103': {
    valid: '2025-02',
    certainty: 'rule',
    sources: [
      'https://www.10100.com/article/496596',
      'https://www.aiyiya.com/operations/wechat-small-shop-with-goods-account-system-ushered-in-a-big-change.html',
    ],
  },
  'F-104': {
    valid: '2025-02-07',
    certainty: 'rule',
    sources: ['https://www.10100.com/article/496596'],
  },
  'F-105': {
    valid: '2025-02-07',
    certainty: 'rule',
    sources: ['https://www.10100.com/article/496596'],
  },
  'F-106': {
    valid: '2025-02',
    certainty: 'rule',
    sources: [
      'https://www.10100.com/article/496596',
      'https://www.aiyiya.com/operations/wechat-small-shop-with-goods-account-system-ushered-in-a-big-change.html',
      'https://store.weixin.qq.com/chengzhang/webdoc/wiki/1908/6f84732a16846e6f/growth_center_ec_operation',
    ],
  },
  'F-112': {
    valid: '2024-12 起',
    certainty: 'rule',
    sources: ['https://www.jizhil.com/sphdata/4637.html'],
  },
  'F-115': {
    valid: '2024-12-31',
    certainty: 'official',
    sources: [
      'https://store.weixin.qq.com/chengzhang/webdoc/wiki/7129/eaecf8415ca86666/growth_center_manual_for_promoter',
    ],
  },
  'F-117': {
    valid: '2025-01 至 2025-11',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_setsharercommissioninfo',
      'https://developers.weixin.qq.com/doc/channels/API/leagueheadsupplier/promotion/setsharercommissioninfo.html',
    ],
  },
  'F-119': {
    valid: '2025 至 2026 年的文档',
    certainty: 'official',
    sources: ['https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html'],
  },
  'F-120': {
    valid: '2025 至 2026 年的文档',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/callback/head_supplier_commission_order_update.html',
      'https://developers.weixin.qq.com/doc/store/talent/notify/talent_commission_order_update.html',
    ],
  },
  'F-122': {
    valid: '2025',
    certainty: 'unofficial',
    sources: [
      'https://www.xyookj.com/case_show.html?id=373',
      'https://www.wwo.com.cn/qiche/202511/195188.html',
    ],
  },
  'F-123': {
    valid: '2025 至 2026 年的文档',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/headsupplier/api_getshoplocktime.html',
    ],
  },
  'F-124': {
    valid: '2024-12 起',
    certainty: 'rule',
    sources: [
      'https://developers.weixin.qq.com/community/develop/article/doc/000a0e2d77c6f8ed25b2c461d6c813',
      'http://www.clxttrip.com/news/show-1198.html',
    ],
  },
  'F-125': {
    valid: '2024-12 与 2025-11',
    certainty: 'rule',
    sources: [
      'https://developers.weixin.qq.com/community/develop/article/doc/000a0e2d77c6f8ed25b2c461d6c813',
      'https://www.wwo.com.cn/qiche/202511/195188.html',
      'https://developers.weixin.qq.com/community/personal/oCJUswzWmJdhDlOqltn9JJiyMJCY/fav',
    ],
  },
  'F-126': {
    valid: '2025-09-12',
    certainty: 'official',
    sources: [
      'https://store.weixin.qq.com/chengzhang/webdoc/wiki/8174/55e1dce023d6c8b6/growth_center_platform_notice',
    ],
  },
  'F-130': {
    valid: '2025 至 2026 年的文档',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer',
      'https://developers.weixin.qq.com/community/develop/doc/000ce833e58d308adb436e1546f400',
    ],
  },
  'F-133': {
    valid: '2025-01-24',
    certainty: 'rule',
    sources: [
      'https://wxredian.com/art?id=d724f15c57c78d14434ddd1cf3756481',
      'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
    ],
  },
  'F-134': {
    valid: '2025-01 与 2025-03',
    certainty: 'news',
    sources: [
      'https://chujupifa.com/read/-dy-article-JMB1CGKU051188EA.html',
      'https://developers.weixin.qq.com/community/personal/oCJUswy_C026BnMRqyhp55MUVVmQ/answer?page=2',
    ],
  },
  'F-135': {
    valid: '未知',
    certainty: 'unknown',
    sources: [
      'https://mip.youleyou.com/wenzhang/2273703.html',
      'https://developers.weixin.qq.com/community/personal/oCJUswzWmJdhDlOqltn9JJiyMJCY/fav',
    ],
  },
  'F-136': { valid: '未知', certainty: 'unknown', sources: [] },
} as const satisfies Readonly<Record<string, Fact>>;
