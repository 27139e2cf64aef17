import { DATE } from './byline.ts';
import { hanCount, hasSentence } from './line.ts';

/** What buttons, menus, counters and bylines say. A line made of these is no line of an article. */
const WORDS =
  /首页|主页|门户|论坛|社区|导读|排行榜?|签到|推荐|热点|热门|最新|视频|音频|图片|图集|文集|问答|更多|新闻|财经|科技|体育|娱乐|汽车|房产|快讯|深度|专栏|资讯|学院|登[录陆]|注册|账号|没有|立即|免费|打开|返回|菜单|订阅|关注者?|粉丝|文章|点赞数?|赞同|已[赞踩]过?|赞|踩|收藏|分享到?|转发|评论|留言|回复|举报|报告|反馈|编辑|发布|发表|更新|创建|推荐于|喜欢|收起|展开|全文|余下|继续|阅读量?|浏览|被?查看|播放|点击数?|访问|次数|人气|下载|上传|打印|此文|本[页文版站]|当前页|关闭|窗口|放大|缩小|默认|排序|朗读|字号|字体|原图|全屏|观看|列表|键盘|翻阅|支持|重新|[上下前后]一?[页篇版条张]|[上下]一?(?:图集|篇文章)|楼主?|只看|电梯直达|回帖|发帖|新帖|贴子?|看贴|评分|威望|参与|跟贴|人|次|条|个|字数|时长|分钟|回答|提问|我要|问题|邀请|高粉答主|最佳答案|帮助|服务|协议|意见|投诉|指引|客户端|触屏版|电脑版|手机版?|设为|加入|联系|我们|关于|招[聘贤]|纳士|版权|备案|友情链接|网站|导航|地图|标签|分类|归档|专栏|作者|佚名|来源|时间|日期|发布日期|原创|赞赏|打赏|扫一扫|二维码|微信|微博|朋友圈|空间|公众号|来自|格式|页数|大小|文档|编号|相关|文库|专业|资料|订单|会员|中心|客服|客户|星期[一二三四五六日天]|正文|复制|链接|在看|好友|告诉|昵称|邮箱|必填|网址|提交|取消|沙发|抢|使用|道具|您|你|请|欢迎|后|可以|好|和|或|与|在|的|了|有|于|年|月|日|元|万|铁杆会员|初级|中级|高级|优质|领域|创作者|搜索|简体|繁體|中文|控制台|文档|长者|无障碍|信息|理由|人数|评价|[好中差]评|买家|以上|内容|是否|对|有帮助|没帮助|解决|在线|录入|责任|责编|美编|版式|设计|热议|其他|类似|为你|特别|栏目|今天是|主办|单位|标识码|建议|分辨率|浏览器|繁體版|版|这|是|参考资料|参考文献|引用|延伸|拓展|词条|图册|生成|海报|支付宝|书签|书架|[上下前后]一?[章节步]|章节|目录|投票|纠错|全站|网盘|贴吧|知道|退订|设置|编辑部|入驻|投资者|城市|合作|寻求报道|姓名|保存|广告|赞助|热线|公告|通知|首发|域名|作品|IP|属地|楼层|顶|[神热跟]评|弹幕|倍速|清晰度|播报|讨论|成长任务|规则|官方|质疑|新手上路|入门|申诉|加载中?|换一[批换]|猜你|说点什么|友善|登录后|答案|解析|题目?|试卷|题库/gu;

/** `2025-03-04 10:20`, `26人`, `36.50KB`. */
const FIGURES = /\d[\d,.:：/\-—年月日时分秒]*\s*(?:[KMG]?B|[kwW万]\+?|%|#|人|次|条|个|页)?/giu;

/** The share of Chinese characters that are not such words. */
function ownShare(text: string): number {
  const han = hanCount(text);
  return han === 0 ? 0 : hanCount(text.replace(FIGURES, ' ').replace(WORDS, ' ')) / han;
}

/** In UTF-16 units. */
const LONGEST = 100;

/** Whether a line outside the article is made of words of buttons and counters. */
export const isChrome = (text: string, most = 0.34): boolean =>
  text.length <= LONGEST && !text.includes('。') && ownShare(text) <= most;

/** A day or a time of day in a line without a sentence: when something was put up. */
export const isDated = (text: string): boolean =>
  text.length <= LONGEST &&
  !hasSentence(text) &&
  (DATE.test(text) ||
    /\d{1,2}[:：]\d{2}(?!\d)|^\D{0,6}\d{1,2}[-月]\d{1,2}日?(?:\s+\S{2,4})?$/u.test(text));

/** `小店 / 指南 / 入驻`, with arrows or bars: where a page stands on its site. */
const CRUMBS =
  /^\p{Script=Han}[^\s。！？，]{0,11}(?:\s*(?:[>›»]{1,2}|(?<=\s)[/|](?=\s))\s*[^\s。！？，>›»]{1,24}){2,}$/u;

const MENU_GAP = /[\s|｜·•、/>»›←→-]+/u;

/** Four short words or more in a row, with no figure among them: a menu. */
export function isMenu(text: string): boolean {
  if (CRUMBS.test(text)) return true;
  if (text.length > 120 || /[\d。！？，；：“”]/u.test(text)) return false;
  const words = text.split(MENU_GAP).filter((word) => word !== '');
  return words.length >= 4 && words.every((word) => word.length <= 7);
}

/** Words of a legal kind: three of them in a short paragraph are boilerplate. */
const LEGAL =
  /版权|转载|侵权|授权|许可|书面|观点|立场|仅供参考|互联网|网友|删除|违者|法律责任|不代表|更多信息|存储服务|自媒体|本网|本站|来源于|摘编|镜像|注明出处|必究|追究|信息存储|贡献/gu;
const LABEL = /^[【(（[]?(?:特别|免责|版权|郑重|严正)?(?:声明|申明)[】)）\]]?[:：]/u;
const LONGEST_LEGAL = 220;

/** Whether a paragraph is about the rights of the page and not about its subject. */
export function isLegal(text: string): boolean {
  if (text.length > LONGEST_LEGAL) return false;
  const terms = new Set(text.match(LEGAL));
  return terms.size >= (LABEL.test(text) || text.length <= 40 ? 2 : 3);
}

/** A note that a machine wrote the summary above it. */
export const isMachineNote = (text: string): boolean =>
  text.length <= 30 && /AI(?:自动|智能)?(?:生成|总结|提炼)/u.test(text);

/** `青石板 小店店主 128 人赞同`: names and numbers apart from each other, no mark between them. */
export const isCard = (text: string): boolean =>
  text.length <= 30 &&
  /\d/u.test(text) &&
  /\S\s+\S/u.test(text) &&
  !/[，。！？；：、“”]/u.test(text);

const SUMMARY_LABEL =
  /^[【[(（]?(?:AI)?\s*(?:智能)?(?:摘要|导读|导语|编辑导语|内容提要|内容摘要|核心提示|简介|提要)[】\])）]?\s*[:：]?\s*/iu;
const CUT_OFF = /(?:\.{3,}|…+|\[…\])$/u;

/** What a summary line says, without its label and its dots; null for lines that claim nothing. */
export function summaryOf(text: string): string | null {
  if (!SUMMARY_LABEL.test(text) && !CUT_OFF.test(text)) return null;
  const words = text
    .replace(SUMMARY_LABEL, '')
    .replace(CUT_OFF, '')
    .replace(/[。！？；，]$/u, '');
  return words.length >= (words.length < text.length && SUMMARY_LABEL.test(text) ? 4 : 12)
    ? words
    : null;
}

/** `AI摘要`, alone on its line above a summary. */
export const isSummaryLabel = (text: string): boolean => text.replace(SUMMARY_LABEL, '') === '';
