import type { Span } from '../../edit.ts';
import { FirstLook } from '../../language/first-look.ts';
import { hanCount } from './line.ts';
import { matchesOf } from '../../matches.ts';

/** What people put into a message to be found: an account name or a number. */
const HANDLE = String.raw`[A-Za-z\d_-]{5,}`;
const CHANNEL = String.raw`(?:[微薇威]信(?:号|群|同号)?|[Vv][Xx信]|[Ww][Xx]|QQ(?:群|号)?|[Qq]{1,2}(?:交流|粉丝)?(?:群|号)?|扣扣|企鹅号|电报群?|[VvＶ](?=[:：])|交流群|粉丝群|群号|Telegram|TG|WhatsApp|客服|顾问|助理)`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[\w./?=&%#-]+|[a-z\d-]{2,}\.(?:com|cn|net|org|cc|top|vip|xyz|shop|club)(?![\w.])`;

/** Each asks the reader to get in touch, to follow, to scan or to go elsewhere. */
const APPEALS: readonly RegExp[] = [
  new RegExp(
    `(?:加|添加|加入|联系|咨询|详询|私信|搜索?|认准|[＋+])[^，,。！？!?\\n]{0,12}?${CHANNEL}\\s*[：:]?\\s*${HANDLE}`,
    'u',
  ),
  new RegExp(
    `(?:合作|业务|代办|代运营|代理|加盟|招商|咨询|客服|交流|售后|站长|小编)[^，,。！？!?\\n]{0,8}?${CHANNEL}\\s*[：:]\\s*${HANDLE}`,
    'u',
  ),
  /(?:加盟|代办|代理|代运营|招商|合作|同号|低价|批发|名额|业务|推广|一对一|专业)[^。！？!?\n]{0,30}(?:(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)400[- ]?\d{3,4}[- ]?\d{3,4}(?!\d))/u,
  /(?:(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)400[- ]?\d{3,4}[- ]?\d{3,4}(?!\d))[^。！？!?\n]{0,10}(?:微信同号|同微信|加盟|代办|招商|优惠|欢迎来电)/u,
  /关注(?:我们的?|本站|下方)?(?:微信)?(?:公众号|订阅号|服务号|视频号)[^。！？!?\n]{0,24}(?:回复|领取|获取|免费|进群|不迷路)/u,
  /(?:更多|最新|每日|想看)[^。！？!?\n]{0,16}(?:请|可|敬请|欢迎|快来)[^。！？!?\n]{0,4}(?:关注|搜索)[^。！？!?\n]{0,8}(?:公众号|订阅号|微信号|视频号)/u,
  /^[【（(\s]*(?:微信)?(?:扫码|扫一扫|扫描|长按|识别)[^。！？!?\n]{0,20}(?:进群|加群|入群|免费|福利|资料|添加|关注我们|红包|咨询)/u,
  /(?:扫码|扫一扫|扫描|长按|识别)(?:下方|上方|文末|左侧|右侧|下图|图中)[^。！？!?\n]{0,20}(?:进群|加群|入群|免费|福利|资料|添加|关注|红包|咨询|领取)/u,
  /(?:点击|戳|点|猛戳)(?:下方|上方|文末|这里|此处|蓝字|左下角|右下角|屏幕)[^。！？!?\n]{0,10}(?:链接|原文|按钮|蓝字|卡片)?[^。！？!?\n]{0,10}(?:免费|福利|立即|抢购|报名|注册送|送彩金|试听|咨询|关注我们)/u,
  new RegExp(
    `(?:点击|访问|登录|登陆|打开|复制)[^。！？!?\\n]{0,12}(?:${ADDRESS})[^。！？!?\\n]{0,20}(?:免费|领取|优惠|注册|开户|下载|抢|试用|福利)`,
    'iu',
  ),
  new RegExp(
    `(?:免费|领取|优惠|开户|福利|特价|立减)[^。！？!?\\n]{0,20}(?:点击|访问|登录|登陆|链接|网址|官网)[^。！？!?\\n]{0,6}(?:${ADDRESS})`,
    'iu',
  ),
  new RegExp(
    `(?:更多|最新|全部|海量)[^。！？!?\\n]{0,12}(?:资讯|内幕|精彩|报告|资料|干货|教程|行情|资源|攻略|文章|内容|好文)[^。！？!?\\n]{0,8}(?:访问|登录|登陆|关注|尽在|就上|请上|来)[^。！？!?\\n]{0,10}(?:${ADDRESS})`,
    'iu',
  ),
  /(?:点击|戳|猛戳|复制)(?:下方|上方|文末|左下角|右下角|下面)的?(?:链接|网址|二维码|卡片|蓝字)[^。！？!?\n]{0,4}(?:领取|抢|入群|进群|咨询|占座|报名)/u,
  /(?:扫码|扫一扫|扫描|长按|识别)(?:下方|上方|下图|文末|图中)?的?(?:识别)?(?:二维码|小程序码)[，,]?(?:占座|领取|免费|试听|报名|加?入群|加入[^，。]{0,6}群)/u,
  /(?:广告|商务|媒体|招商|品牌)(?:合作|投放|咨询)[^，。！？!?\n]{0,6}(?:致电|电话|热线|邮箱)[：:]?\s*(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|[\w.-]+@[\w.-]+)/u,
  /(?:点此|戳此|点这里)[^，。！？!?\n]{0,4}(?:领取|抢)/u,
  /关注[“"「][^，。“”"「」\n]{2,12}[”"」](?:微信)?公众号[，,]?[^。！？!?\n]{0,8}(?:领取|免费|进群|回复[^，。\n]{1,10}[领获]取)/u,
  /公众号(?:后台|内|里)?(?:回复|发送)[“"「]?[^，。“”"\n]{1,10}[”"」]?[^，。]{0,4}(?:领取|获取|拿)[^，。]{0,10}[。！!]?$/u,
  /^(?:记得|请|欢迎|快来|赶紧|别忘了?|麻烦|大家)*(?:点击|长按|扫码)?(?:上方|下方|蓝字)*关注我们(?:的?公众号)?$/u,
  /^[（(【]?(?:本文|文章)(?:由|来自|来源于?|转载自)[^。！？!?\n]{2,40}(?:整理|发布|收集)[^。！？!?\n]{0,12}(?:转载|注明|版权)|^[（(【]?(?:如需)?转载请(?:注明|联系|保留)/u,
];

const firstLook = new FirstLook(APPEALS);

/** No appeal is without one of these words or a handle of so many signs. */
const SIGNS =
  /公众号|订阅号|服务号|视频号|扫|长按|识别|点[击下上这左右屏蓝文此]|戳|转载|本文|关注我们|致电|此领/uy;
const LEAST_HANDLE = 5;

/** What each code unit may begin: nothing, a handle, one of the words. */
const begins = new Uint8Array(0x1_0000);
const [NOTHING, HANDLE_SIGN, WORD] = [0, 1, 2];
for (let unit = 0; unit < 0x80; unit += 1)
  if (/[A-Za-z\d_-]/u.test(String.fromCharCode(unit))) begins[unit] = HANDLE_SIGN;
for (const char of '公订服视扫长识点戳转本关致此') begins[char.charCodeAt(0)] = WORD;

/** The cheap look that most lines and sentences end with. */
export function mayAppeal(text: string): boolean {
  const { length } = text;
  let handle = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = begins[text.charCodeAt(at)];
    handle = kind === HANDLE_SIGN ? handle + 1 : 0;
    if (kind === NOTHING) continue;
    if (handle === LEAST_HANDLE || (kind === WORD && isSignAt(text, at))) return true;
  }
  return false;
}

function isSignAt(text: string, at: number): boolean {
  SIGNS.lastIndex = at;
  return SIGNS.test(text);
}

/** Told, not asked: somebody's account, a swindle, a sign on a wall. */
const TOLD =
  /[他她]|写着|印着|贴着|写有|被骗|骗子|诈骗|骗[取走]|警方|民警|记者|受害|举报|例如|比如|假设|用户[^，。]{0,10}(?:扫|点击|关注)|商家[^，。]{0,6}(?:扫|关注)|(?:扫|加|注|击)[^，。]{0,14}的(?:顾客|用户|客人|人|粉丝|买家|商家|比例|数量|次数)|(?:顾客|用户|客人|粉丝|买家|商家|员工|店员)[^。]{0,12}(?:扫码|扫一扫|关注|点击|回复)|(?:扫码|关注|点击)[^，。]{0,14}(?:之后|以后|后)(?:[，,]|$)/u;

/** Longer sentences have something else to say. In UTF-16 units. */
const LONGEST = 90;

/** A clause with more Chinese characters than this has a sentence before its advert. */
const LONGEST_CLAUSE = 36;

/** A sentence this short that opens with an appeal goes on about it. In Chinese characters. */
const SHORT = 18;

/** Where the appeal in a sentence or clause stands; null when it only tells of one, or quotes it. */
export function appealIn(text: string): Span | null {
  if (!mayAppeal(text)) return null;
  const may = firstLook.at(text);
  if (!may.includes(1) || TOLD.test(text)) return null;
  for (const [at, appeal] of APPEALS.entries()) {
    const found = may[at] === 1 ? appeal.exec(text) : null;
    if (found && !isQuoted(text, found.index))
      return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Whether an open quotation mark stands before a place. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** What comes with an appeal: who is meant, what there is to win, how to say it. */
const COMPANION =
  /免费|领取|名额|占座|红包|货源|直销|代发|招收|诚招|招募|兼职|日结|加盟|零门槛|大礼包|更多|惊喜|立[得减返]|即[送返得]|试听|备注|暗号|来意|先到先得|速来|限时|限量|首[月单][立减]|包教|包会|回复[“"「\d]|进群|拉你|微信同号|非诚勿扰|秒回|感兴趣的|有(?:需要|意向?)的|欢迎(?:收藏|咨询|来电|加入|关注|转发)|靠谱|不成功不收费|转载|福利|资料包?$/u;

export const isCompanion = (text: string): boolean => hanCount(text) <= 20 && COMPANION.test(text);

/** Whether a sentence is nothing but an advert: most of its clauses appeal or come along. */
export function isAdvert(text: string): boolean {
  const appeal = text.length > LONGEST ? null : appealIn(text);
  if (!appeal) return false;
  const clauses = matchesOf(text, /[^，,；;]+/gu).map(({ 0: words, index }) => ({
    words,
    isInAppeal: index < appeal.end && index + words.length > appeal.start,
  }));
  if (clauses.length === 1) return hanCount(text) <= LONGEST_CLAUSE;
  const own = clauses.filter(({ words, isInAppeal }) => isInAppeal || isCompanion(words));
  const opens = clauses[0]?.isInAppeal === true && hanCount(text) <= SHORT;
  return own.length * 2 > clauses.length || opens;
}
