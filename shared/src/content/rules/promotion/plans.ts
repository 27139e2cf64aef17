import type { Rule } from '../../../contract/rule.ts';
import { code, during, factIn, fen, page, percent, ppm, since } from '../fact.ts';

const fact = factIn('promotion');

/** Plans, rates and how a commission is split. */
export const planRules: readonly Rule[] = [
  fact(
    'F-107',
    'unofficial',
    '接口里的场景',
    [
      since(
        '2025',
        'promoter_type：1 视频号，4 公众号，5 服务号；订单来源 account_type：1 视频号，2 公众号，3 小程序，4 企业微信，5 带货达人，6 服务号，1000 机构；order_scene：2 直播，3 短视频，4 商品分享，5 橱窗主页，6 公众号文章卡片。',
        { live: code(2), video: code(3), share: code(4), window: code(5), article: code(6) },
      ),
    ],
    [
      page(
        '微信开发者文档：Get_the_guide_to_codeveloping_content',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/guide/Get_the_guide_to_codeveloping_content',
      ),
      page(
        '微信开发者文档：api_getorder（经镜像阅读）',
        'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getorder.html',
      ),
    ],
    { caution: '部分取值只见于镜像页。' },
  ),
  fact(
    'F-110',
    'official',
    '三种推广',
    [
      since(
        '2025',
        '优选联盟的推广：普通（1，对所有人）、定向（2，指名，先要有普通）、专属（3，指名，与普通、定向不能并存）。没开通报 10023007；权限集 141；这一块没有事件推送。',
        {
          normal: code(1),
          directed: code(2),
          exclusive: code(3),
          notOpened: code(10023007),
          permission: code(141),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：league',
        'https://developers.weixin.qq.com/doc/store/shop/guide/connect/league.md',
      ),
    ],
  ),
  fact(
    'F-112',
    'quoted-rule',
    '佣金率的范围',
    [
      since(
        '2024-12',
        '普通 1% 至 50%，定向 0% 至 90%，专属 0% 至 90%；机构计划里机构服务费与带货佣金合计不超过 90%，可以给一个总数由机构分，也可以分开给两个数。',
        {
          normalMin: percent(1),
          normalMax: percent(50),
          directedMin: percent(0),
          directedMax: percent(90),
          exclusiveMin: percent(0),
          exclusiveMax: percent(90),
          agencyTotalMax: percent(90),
        },
      ),
    ],
    [page('jizhil.com：计佣与结算规则转载', 'https://www.jizhil.com/sphdata/4637.html')],
  ),
  fact(
    'F-113',
    'official',
    '机构能取的计划',
    [
      since(
        '2024-12-31',
        '只有「机构分配佣金」的计划能由机构从推客接口取到；商家分配的在另一个列表接口。',
      ),
    ],
    [
      page(
        '微信小店官方学习中心',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/7129/eaecf8415ca86666/growth_center_manual_for_promoter',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/develop/doc/000e8607ebc3b86f9b03cd0706bc00',
      ),
    ],
  ),
  fact(
    'F-114',
    'official',
    '商家设置推广的路径',
    [since('2024-12-31', '微信小店后台 > 优选联盟 > 机构推广 > 普通推广或定向推广 > 新增。')],
    [
      page(
        '微信小店官方学习中心',
        'https://store.weixin.qq.com/chengzhang/webdoc/wiki/7129/eaecf8415ca86666/growth_center_manual_for_promoter',
      ),
    ],
  ),
  fact(
    'F-117',
    'official',
    '机构与推客的分佣',
    [
      during(
        '2025-01',
        '2025-10',
        'commission_type 0 平台分佣：平台直接付给推客，比例 10% 至 90%；1 机构分佣：机构自己付。',
        { ratioMin: ppm(100_000), ratioMax: ppm(900_000), platform: code(0), agency: code(1) },
      ),
      since(
        '2025-11',
        'commission_type 0 平台分佣：平台直接付给推客，比例 10% 至 100%；1 机构分佣：机构自己付。',
        { ratioMin: ppm(100_000), ratioMax: ppm(1_000_000), platform: code(0), agency: code(1) },
      ),
    ],
    [
      page(
        '微信开发者文档：api_setsharercommissioninfo',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/api/sharer/account/api_setsharercommissioninfo',
      ),
      page(
        '微信开发者文档：setsharercommissioninfo',
        'https://developers.weixin.qq.com/doc/channels/API/leagueheadsupplier/promotion/setsharercommissioninfo.html',
      ),
    ],
    { caution: '2025 年初的指南写 10% 至 90%，2025-11 的接口文档写到 100%。' },
  ),
  fact(
    'F-118',
    'official',
    '单品单人的比例',
    [
      since(
        '2025',
        '比例可以按商品、按推客另设（set_sharer_product_commission_info），单设的优先。',
      ),
    ],
    [
      page(
        '微信开发者文档：setsharerproductcommissioninfo',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/promotion/product/setsharerproductcommissioninfo.html',
      ),
    ],
  ),
  fact(
    'F-119',
    'official',
    '最长的一条分佣',
    [
      since(
        '2025',
        '官方例子：商家付 10 元给机构，机构分出 6 元给协作机构，协作机构分出 4 元给达人，达人分出 2 元给推客机构，推客机构分出 1 元给推客；各自留下 4、2、2、1、1，合计 10。',
        {
          merchant: fen(1_000),
          agency: fen(400),
          helper: fen(200),
          talent: fen(200),
          sharerAgency: fen(100),
          sharer: fen(100),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：getorder',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/API/getorder.html',
      ),
    ],
  ),
  fact(
    'F-127',
    'official',
    '自营商品只记线索',
    [since('2025', '推广直播间里展示的店铺自营商品，不付机构佣金，平台只给订单线索。')],
    [
      page(
        '微信开发者文档：Development_Guide',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/guide/Development_Guide.html',
      ),
    ],
  ),
  fact(
    'F-128',
    'community',
    '文章卡片显示没有佣金',
    [
      since(
        '2025-11-14',
        '公众号绑定的带货者没有匹配的计划时，文章卡片显示「无佣金」，佣金就是 0。',
      ),
    ],
    [
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUsw02zxbDbR7jkHo5uxjCqokU/answer?page=12',
      ),
    ],
  ),
  fact(
    'F-132',
    'community',
    '可推广商品的 plan_type',
    [
      since('2025', 'plan_type 1 是定向，2 是公开；3 和 4 查详情要带 head_supplier_appid。', {
        directed: code(1),
        public: code(2),
      }),
    ],
    [
      page(
        '微信开发者文档：Development_Guide',
        'https://developers.weixin.qq.com/doc/store/leagueheadsupplier/guide/Development_Guide.html',
      ),
      page(
        '微信开放社区',
        'https://developers.weixin.qq.com/community/personal/oCJUsw1Mz_eYOM5aa5KQCkVC4ICg/question',
      ),
    ],
  ),
];
