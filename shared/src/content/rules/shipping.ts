import type { Rule } from '../../contract/rule.ts';
import { code, factIn, page, plain, since, version } from './fact.ts';

const fact = factIn('shipping');
const privacyPage = page(
  '微信开发者文档：wx.getPrivacySetting',
  'https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.getPrivacySetting.md',
);

/** What a published mini program has to respect. */
export const shippingRules: readonly Rule[] = [
  fact(
    'F-301',
    'community',
    '时政内容与类目',
    [
      since(
        '2020',
        '有小程序以「工具-信息查询」提交，因含时政内容被要求补「时政信息」；走法人快速注册的小程序选不了这个类目。',
      ),
    ],
    [
      page(
        '微信开放社区：被要求补时政信息类目',
        'https://developers.weixin.qq.com/community/personal/oCJUsw2XT8R0iRubhmVemGNQbgLU/question',
      ),
      page(
        '微信开放社区：快速注册的小程序选不了时政信息',
        'https://developers.weixin.qq.com/community/develop/doc/0006440c6102f03144fabecfa56000',
      ),
    ],
    { caution: '开发者的个案，其中一例没有日期。' },
  ),
  fact(
    'F-302',
    'official',
    '个人主体的类目',
    [
      since(
        '2025',
        '个人主体只能选对个人开放的类目，清单见 /miniprogram/product/material/；敏感类目（sensitive_type 1）要交资质。',
        { sensitive: code(1) },
      ),
    ],
    [
      page(
        '微信开放社区：个人主体类目',
        'https://developers.weixin.qq.com/community/minihome/doc/000624f6e28c78f98aaa0420c51c00',
      ),
      page(
        '微信开放平台文档：按主体查询类目',
        'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/category-management/api_getallcategoriesbytype.html',
      ),
    ],
  ),
  fact(
    'F-303',
    'official',
    '备案的前置审批',
    [
      since('2024', '小程序备案有前置审批项，其中 1 是新闻，2 是出版。', {
        news: code(1),
        publishing: code(2),
      }),
    ],
    [
      page(
        '微信开放平台文档：查询前置审批项',
        'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html',
      ),
    ],
  ),
  fact(
    'F-304',
    'official',
    '用户隐私保护指引',
    [
      since(
        '2023-10-17',
        '用到的隐私接口都要在《用户隐私保护指引》里声明，没声明的会被停用；2023-10-17 起不论 app.json 怎样写，对所有小程序生效。可用 wx.getPrivacySetting（基础库 2.32.3）、wx.onNeedPrivacyAuthorization、wx.requirePrivacyAuthorize、wx.openPrivacyContract 与 agreePrivacyAuthorization 按钮，也可用现成的弹窗。',
        { library: version('2.32.3') },
      ),
    ],
    [
      page(
        '微信开发者文档：隐私协议开发指南',
        'https://developers.weixin.qq.com/miniprogram/en/dev/framework/user-privacy/PrivacyAuthorize.html',
      ),
      privacyPage,
    ],
  ),
  fact(
    'F-305',
    'official',
    '新增数据要重新同意',
    [since('2023', '后来增加新的数据种类，已同意过的用户会再次变成 needAuthorization 为 true。')],
    [privacyPage],
  ),
  fact(
    'F-306',
    'official',
    '文本内容安全',
    [
      since(
        '2021',
        'msg_sec_check v2：version=2；openid 须在近 2 小时内访问过；scene 1 资料、2 评论、3 论坛、4 社交日志；最多 2500 字；每分钟 4000 次、每天 2,000,000 次；以 result.suggest 判断，不看 errcode。v1 于 2021-09-01 停用。',
        {
          activeWithin: { value: 2, unit: 'hour' },
          maxLength: { value: 2500, unit: 'character' },
          perMinute: { value: 4000, unit: 'time' },
          perDay: { value: 2_000_000, unit: 'time' },
          firstEnded: plain('2021-09-01'),
        },
      ),
    ],
    [
      page(
        '微信开发者文档：security.msgSecCheck',
        'https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck.html',
      ),
      page(
        '微信开放社区：内容安全接口',
        'https://developers.weixin.qq.com/community/minihome/doc/0002e0673548f01958ac911b05b400',
      ),
    ],
  ),
  fact(
    'F-307',
    'community',
    '用户内容要过滤',
    [since('2025-05', '用户发布的内容必须过滤，自建、第三方或平台的服务都可以；责任在运营者。')],
    [
      page(
        '微信开放社区：用户内容的安全责任',
        'https://developers.weixin.qq.com/community/personal/oCJUsw7pKcUeA5KUe9lajTj8GRyk/answer?page=6',
      ),
    ],
    { caution: '平台客服在社区里的答复，不是规则原文。' },
  ),
  fact(
    'F-308',
    'official',
    '分享没有回调',
    [
      since(
        '2018-10-10',
        '分享不再返回成功或失败，也不鼓励用奖励诱导分享；送礼一类的流程，建议保留赠送按钮，并说明只能领一次。',
      ),
    ],
    [
      page(
        '微信开放社区：分享功能调整（转载）',
        'https://developers.weixin.qq.com/community/personal/oCJUsw_RoR2gArszR4sLUHCcmtv4/fav',
      ),
    ],
    { caution: '读到的是社区里的转载，不是原公告页。' },
  ),
  fact(
    'F-309',
    'official',
    '朋友圈的单页模式',
    [
      since(
        '2020',
        '从朋友圈打开是单页模式（场景值 1154）：没有登录、跳转和标签栏，页面须不登录也能显示。',
        { scene: code(1154) },
      ),
    ],
    [
      page(
        '微信开发者文档：分享到朋友圈',
        'https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.md',
      ),
    ],
  ),
  fact(
    'F-310',
    'community',
    '不能先登录后体验',
    [since('2018', '用户还没体验服务就要求登录的小程序，审核会拒绝。')],
    [
      page(
        '微信开放社区：强制登录被拒',
        'https://developers.weixin.qq.com/community/personal/oCJUsw6F4MG7D0UsVWP_L7kOuEtc/answer',
      ),
    ],
    { caution: '来自开发者的审核经历。' },
  ),
  fact(
    'F-311',
    'official',
    '订阅消息',
    [
      since(
        '2019',
        '订阅消息只能在点击或支付回调之后请求；一次最多 3 个模板，标题须各不相同；同意一次只能发一条；长期订阅只给政务、医疗、交通、金融、教育等公共服务。',
        { templates: plain(3) },
      ),
    ],
    [
      page(
        '微信开发者文档：wx.requestSubscribeMessage',
        'https://developers.weixin.qq.com/minigame/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html',
      ),
      page('baike.sov5.org：订阅消息（镜像）', 'https://baike.sov5.org/b/vgSu204LJr'),
    ],
    { caution: '部分内容经镜像读到。' },
  ),
  fact(
    'F-312',
    'official',
    '要响应的用户事件',
    [
      since(
        '2021',
        '须响应 user_info_modified、user_authorization_revoke 与 user_authorization_cancellation：用户撤回或注销后删除数据。',
      ),
    ],
    [page('cnblogs.com：授权变更事件（镜像）', 'https://cnblogs.com/AtlasLapetos/p/18672363')],
    { caution: '经镜像读到。' },
  ),
  fact(
    'F-313',
    'official',
    '小店接口只在服务端',
    [since('2025', '小店接口只能在服务端调用；令牌、密钥和 IP 白名单都归后端。')],
    [
      page(
        '微信开发者文档：合作送礼接口',
        'https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift',
      ),
    ],
  ),
];
