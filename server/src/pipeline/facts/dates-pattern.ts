import { SparsePattern } from '../sparse-pattern.ts';

const FESTIVAL = String.raw`“?双\s?1[12]”?|双十[一二]|“?618”?|六一八|春节|元旦|国庆|中秋|五一|年货节|情人节|圣诞节?`;
const PART_MONTH = String.raw`(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])`;
const PART = String.raw`[前头]\s?[一二三1-3]\s?个?季度|${PART_MONTH}\s?(?:月份?)?\s?[-–—~～至到]\s?${PART_MONTH}\s?月(?!\s?\d{1,2}\s?日)|第?[一二三四1-4]\s?季度|[QＱ][1-4]|[一三]季报|上半年|下半年|年?初|年?底|年?末|年中|[前头]\s?[\d一二三四五六七八九十]{1,2}个?月|全年|${FESTIVAL}`;
const YEAR = String.raw`(?<![\d.])(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}(?=\s?年)`;
const MONTH = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])`;
/** 1月1日至3日: the day it ends on, in the same month. */
const TO_DAY = String.raw`\s?[-–—~～至到]\s?(?<toDay>${DAY})\s?[日号]`;
const IN_MONTH = String.raw`月(?:份)?(?:(?<third>[上中下])旬|[初底末中])?`;

/** What a date begins with. */
const OPENS =
  '0123456789一二两三四五六七八九十第上下本去今前明同当次昨近日头QＱ年初底末全“双春元国中情圣';

/** From 十一 月份 - 十二 on to its 月; no other date begins so far from the words that tell it. */
const LONGEST_MONTHS = 12;

/** Each way to write a date has a name; the first that fits at a place is taken. */
export const datePattern = new SparsePattern(
  [
    String.raw`(?<years>${YEAR})\s?年?\s?[-–—~～至到]\s?(?<yearsTo>(?:19|20)\d{2})\s?年`,
    String.raw`(?<fullYear>${YEAR})\s?(?:年|[-/.])\s?(?<fullMonth>${MONTH})\s?(?:月|[-/.])\s?(?<fullDay>${DAY})(?:\s?[日号](?:${TO_DAY})?)?(?!\d|\s?月)`,
    String.raw`(?<monthYear>${YEAR})\s?年\s?(?<month>${MONTH})\s?${IN_MONTH}`,
    String.raw`(?<year>${YEAR}|(?<!\d)[12]\d(?=\s?年(?:底|初|末|\d|Q|上半|下半|双|春|全年|第?[一二三四]季)))\s?(?<fiscal>财)?年?(?:度|的)?\s?(?:(?<part>${PART})|(?<=年)|(?<=年度))`,
    String.raw`(?<fiscalPart>第?[一二三四1-4]\s?财季|[上下]半财年|[上本]财年)`,
    String.raw`(?<samePeriod>[去上]年同期)`,
    String.raw`(?<own>今|去|(?<![以之])前一?|明|同|当|次|(?<!以)上一?)年(?!纪|龄)(?:的)?(?:\s?(?<ownMonth>${MONTH})\s?月(?:(?<ownDay>${DAY})[日号]|份|[初底末])?|\s?(?<ownPart>${PART}))?`,
    String.raw`(?<![\d.])(?<dayMonth>${MONTH})\s?月\s?(?<day>${DAY})\s?[日号](?:${TO_DAY})?`,
    String.raw`(?<![\d.个第前])(?<bareMonth>1[0-2]|0?[1-9]|十[一二]?|(?<![一二三四五六七八九十])[一二三四五六七八九])\s?${IN_MONTH}`,
    String.raw`(?<![\d月.])(?<bareDay>3[01]|[12]\d|[1-9])日(?=[，,]|凌晨|[上下]午|[早晚]间|晚|起|电|讯|消息|宣布|发布)`,
    String.raw`(?<relative>今天|今日|今早|今晚|昨天|昨日|昨晚|前天|近日|日前|当天|当日|同日|次日|本月|上个?月|上个?季度|本季度|[上本]周(?:[一二三四五六日天](?![到至]))?)`,
    String.raw`(?<ago>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?<agoUnit>个月|年|天|周)(?<agoWay>前|后)`,
    String.raw`(?<season>${PART})`,
  ].join('|'),
  { reach: LONGEST_MONTHS, opens: OPENS },
);
