import { FirstLook } from '../../language/first-look.ts';
import type { Rule } from '../stage.ts';

/** What a line is for, when it is not the article itself. */
export type FurnitureKind =
  | 'nav'
  | 'ad'
  | 'spam'
  | 'related'
  | 'reply'
  | 'disclaimer'
  | 'republished'
  | 'byline'
  | 'credit'
  | 'ornament';

/** A line that is furniture wherever it stands. */
export interface LineRule extends Rule {
  readonly kind: FurnitureKind;
  readonly line: RegExp;
  /** Longer lines are prose and stay. In UTF-16 units. */
  readonly maxLength: number;
}

/** Every pattern is tried on a trimmed line of repaired (Simplified) text, in this order. */
export const lineRules: readonly LineRule[] = [
  {
    rule: 'breadcrumb',
    kind: 'nav',
    reason: '页面位置导航，不属于正文，已移除',
    line: /^(?:[您你]?(?:现在|当前|目前)?的?(?:所在)?位置(?:是|在)?[:：]|首页\s*[>»›→/])|[>»›]\s*(?:正文|详情|文章内容)$/u,
    maxLength: 120,
    example: '当前位置:首页 > 电商 > 正文',
  },
  {
    rule: 'page-tools',
    kind: 'nav',
    reason: '页面按钮文字，不属于正文，已移除',
    line: /^(?:打印本页|关闭窗口|返回(?:顶部|首页|列表|目录|搜狐.{0,8})|上一[篇页条].{0,60}|下一[篇页条].{0,60}|分享(?:到|至).{0,30}|收藏(?:本文)?|我来投稿|我要投稿|撤稿纠错|(?:字号|字体)[:：].{0,12}|阅读(?:全文|原文)|展开(?:全文|阅读全文)|(?:点击)?(?:查看|加载|阅读)更多.{0,6}|举报|复制链接|扫一扫|登录|注册|免费注册|立即登录|热门推荐|换一换|没有更多了|回复|引用|只看该作者|倒序浏览|阅读模式)(?:\s*[|｜>»])*$/u,
    maxLength: 80,
    example: '返回顶部',
  },
  {
    rule: 'site-menu',
    kind: 'nav',
    reason: '网站菜单，不属于正文，已移除',
    line: /^(?=.*(?:首页|登录|注册|关于我们|联系我们|网站地图|帮助中心|会员中心|免费发布|手机版|客户端))[^\s|｜·、>/]{1,8}(?:[\s|｜·、>/]+[^\s|｜·、>/。，！？]{1,8}){2,}$/u,
    maxLength: 200,
    example: '首页 | 电商 | 资讯 | 登录',
  },
  {
    rule: 'site-footer',
    kind: 'nav',
    reason: '网站页脚（版权、备案、建站程序），不属于正文，已移除',
    line: /copyright\s*(?:©|\(c\)|\d{4})|©\s*\d{4}|all rights reserved|(?:ICP[备证]|公网安备)\S*\d|powered by|^欢迎光临\s|网站地图.*联系我们|关于我们.*联系我们|首发域名|手机版(?:阅读)?网址|最快更新最新章节|^您收到(?:这封|此)邮件|在浏览器中查看$|^本站所有(?:小说|文章|内容|资源)/iu,
    maxLength: 240,
    example: '欢迎光临 某某论坛 Powered by Discuz! X3.3',
  },
  {
    rule: 'counter',
    kind: 'nav',
    reason: '阅读、点赞等计数，不属于正文，已移除',
    line: /^(?:(?:阅读|浏览|点击|播放|评论|点赞|收藏|转发|热度|人气|围观)(?:数|量|次数)?(?:\s*[:：(（])?\s*[\d.,]+(?:\s*[万wW+]+)?[)）]?\s*)+$/u,
    maxLength: 60,
    example: '阅读 1024 点赞 36',
  },
  {
    rule: 'tag-list',
    kind: 'nav',
    reason: '标签或关键词栏，不属于正文，已移除',
    line: /^(?:#[^#\s]{1,20}#?\s*)+$|^(?!.*[。？！?!])(?:相关|文章|本文|所属)?(?:标签|关键[词字]|tags?|话题|分类|栏目|分类专栏|专栏)\s*[:：]/iu,
    maxLength: 120,
    example: '标签:微信视频号',
  },
  {
    rule: 'bare-link',
    kind: 'nav',
    reason: '单独的网址，不属于正文，已移除',
    line: /^(?:(?:原文)?(?:链接|地址|网址)[:：]\s*)?(?:https?:\/\/|www\.)\S+$/iu,
    maxLength: 400,
    example: 'https://example.com/a/1.html',
  },
  {
    rule: 'follow-account',
    kind: 'ad',
    reason: '引导关注或扫码的广告，已移除',
    line: /^(?!.*[“"他她]|.*(?:用户|商家|主播|顾客|消费者|之后，))[^\p{L}\p{N}]*(?:请|欢迎|记得|赶紧|快来|立即|马上|猛?戳)?(?:(?:点击|长按|扫码|扫一?扫|扫描|识别)[^。]{0,16}(?:蓝字|关注|上方|下方|文末|名片|识别|星标)|(?:长按|扫码|扫描|识别)[^。]{0,10}二维码$|关注(?:我们|本号|公众号|微信公众号)|微信搜索?[^。]{0,16}(?:关注|公众号)|添加[^。]{0,8}(?:微信|好友|客服))/u,
    maxLength: 60,
    example: '点击上方蓝字关注我们',
  },
  {
    rule: 'share-bait',
    kind: 'ad',
    reason: '诱导转发、领取的广告，已移除',
    line: /^.{0,6}(?:转发|分享|点赞)[^。]{0,12}(?:领取|免费|抽奖|送(?:好礼|资料))|^.{0,8}(?:点个|求)?(?:赞|在看)[^。]{0,6}(?:再走|支持一下)/u,
    maxLength: 40,
    example: '转发到朋友圈免费领取资料',
  },
  {
    rule: 'coupon-ad',
    kind: 'ad',
    reason: '优惠券、促销广告，已移除',
    line: /^[^。]*(?:优惠券|券后|满减|秒杀|限时|立减|特价|包邮|免费领)[^。]*(?:领券|下单|抢购|立即|点击|领取|戳)|^(?=.{0,20}$)[^。]*(?:优惠券|券后|秒杀|限时|立减|特价|包邮|免费领)[^。]*[!！]/u,
    maxLength: 40,
    example: '云服务器优惠券 先领券再下单',
  },
  {
    rule: 'search-frame',
    kind: 'ad',
    reason: '为了搜索排名套上的开场白和结束语，已移除',
    line: /^(?:[【[]?导读[】\]]?[:：])?(?:今天|本文|本篇|小编|接下来)[^。]{0,8}(?:各位|大家|你|您)[^。]{0,6}(?:分享|介绍|讲解|谈谈|聊聊|带来|解答)[^。]{0,80}(?:本站|开始吧|正题|一起来?看看|往下看|有所帮助)|(?:介绍|内容|知识|分享|问题)[^。]{0,8}(?:到此|到这里|聊到这)[^。]{0,8}(?:结束|为止|完|了)[^]{0,120}(?:本站|关注|帮助|收藏)|(?:记得|别忘了?|欢迎)(?:收藏|关注)[^。]{0,4}本站/u,
    maxLength: 240,
    example:
      '关于开店的介绍到此就结束了，不知道你找到需要的信息了吗？如果还想了解更多，记得收藏关注本站。',
  },
  {
    rule: 'shop-tools',
    kind: 'ad',
    reason: '商品、会员或下载的按钮和价目，不属于正文，已移除',
    line: /^(?=[^。]*(?:加入购物车|立即(?:购买|使用|下载|领取|抢购|开通)|累计评价|下载券|VIP|会员专享|福利倒计时|放弃本次机会|预览范围|免费预览|下载文档|[￥¥]\s*\d))[^。]{2,80}$/u,
    maxLength: 80,
    example: '促销价：￥39.00 月销量 1024 立即购买 加入购物车',
  },
  {
    rule: 'page-number',
    kind: 'ornament',
    reason: '页码，不属于正文，已移除',
    line: /^(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第?\s*\d{1,4}\s*页\s*[,，/]?\s*共\s*\d{1,4}\s*页|Page\s+\d+(?:\s+of\s+\d+)?)$/iu,
    maxLength: 30,
    example: '第 1 页 共 3 页',
  },
  {
    rule: 'app-slogan',
    kind: 'ad',
    reason: '转载平台的应用广告语，已移除',
    line: /尽在.{2,14}(?:APP|客户端)|^[^。]{4,30}助[您你][^。]{2,20}[！!]$|(?:下载|打开|安装|登录).{0,12}(?:APP|客户端)[^。]{0,8}(?:查看|阅读|浏览|更多|畅享|体验)/iu,
    maxLength: 80,
    example: '海量资讯、精准解读,尽在某某财经APP',
  },
  {
    rule: 'submission-ad',
    kind: 'ad',
    reason: '网站招揽投稿、报名的广告，已移除',
    line: /^(?:申请.{0,10}报道|欢迎.{0,6}投稿|投稿(?:邮箱|请)|寻求报道|(?:商务合作|广告合作|招聘)(?:[:：|/\s]|请?联系|$))|(?:点击|戳)(?:此处|这里|链接)[^。]*[!！]$/u,
    maxLength: 80,
    example: '申请创业报道,分享创业好点子。点击此处,共同探讨创业新机遇!',
  },
  {
    rule: 'contact-ad',
    kind: 'ad',
    reason: '留联系方式的广告，已移除',
    line: /^(?!.*[。他她骗“])[^。]{0,20}(?:加?(?:微信|V信|vx|QQ)(?:号|群)?|咨询热线|联系电话|客服电话)\s*[:：]?\s*[a-z\d_-]{6,}/iu,
    maxLength: 60,
    example: '代运营咨询加微信:dyy888888',
  },
  {
    rule: 'disclaimer',
    kind: 'disclaimer',
    reason: '免责或版权声明，不属于正文，已移除',
    line: /^[【[（(]?(?:免责|版权|法律|风险|特别|郑重|重要|本站|网站)?(?:声明|提示)(?:[】\])）]|[:：])|^本文(?:内容)?(?:仅|只)?(?:代表|为|系)作者(?:个人|本人)?的?(?:观点|立场)|^(?:以上|文章|本文)?(?:内容|观点)?.{0,6}不代表(?:本站|本网|本平台|平台|我们).{0,4}(?:观点|立场)|(?:侵权|侵犯)(?=.{0,60}(?:本站|本网|我们|站长|小编|管理员|[请可]及?时?(?:与|和|来信|来电|联系|告知|通知)))[^。]{0,24}(?:联系|告知|通知|来信|来电)[^。]{0,24}(?:删除|处理|下架|撤)|^.{0,12}不构成.{0,6}投资建议/u,
    maxLength: 400,
    example: '免责声明：如果侵犯了您的权益，请联系站长。',
  },
  {
    rule: 'republished-by',
    kind: 'republished',
    reason: '转载说明，不属于正文，已移除',
    line: /^[(（【[]?本文(?:来自|来源|源自|转载自?|转自|首发于?|由|经|授权|作者)[^。]{0,60}(?:公众号|授权|转载|首发|发布|来源|[:：“"「])|^[(（【[]?(?:文章|稿件|内容)?(?:来源|转载自?|转自|稿源|出处|原文(?:标题|链接|地址)|原标题|via)\s*[:：|丨]|^(?=.{0,90}$)(?!.*(?:否则|写道|规定))[^。]{0,24}(?:转载|引用)(?!他人|别人)[^。]{0,6}(?:请|须|需|务必)(?:注明|标明|联系|保留)|^(?:未经|如需)[^。]{0,12}(?:授权|转载)/iu,
    maxLength: 160,
    example: '欢迎分享,转载请注明来源:某某电商',
  },
  {
    rule: 'image-credit',
    kind: 'credit',
    reason: '图片出处说明，不属于正文，已移除',
    line: /^[(（▲△↑]?\s*(?:题图|头图|封面图?|配图|首图|图片?|图源|视频)\S{0,6}?[:：|丨/]\s*\S{1,24}[)）]?$/u,
    maxLength: 40,
    example: '题图来源:某某图库',
  },
  {
    rule: 'editor-credit',
    kind: 'credit',
    reason: '编辑、校对等署名，不属于正文，已移除',
    line: /^(?!.*[。？！，?!])[(（【[]?\s*(?:责任?|执行|值班|微信|本文|本版|文章)?(?:编辑|责编|美编|版式|视觉|录入|编审|校对|审核|排版|审读|监制|主编|编委|制图|设计|运营)\s*[|丨:：/／].{1,40}$/u,
    maxLength: 60,
    example: '编辑丨张某某',
  },
  {
    rule: 'placeholder',
    kind: 'ornament',
    reason: '图片或视频的占位文字，已移除',
    line: /^[[【(（<]?(?:图片?|插图|视频|音频|广告|image|img|图\d+)[\]】)）>]?$/iu,
    maxLength: 12,
    example: '[图片]',
  },
  {
    rule: 'end-mark',
    kind: 'ornament',
    reason: '文末标记，已移除',
    line: /^[-—=~*\s(（【[]*(?:全文完|本文完|正文完|完|end|the end)[-—=~*\s)）】\]]*$/iu,
    maxLength: 24,
    example: '（完）',
  },
  {
    rule: 'ornament',
    kind: 'ornament',
    reason: '分隔线或装饰符号，已移除',
    line: /^(?=[\p{P}\p{S}\s]{3})(?!.*[\p{L}\p{N}。！？!?])[\p{P}\p{S}\s]{3,}$/u,
    maxLength: 200,
    example: '-----------',
  },
];

const firstLook = new FirstLook(lineRules.map(({ line }) => line));

const LONGEST = Math.max(...lineRules.map(({ maxLength }) => maxLength));

/** The furniture a trimmed line is by itself, or undefined. */
export function lineRuleOf(text: string): LineRule | undefined {
  if (text.length > LONGEST) return undefined;
  const may = firstLook.at(text);
  return lineRules.find(
    ({ line, maxLength }, at) => may[at] === 1 && text.length <= maxLength && line.test(text),
  );
}
