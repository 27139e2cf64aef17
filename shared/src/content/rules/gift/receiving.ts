import type { Rule } from '../../../contract/rule.ts';
import { during, factIn, hours, page, plain, since } from '../fact.ts';

const fact = factIn('gift');

/** From the card in the chat to the refund. */
export const receivingRules: readonly Rule[] = [
  fact(
    'F-013',
    'news',
    '收下礼物',
    [
      since(
        '2024-12',
        '打开蓝色卡片，看到商品，填地址，点「收下礼物」；只有这一下才算收下。送礼人看不到地址。',
      ),
    ],
    [
      page('采券社：送礼物说明', 'https://www.caiquanshe.com/detail/32055.html'),
      page('43zhubao.com：收礼流程', 'https://news.43zhubao.com/n/38129.html'),
    ],
  ),
  fact(
    'F-014',
    'news',
    '收下前可以换款式',
    [since('2024-12', '收下之前，收礼人可以换成同一商品里同一价格的另一个款式；收下以后不能换。')],
    [
      page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html'),
      page('采券社：送礼物说明', 'https://www.caiquanshe.com/detail/32055.html'),
    ],
  ),
  fact(
    'F-015',
    'news',
    '没有按时收下',
    [
      since('2024-12', '24 小时内没有收下，送礼失败：订单自动取消，钱按原支付路径退回。', {
        accept: hours(24),
      }),
    ],
    [
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
      page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html'),
    ],
  ),
  fact(
    'F-016',
    'news',
    '送礼人不能取消',
    [since('2024-12', '卡片发送成功以后，不论朋友收没收下，送礼人都不能取消。')],
    [
      page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html'),
      page('采券社：送礼物说明', 'https://www.caiquanshe.com/detail/32055.html'),
    ],
    {
      caution:
        '2024 年 12 月的文字写「24 小时内不能取消」，2025 年 1 月的公告写「不能取消」；因为 F-015，两者结果相同。',
    },
  ),
  fact(
    'F-017',
    'news',
    '订单在哪里看',
    [
      during('2024-12', '2024-12', '在「我 > 订单与卡包」里看。', {
        menu: plain('我 > 订单与卡包'),
      }),
      during('2025-01', '2025-02', '在「发现 > 购物订单与卡券」里看。', {
        menu: plain('发现 > 购物订单与卡券'),
      }),
      since('2025-03', '在「我 > 订单与卡券」里看。', { menu: plain('我 > 订单与卡券') }),
    ],
    [
      page(
        '微信开发者文档：store-gift',
        'https://developers.weixin.qq.com/miniprogram/dev/component/store-gift.html',
      ),
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
      page('网侠：送礼物使用说明', 'https://hackhome.com/info/556453.html'),
    ],
    { caution: '三份资料三个名字，切换的准确日子不知道。' },
  ),
  fact(
    'F-018',
    'news',
    '售后由收礼人申请',
    [since('2025-01', '收下以后，只有收礼人能向商家申请售后；送礼人看得到进度，不能操作。')],
    [
      page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html'),
      page('cnzpmj.com：微信送礼功能报道', 'https://cnzpmj.com/kejixinwen/2025/0118/207341.html'),
    ],
  ),
  fact(
    'F-019',
    'news',
    '退款退给付款人',
    [since('2025-01', '钱是送礼人付的，所以每一笔退款都退到送礼人的支付方式。')],
    [page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html')],
  ),
  fact(
    'F-020',
    'news',
    '运费险的受益人',
    [since('2025-01', '订单带运费险时，受益人是收礼人。')],
    [page('51bj.top：送礼功能公告转载', 'https://www.51bj.top/home/news/6034.html')],
  ),
  fact(
    'F-021',
    'quoted-rule',
    '带货者也有佣金',
    [since('2025-01-13', '从带货者的分享买来送人的礼物，订单完成并结算后，带货者照样有佣金。')],
    [
      page(
        '微信热点：公众号文章转载',
        'https://wxredian.com/art?id=d724f15c57c78d14434ddd1cf3756481',
      ),
    ],
  ),
];
