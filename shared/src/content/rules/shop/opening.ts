import type { Rule } from '../../../contract/rule.ts';
import { days, document, during, factIn, fen, page, percent, plain, since } from '../fact.ts';

const fact = factIn('shop');
const orderPage = page(
  '微信开发者文档：获取订单详情（经公开镜像读到）',
  'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
);
const feeNews = page(
  'mnews.901029.com：视频号技术服务费',
  'http://mnews.901029.com/keji/202301/0336326.html',
);

/** Opening a shop, its fee and its deposit. */
export const openingRules: readonly Rule[] = [
  fact(
    'F-201',
    'quoted-rule',
    '视频号小店升级为微信小店',
    [
      during(
        '2024-08-12',
        '2024-08-24',
        '发布征求意见的通知：视频号小店将升级为微信小店，2024-08-25 开放升级。',
        { opens: plain('2024-08-25'), advisedBefore: plain('2024-09-25') },
      ),
      since(
        '2024-08-25',
        '开放升级，不再新开视频号小店；建议在 2024-09-25 前升级，之后上架新商品受影响。',
        { opens: plain('2024-08-25'), advisedBefore: plain('2024-09-25') },
      ),
    ],
    [
      page('yootq.com：升级通知转载', 'https://www.yootq.com/kx/108.html'),
      page('taptechnews.com：升级通知报道', 'https://taptechnews.com/4c96e57d29332979.html'),
    ],
    { caution: '不少文章只写「8 月」：2024-08-12 是通知，2024-08-25 才开放升级。' },
  ),
  fact(
    'F-202',
    'quoted-rule',
    '0保证金试运营',
    [
      since(
        '2024-08-12',
        '合格的新店可以先卖货、后交保证金；试运营期间不能提现，成交额或订单数到了门槛要补足保证金。',
      ),
    ],
    [
      page(
        'psjy100.com：0保证金试运营规则转载',
        'https://psjy100.com/html/bandaosportsxinwenzhongxin/xingyezixun/5084.html',
      ),
    ],
    { caution: '门槛的具体数字没有查到。' },
  ),
  fact(
    'F-203',
    'quoted-rule',
    '升级带来的变化',
    [
      since(
        '2024-08',
        '入驻更简单，品牌认证和店铺命名改版，门槛和保证金降低；商品和店铺卡片可进入公众号（订阅号、服务号）、视频号（直播、短视频）、小程序和搜一搜。',
      ),
    ],
    [page('taptechnews.com：升级通知报道', 'https://taptechnews.com/4c96e57d29332979.html')],
    { caution: '这是升级通知里的承诺，各处何时做到没有逐一查到。' },
  ),
  fact(
    'F-204',
    'quoted-rule',
    '技术服务费',
    [
      since(
        '2023-01-01',
        '技术服务费 = 费率 × 基数。基数是用户实付（含运费）加支付补贴，从每笔订单的结算款里扣；费率按类目 1%–5%。2023-01-01 以前免收。',
        { rateMin: percent(1), rateMax: percent(5) },
      ),
    ],
    [feeNews, page('mnw.cn：视频号将收技术服务费', 'http://www.mnw.cn/news/digi/2728722.html')],
    { caution: '此后有没有调整没有查到；各类目现在的费率以商家后台为准。' },
  ),
  fact(
    'F-205',
    'quoted-rule',
    '新店首百万优惠',
    [
      during('2023-01-01', '2023', '新店开店 30 天内，首 1,000,000 元成交的技术服务费按 1% 收。', {
        days: days(30),
        cap: fen(100_000_000),
        rate: percent(1),
      }),
    ],
    [feeNews, document('000')],
    {
      status: 'unknown',
      caution: '收录文档 000 没有写 30 天的期限。这是 2023 年的优惠，现在还有没有：未知。',
    },
  ),
  fact(
    'F-206',
    'quoted-rule',
    '运费险抵减技术服务费',
    [
      during(
        '2024-01-01',
        '2024-12-31',
        '技术服务费减去运费险保费（每单最多减 1 元），减后不低于基数的 1%；2024-01-12 至 2024-01-22 的活动按 1% 收。',
        {
          insuranceMax: fen(100),
          rateMin: percent(1),
          promotionRate: percent(1),
          promotionFrom: plain('2024-01-12'),
          promotionTo: plain('2024-01-22'),
        },
      ),
    ],
    [page('bbs.guang.com：2024 年技术服务费说明', 'https://bbs.guang.com/d/950')],
    { status: 'unknown', caution: '只说到 2024 年；之后是否延续：未知。' },
  ),
  fact(
    'F-207',
    'document',
    '2024 年双十一的费率',
    [
      during(
        '2024-11',
        '2024-11',
        '参加满 50 元减 5 元的商品，技术服务费按 1% 收；别的商品照旧。',
        { threshold: fen(5000), reduction: fen(500), rate: percent(1) },
      ),
    ],
    [document('004')],
    { status: 'unknown', caution: '只见于收录文档，没有第二处来源。' },
  ),
  fact(
    'F-208',
    'official',
    '保证金按类目',
    [
      since(
        '2025-10-29',
        '保证金按类目定，可用 /shop/ec/category/getcategoryrule（rule_id=1）查询，金额单位为分。',
        { ruleId: { value: 1, unit: 'code' } },
      ),
    ],
    [
      page(
        '微信开发者文档：获取类目规则',
        'https://developers.weixin.qq.com/doc/store/shop/API/category-rule/api_get_category_rule',
      ),
    ],
    { caution: '文档不列各类目的金额。服务商的固定保证金（F-225）不是店铺的。' },
  ),
  fact(
    'F-209',
    'official',
    '订单里的结算信息',
    [
      since(
        '2025',
        'settle_info 含 predict_commission_fee（预计技术服务费）、commission_fee（实际技术服务费）和 settle_time（结算时间），金额单位都是分。',
      ),
    ],
    [orderPage],
    { caution: '字段名叫 commission，指的却是技术服务费，不是带货佣金。' },
  ),
  fact(
    'F-210',
    'unknown',
    '店铺的主体类型',
    [
      during(
        '2022',
        '2025',
        '规则里见到的主体是个体工商户和企业；2022 至 2023 年的视频号小店没有个人店。个人微信小店的条件没有查到。',
      ),
    ],
    [page('kejiweixun.com：视频号小店笔记', 'https://kejiweixun.com/note/202306131544')],
    { status: 'unknown' },
  ),
  fact(
    'F-225',
    'quoted-rule',
    '服务商的保证金',
    [
      since('2025-02-26', '《微信小店服务商保证金管理规则》：服务商交固定保证金 20,000 元。', {
        deposit: fen(2_000_000),
      }),
    ],
    [page('m.xyniuyang.com：服务商保证金规则转载', 'http://m.xyniuyang.com/zhangye/show/200.html')],
    { caution: '有的网站把这个数写成店铺的保证金：错。' },
  ),
  fact(
    'F-233',
    'news',
    '视频号橱窗不再收个人小商店',
    [
      since(
        '2022-03-25',
        '视频号橱窗不再接受个人小商店，要有经营主体；自定义交易组件的期限是 2022-06-30。',
        { componentDeadline: plain('2022-06-30') },
      ),
    ],
    [page('xh.sta.gd.cn：视频号橱窗调整', 'http://xh.sta.gd.cn/redian/20220318/3365.html')],
    { caution: '说的是旧产品，不能当作现在微信小店的规则。' },
  ),
  fact(
    'F-234',
    'news',
    '旗舰店、专营店须设主营类目',
    [
      since('2023-03', '旗舰店、专营店必须设主营类目，期限是 2023-03-13。', {
        deadline: plain('2023-03-13'),
      }),
    ],
    [page('新榜：主营类目要求', 'https://www.newrank.cn/article/detail/22354')],
    { caution: '视频号小店时期的规则；微信小店是否沿用没有查到。' },
  ),
];
