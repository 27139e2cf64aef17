import { groupBy } from '../groups.ts';
import { charactersOf } from '../language/characters.ts';

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

/** The topics that begin alike, the longest first. */
const ALIKE = groupBy(LONGEST_FIRST, (topic) => topic.charCodeAt(0));
const begins = charactersOf(LONGEST_FIRST.map((topic) => topic.charAt(0)).join(''));

/** Where each topic stands in a text, whatever else stands there. */
function placesIn(text: string): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    if (!begins(first)) continue;
    for (const topic of ALIKE.get(first) ?? []) {
      if (!text.startsWith(topic, at)) continue;
      const known = places.get(topic);
      if (known) known.push(at);
      else places.set(topic, [at]);
    }
  }
  return places;
}

/** How often each topic is named; a longer topic takes its characters from shorter ones. */
function countTopics(text: string): ReadonlyMap<string, number> {
  const places = placesIn(text);
  const taken = new Uint8Array(text.length);
  const counts = new Map<string, number>();
  for (const topic of LONGEST_FIRST) {
    let mentions = 0;
    for (const at of places.get(topic) ?? []) {
      const end = at + topic.length;
      // of what was taken before, all is longer: it covers an end of this one, or nothing of it
      if (taken[at] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, at, end);
      mentions += 1;
    }
    counts.set(topic, mentions);
  }
  return counts;
}

/** Up to five tags: topics by how often the article names them; those of the headline come first. */
export function tagsOf(title: string | null, text: string): string[] {
  const counts = countTopics(text);
  const weighed: { topic: string; weight: number }[] = [];
  for (const topic of LONGEST_FIRST) {
    const mentions = counts.get(topic) ?? 0;
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
