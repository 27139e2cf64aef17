/** What this handbook is about; the longest term that matches wins its characters. */
const TOPICS: readonly string[] = [
  '微信小店',
  '视频号小店',
  '视频号电商',
  '视频号',
  '微信电商',
  '送礼物',
  '带货者',
  '带货人',
  '推客',
  '优选联盟',
  '直播带货',
  '直播电商',
  '公众号',
  '服务号',
  '小程序',
  '小游戏',
  '朋友圈',
  '企业微信',
  '微信支付',
  '私域',
  '公域',
  '社交电商',
  '货架电商',
  '抖音电商',
  '抖音',
  '快手',
  '小红书',
  '拼多多',
  '淘宝',
  '天猫',
  '京东',
  '双11',
  '双十一',
  '618',
  '中小商家',
  '供应链',
  '技术服务费',
  '佣金',
  '达人',
  'GMV',
  '腾讯云',
  '大模型',
  'AIGC',
];

const LONGEST_FIRST = TOPICS.toSorted((a, b) => b.length - a.length);

const MOST = 5;
/** A topic named less often is mentioned, not treated. */
const LEAST_MENTIONS = 3;

const count = (text: string, term: string) => text.split(term).length - 1;

/** Up to five tags: topics by how often the article names them; those of the headline come first. */
export function tagsOf(title: string | null, text: string): string[] {
  let rest = text;
  const weighed: { topic: string; weight: number }[] = [];
  for (const topic of LONGEST_FIRST) {
    const mentions = rest.includes(topic) ? count(rest, topic) : 0;
    if (mentions > 0) rest = rest.replaceAll(topic, '\n');
    const isInTitle = title?.includes(topic) ?? false;
    if (isInTitle || mentions >= LEAST_MENTIONS) {
      weighed.push({ topic, weight: mentions + (isInTitle ? 100 : 0) });
    }
  }
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}
