import type { Rule } from '../../../contract/rule.ts';
import {
  code,
  document,
  during,
  factIn,
  fen,
  hours,
  page,
  plain,
  since,
  unlinked,
  pieces,
  persons,
} from '../fact.ts';

const fact = factIn('gift');

/** Where a gift is sent from, and what can be one. */
export const entryRules: readonly Rule[] = [
  fact(
    'F-001',
    'news',
    '使用说明与灰度',
    [since('2024-12-17', '微信小店发布「送礼物」使用说明；2024-12-18 至 19 日起可以看到灰度。')],
    [
      page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html'),
      page('ituling.com：送礼物灰度', 'https://www.ituling.com/a/lives/4929501.html'),
      document('002'),
    ],
    { caution: '收录文档 000 写「今年一月」，那是聊天入口上线的日子（F-003）。' },
  ),
  fact(
    'F-002',
    'news',
    '商品页入口',
    [since('2024-12', '符合条件的商品页标有支持送礼，有「送给朋友」按钮，点开是「确认礼物」。')],
    [page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html')],
  ),
  fact(
    'F-003',
    'news',
    '单聊入口',
    [since('2025-01-17', '单聊的「+」面板里，「红包」后面有「礼物」。')],
    [
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
      page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html'),
      page(
        '微信热点：公众号文章转载',
        'https://wxredian.com/art?id=705ee44e6cff4b70223418458e20d37d',
      ),
    ],
    { caution: '当天有媒体仍称其为灰度。' },
  ),
  fact(
    'F-004',
    'news',
    '搜索入口',
    [
      since(
        '2025-01',
        '在微信里搜「礼物」进入礼物首页：送出的、收到的、好友送过的礼物，还有店铺和商品搜索。',
      ),
    ],
    [page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html')],
  ),
  fact(
    'F-005',
    'news',
    '礼物列表的筛选',
    [
      since(
        '2025-03-12',
        '礼物列表可以按送给谁（女生、男生、长辈、孩子）和六档价格筛选，其中四档在 200 元以下。',
        { bands: plain('六'), cheapBands: plain('四'), cheap: fen(20_000) },
      ),
    ],
    [page('pbbu.cn：送礼物筛选报道', 'http://www.pbbu.cn/news/detail/1/4806336.html')],
  ),
  fact(
    'F-006',
    'news',
    '群礼物',
    [
      since(
        '2025-01-28',
        '群聊里可以「群发礼物」，也可以「群礼物抽奖」：选谁能抽、几份、写一句话；没有领的 24 小时后退款。',
        { refund: hours(24) },
      ),
    ],
    [
      unlinked('IT之家 2025-01-28 的报道（转载）'),
      page(
        '真果壳：群礼物报道转载',
        'https://zhenguoke.com/read/-dy-article-JNAAO6UA05118O92.html',
      ),
    ],
  ),
  fact(
    'F-007',
    'news',
    '上线时的送礼资格',
    [
      during(
        '2024-12',
        '2025-03',
        '除珠宝首饰、教育培训外，各类目默认开通，商家不用申请；款式原价不超过 10,000 元。',
        { cap: fen(1_000_000) },
      ),
    ],
    [
      page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html'),
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
      page('pbbu.cn：送礼物筛选报道', 'http://www.pbbu.cn/news/detail/1/4806336.html'),
    ],
    {
      status: 'unknown',
      caution: '最后一次见到这条是 2025-03-12；商家活动赠礼接口的上限是另一个数（F-008）。',
    },
  ),
  fact(
    'F-008',
    'official',
    '活动赠礼接口的上限',
    [
      since('2025', '商家活动赠礼接口拒绝 20,000 元以上的商品，错误码 608021；它只管这个接口。', {
        cap: fen(2_000_000),
        tooDear: code('608021'),
      }),
    ],
    [
      page(
        '微信开发者文档：api_create_present_order',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_create_present_order.html',
      ),
    ],
    { caution: '没有资料证明个人送礼的上限从 10,000 元变了。' },
  ),
  fact(
    'F-009',
    'unknown',
    '被排除的类目现在如何',
    [
      since(
        '2025-03',
        '2025 年 3 月以后珠宝首饰、教育培训还能不能送：未知。收录文档 001 说黄金饰品因送礼而增长，与上线时的规则不合。',
      ),
    ],
    [document('001')],
    { status: 'unknown' },
  ),
  fact(
    'F-010',
    'news',
    '送礼的步骤',
    [
      since(
        '2024-12',
        '选款式，看清金额，选朋友，可写祝福，用微信支付付款，礼物卡片自动发出；送礼人不用填地址。',
      ),
    ],
    [
      page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html'),
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
    ],
  ),
  fact(
    'F-011',
    'news',
    '一次一位、不能转送',
    [
      since('2025-01', '一对一送礼，一次一位朋友、一件商品；收到的礼物不能转给别人。', {
        friends: persons(1),
        items: pieces(1),
      }),
    ],
    [
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
      page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html'),
    ],
  ),
  fact(
    'F-012',
    'news',
    '祝福语是自由文字',
    [since('2025-01', '送礼人可以改卡片上的祝福语，有人拿来恶作剧：写着手机，盒里是零食。')],
    [
      page(
        'tojoyun.com：祝福语恶作剧',
        'https://www.tojoyun.com/news/zixun/689a78c04fbc917cbda2f901',
      ),
    ],
  ),
];
