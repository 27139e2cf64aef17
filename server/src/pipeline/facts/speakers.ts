import { findMeasures } from './measures.ts';

const ACCORDING =
  /(?:据|根据|按照|按)(?<who>[^，,。：:]{2,20}?)(?:的)?(?:报告|数据|财报|统计|测算|估算|报道|消息|介绍|披露|显示|了解|透露|调查)/u;
const SAYS =
  /(?:^|[，,。；;])\s?(?<who>[^，,。；;]{2,16}?)(?:在[^，,。]{0,20})?(?:表示|透露|称|指出|认为|披露|宣布|介绍|公布|预计|估计)/u;
const REPORT = /(?<who>[^，,。；;\s]{2,12}?)(?:财报|数据|报告|年报|季报)(?:显示|称|披露|指出)?/u;

/** Words of people and institutions that are quoted without a name of the dictionary. */
const SOURCE =
  /证券|银行|研究|研报|机构|咨询|智库|分析师|媒体|官方|人士|创始人|CEO|COO|CFO|负责人|总裁|总经理|董事长|高管|公司|集团|协会|第三方|统计局|商务部|委员会|日报|晚报|周刊|新闻|数据|商家|店主|老板|员工|先生|女士|记者|内部人/u;
const BEFORE = /^(?:据|根据|按照|而|但|不过|同时|此外|另外|对比一下|其中)/u;
const WHEN = /^(?:今年|去年|前年|\d{4}年)?(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?/u;
const BEHIND =
  /(?:此前|近日|日前|今天|昨天|昨日|随后|最新|首次|正式|公开|高调|对外|方面|曾经|就|也|曾|还|则|又|的)+$/u;

/** 抖音的GMV预计…: what is measured does not speak, but 一位商家 does. */
const isMeasured = (who: string): boolean =>
  findMeasures(who).some(({ measure: { unit } }) => unit !== 'person' && unit !== 'count');

/**
 * Who says it, in the words of the text that stand before a figure; null when nobody is named.
 * `isKnown` tells whether words hold a name that is known.
 */
export function speakerOf(before: string, isKnown: (who: string) => boolean): string | null {
  for (const pattern of [ACCORDING, SAYS, REPORT]) {
    const words = pattern.exec(before)?.groups?.['who']?.trim() ?? '';
    const who = words.replace(BEFORE, '').replace(WHEN, '').replace(BEHIND, '');
    const isVoice = isKnown(who) || SOURCE.test(who);
    if (who.length > 1 && isVoice && !isMeasured(who)) return who;
  }
  return null;
}
