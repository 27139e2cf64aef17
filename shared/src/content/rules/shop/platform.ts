import type { Rule } from '../../../contract/rule.ts';
import { document, during, factIn, page, percent, plain, since } from '../fact.ts';

const fact = factIn('shop');

/** The platform around the shops: its names, its people, its traffic and its figures. */
export const platformRules: readonly Rule[] = [
  fact(
    'F-219',
    'news',
    '同名的旧产品',
    [
      since(
        '2014-05',
        '2014-05 至 2020-07 有过一个「微信小店」，与现在的无关；「微信小商店」2020-06 公布、2020-07 上线，2022 年年中暂停注册。',
        {
          oldFrom: plain('2014-05'),
          oldTo: plain('2020-07'),
          miniFrom: plain('2020-06'),
          miniTo: plain('2022'),
        },
      ),
    ],
    [
      page('jinyejixie.com：小店与小商店的沿革', 'http://jinyejixie.com/article6/cjohig.html'),
      page('z4z4.com：微信小商店', 'https://z4z4.com/news/2781.html'),
      page('kejiweixun.com：视频号小店笔记', 'https://kejiweixun.com/note/202306131544'),
    ],
    { caution: '小商店的起点，一处按 2020-06-22 的公布算，一处按 2020-07-14 的灰度算。' },
  ),
  fact(
    'F-220',
    'news',
    '视频号小店上线',
    [since('2022-07-21', '视频号小店上线。收录文档 002 只写到 2022 年 7 月。')],
    [
      page('kejiweixun.com：视频号小店笔记', 'https://kejiweixun.com/note/202306131544'),
      document('002'),
    ],
    { caution: '有网页写成 2020 年，不可信。' },
  ),
  fact(
    'F-221',
    'news',
    '电商产品部成立',
    [
      since(
        '2025-05-14',
        '电商产品部成立，由曾鸣负责，向张小龙汇报；开放平台基础部改名开放平台部，由杜嘉辉负责，向曾鸣汇报。刘炽平说这是小调整。',
      ),
    ],
    [
      page(
        '大公网：微信成立电商产品部',
        'https://www.takungpao.com/tech/internet/2025/0515/1086864.html',
      ),
      page('51bj.top：电商产品部', 'https://www.51bj.top/home/news/14341.html'),
      document('000'),
    ],
  ),
  fact(
    'F-222',
    'document',
    '互相矛盾的 GMV',
    [
      since(
        '2023',
        '2023 年视频号 GMV：收录文档 001 写 1300–1500 亿元，002 写超过 1000 亿元；000 写 3026 亿元而没有年份。公布过的只有增幅：2024 年微信小店 GMV 1.92 倍、订单 2.25 倍。',
        {
          year: plain('2023'),
          range: plain('1300–1500 亿元'),
          floor: plain('1000 亿元'),
          undated: plain('3026 亿元'),
          growthYear: plain('2024'),
          gmvGrowth: plain('1.92 倍'),
          orderGrowth: plain('2.25 倍'),
        },
      ),
    ],
    [
      document('000'),
      document('001'),
      document('002'),
      page('quanqiugou.vip：2025 公开课', 'https://quanqiugou.vip/ui/133.html'),
    ],
    {
      caution:
        '除增幅外都不是平台公布的。增幅也有两种写法：收录文档 001 写「增长」，公开课的转述写「是上一年的」。引用时带上出处和年份。',
    },
  ),
  fact(
    'F-223',
    'news',
    '2026 公开课PRO 的数字',
    [
      since(
        '2026-01-15',
        '2025 年：品牌推广带来的销售增速比大盘高 430%，月活商家增长 170%，25 岁上下用户增长 336%，大城市占 32% 以上；预告约 30 项新功能。',
        {
          brand: percent(430),
          merchants: percent(170),
          young: percent(336),
          bigCities: percent(32),
          features: plain(30),
          year: plain('2025'),
        },
      ),
    ],
    [
      page('xhbks.com：2026 公开课PRO', 'https://xhbks.com/shangyexiaofei/2069.html'),
      page('reportify.cn：2026 公开课PRO', 'https://reportify.cn/news/1213516928191172608'),
    ],
    { caution: '媒体转述的宣传数字，口径没有公布。' },
  ),
  fact(
    'F-226',
    'unofficial',
    '不采信的攻略',
    [
      since(
        '2025',
        '搜索结果里有大量生成的攻略，列着编造的表格：年费 9,800 元或 29,800 元、费率 0.2%、个人店每天 500 单。nctoro.com、xhho.cn、448448.cn 一类不作来源。',
      ),
    ],
    [page('nctoro.com：一个不可信的例子', 'https://nctoro.com/gongnue/66008.html')],
    { caution: '列出的链接是反例，不是依据。' },
  ),
  fact(
    'F-227',
    'document',
    '原子化交易组件的设想',
    [
      since(
        '2024-11-11',
        '张小龙在腾讯周年庆大会上说：商品信息应该成为一个原子化交易组件，能自由地在微信里走动。',
      ),
    ],
    [document('002'), document('000')],
    { caution: '收录文档的转述，没有找到讲话原文。' },
  ),
  fact(
    'F-228',
    'document',
    '公众号测试「朋友♡」',
    [
      during(
        '2025-04',
        '2025-04',
        '公众号开始测试「朋友♡」卡片，里面是朋友点过「♡」的文章，也有朋友读过而没有点的。「看一看」由用户和平台共同决定，「朋友♡」由用户决定。',
      ),
    ],
    [document('001')],
    {
      status: 'unknown',
      caution: '文章只写「最近」，月份按发表时间推定；后来是否全面开放：未知。',
    },
  ),
  fact(
    'F-229',
    'document',
    '视频号的推荐怎么来',
    [
      since(
        '2025-04',
        '视频号的推荐由社交与算法共同决定：先看朋友的推荐（「朋友爱看」），推荐的朋友越多，排得越靠前。于是同时有公域和私域两种流量：有利于冷启动，但两拨人群不同，对经营的要求更高。',
      ),
    ],
    [document('000'), document('001')],
    { caution: '文章作者的描述，不是平台公布的规则。' },
  ),
  fact(
    'F-230',
    'document',
    '视频号公域的占比',
    [
      during(
        '2021',
        '2023',
        '一家券商的报告：视频号公域占比 2021 年 50%，2023 年 67%。张小龙提过的理想值约 75%。',
        {
          earlyYear: plain('2021'),
          early: percent(50),
          lateYear: plain('2023'),
          late: percent(67),
          ideal: percent(75),
        },
      ),
    ],
    [document('001')],
    { status: 'unknown', caution: '券商估计，经收录文档转述；2023 年以后没有新数字。' },
  ),
  fact(
    'F-231',
    'document',
    '大小商家一视同仁',
    [
      since(
        '2024-09',
        '视频号调整流量和专区的扶持办法，对中小商家与大品牌一视同仁；直播商户不显示粉丝数，直播间不设带货排行榜。',
      ),
    ],
    [document('002')],
    {
      caution:
        '月份由「三个月前」推算。收录文档 000 又说品牌商家有专属流量池，见 F-235，两处不一致。',
    },
  ),
  fact(
    'F-232',
    'document',
    '视频号直播电商并入开放平台',
    [since('2024-05-28', '视频号直播电商团队并入微信开放平台，腾讯广告不再负责带货的运营和管理。')],
    [document('002'), document('003')],
    { caution: '收录文档 002 只写到月份。' },
  ),
  fact(
    'F-235',
    'document',
    '品牌商家激励',
    [since('2025-04', '收录文档说有品牌商家的入驻激励：给流量激励，品牌商家还有专属流量池。')],
    [document('000'), document('001')],
    { caution: '细则没有查到；与 F-231 的「一视同仁」不一致。' },
  ),
  fact(
    'F-236',
    'document',
    '小店能得到的流量',
    [
      since(
        '2024-11',
        '腾讯管理层在三季度业绩会上说：小程序交易里商家难有新路径获客；有了微信小店，可以得到通讯、社交和视频号等处的流量。',
      ),
    ],
    [document('004')],
    { caution: '收录文档的转述，没有对照业绩会原文。' },
  ),
  fact(
    'F-237',
    'document',
    '留给商业内容的流量',
    [
      during(
        '2023',
        '2024-12',
        '两种口径：2023 年三季度业绩会说视频号广告加载率不足 3%；2024 年底的文章说只开放 2%–3% 的流量给商业化内容。',
        { adLoad: percent(3), shareMin: percent(2), shareMax: percent(3) },
      ),
    ],
    [document('001'), document('002')],
    { status: 'unknown', caution: '广告加载率与商业化流量占比不是一回事，不能相比。' },
  ),
];
