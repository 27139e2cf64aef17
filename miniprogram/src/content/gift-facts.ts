import type { Fact } from './facts';

/** What the page on 送礼物 rests on; the numbers are those of our collection of facts. */
export const giftFacts = {
  'F-001': {
    valid: '2024-12-17 至 19',
    certainty: 'news',
    sources: [
      'https://hackhome.com/info/556453.html',
      'https://www.ituling.com/a/lives/4929501.html',
      '收录文档 002',
    ],
  },
  'F-002': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: ['https://hackhome.com/info/556453.html'],
  },
  'F-003': {
    valid: '2025-01-17 起',
    certainty: 'news',
    sources: [
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
      'https://www.51bj.top/home/news/6034.html',
      'https://wxredian.com/art?id=705ee44e6cff4b70223418458e20d37d',
    ],
  },
  'F-004': {
    valid: '2025-01 起',
    certainty: 'news',
    sources: ['https://cnzpmj.com/kejixinwen/2025/0118/207341.html'],
  },
  'F-006': {
    valid: '2025-01-28 起',
    certainty: 'news',
    sources: [
      'IT之家，2025-01-28，转载',
      'https://zhenguoke.com/read/-dy-article-JNAAO6UA05118O92.html',
    ],
  },
  'F-007': {
    valid: '2024-12 至 2025-03',
    certainty: 'news',
    sources: [
      'https://hackhome.com/info/556453.html',
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
      'http://www.pbbu.cn/news/detail/1/4806336.html',
    ],
  },
  'F-008': {
    valid: '2025 至 2026 年的文档',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_create_present_order.html',
    ],
  },
  'F-009': { valid: '未知', certainty: 'unknown', sources: ['收录文档 001'] },
  'F-010': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://hackhome.com/info/556453.html',
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
    ],
  },
  'F-011': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
      'https://www.51bj.top/home/news/6034.html',
    ],
  },
  'F-012': {
    valid: '2025-08',
    certainty: 'news',
    sources: ['https://www.tojoyun.com/news/zixun/689a78c04fbc917cbda2f901'],
  },
  'F-013': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://www.caiquanshe.com/detail/32055.html',
      'https://news.43zhubao.com/n/38129.html',
    ],
  },
  'F-014': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://hackhome.com/info/556453.html',
      'https://www.caiquanshe.com/detail/32055.html',
    ],
  },
  'F-015': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
      'https://www.51bj.top/home/news/6034.html',
    ],
  },
  'F-016': {
    valid: '2024-12 起',
    certainty: 'news',
    sources: [
      'https://www.51bj.top/home/news/6034.html',
      'https://www.caiquanshe.com/detail/32055.html',
    ],
  },
  'F-018': {
    valid: '2025-01 起',
    certainty: 'news',
    sources: [
      'https://www.51bj.top/home/news/6034.html',
      'https://cnzpmj.com/kejixinwen/2025/0118/207341.html',
    ],
  },
  'F-019': {
    valid: '2025-01 起',
    certainty: 'news',
    sources: ['https://www.51bj.top/home/news/6034.html'],
  },
  'F-020': {
    valid: '2025-01 起',
    certainty: 'news',
    sources: ['https://www.51bj.top/home/news/6034.html'],
  },
  'F-041': {
    valid: '2026',
    certainty: 'official',
    sources: [
      'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
    ],
  },
  'F-042': {
    valid: '2025-05-20',
    certainty: 'document',
    sources: [
      '收录文档 000',
      'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/gift/',
    ],
  },
} as const satisfies Readonly<Record<string, Fact>>;
