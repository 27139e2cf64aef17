import type { Edit } from '../../edit.ts';
import { charactersOf } from '../../language/characters.ts';
import type { Rule, Stage } from '../stage.ts';
import { gluedAdverts } from './cut-splices-adverts.ts';
import { mayAppeal } from '../lines/advert.ts';
import { lineRuleOf } from '../lines/line-rules.ts';
import { splicedFragments } from './cut-splices-fragments.ts';
import { splicedTitles } from './cut-splices-titles.ts';
import { cut, isProse, sentencesOf, type Sentence } from './cut-splices-sentences.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage: what sites glue into paragraphs that are not theirs. */
export const rules: readonly Rule[] = [
  {
    rule: 'spliced-title',
    reason: '同一个书名号标题被反复塞进各段，已删除',
    example:
      '《微信小店开通流程全解》商家先要准备营业执照和法人的身份信息。\n《微信小店开通流程全解》资料交齐之后，一般三天之内会有结果。\n审核通过以后还要交保证金。《微信小店开通流程全解》\n最后一步是上架商品。《微信小店开通流程全解》',
  },
  {
    rule: 'spliced-headline',
    reason: '本页的标题被塞进句子中间，已删除',
    example:
      '微信小店开通流程与费用全解\n商家先要准备营业微信小店开通流程与费用全解执照和法人的身份信息。\n资料交齐之后，一般三微信小店开通流程与费用全解天之内会有结果。\n最后一步是上架商品，微信小店开通流程与费用全解别忘了先设好运费模板。',
  },
  {
    rule: 'title-fragment',
    reason: '本页标题的一部分被塞进句子中间，已删除',
    example:
      '第一次开小店：先弄清这几笔账\n商家把资料交齐之后，第一次开小店：先弄清这几笔账一般三天之内会有结果。\n审核通过以后，先弄清这几笔账还要交一笔保证金。',
  },
  {
    rule: 'decoy-tag',
    reason: '混在文字里的空标签，是防采集用的，已删除',
    example:
      '商家先要准备<acronym id="k3f9"></acronym>营业执照。资料交齐<var lang="0ml"></var>之后，三天之内<bdo dir="q1z"></bdo>会有结果。',
  },
  {
    rule: 'glued-advert',
    reason: '段落里粘着广告或联系方式，已删除',
    example:
      '商家要在月底之前完成认证，逾期的店铺会被限制上架。需要代办的朋友请加微信：xd888666，前十名免费。',
  },
  {
    rule: 'stuffed-keywords',
    reason: '同一个词换着花样堆在一起，是给搜索引擎看的，已删除',
    example:
      '认证通过之后，店铺就可以上架商品了。微信小店怎么开通，微信小店开通流程，微信小店开通费用，微信小店开通条件，微信小店入口在哪里。',
  },
];

const LINE = /[^\n]+/gu;

const LEAST_ITEMS = 5;
/** In UTF-16 units. */
const LONGEST_ITEM = 14;
const ITEM = /[，,、|｜；; ]+/u;
const FIRST_ITEM = /[^，,、|｜；; ]+/u;
const CORE = 4;

const isSeparator = charactersOf('，,、|｜；; ');
const isSentenceEnd = charactersOf('。！？!?');

/** Whether so many short items stand in a row in a sentence: most lines need no closer look. */
function mayBeStuffed(words: string): boolean {
  const { length } = words;
  let [separators, last] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const unit = words.charCodeAt(at);
    if (isSentenceEnd(unit)) separators = 0;
    if (!isSeparator(unit)) continue;
    separators = at - last - 1 > LONGEST_ITEM ? 1 : separators + 1;
    if (separators === LEAST_ITEMS - 1) return true;
    last = at;
  }
  return false;
}

const isCore = (core: string): boolean => /^\p{Script=Han}{4}$/u.test(core);

/** Whether all items are different and begin, or end, with the same four characters. */
function haveCore(items: readonly string[]): boolean {
  const [first = ''] = items;
  const head = first.slice(0, CORE);
  const tail = first.slice(-CORE);
  return (
    ((isCore(head) && items.every((item) => item.startsWith(head))) ||
      (isCore(tail) && items.every((item) => item.endsWith(tail)))) &&
    new Set(items).size === items.length
  );
}

/** Whether what the first item begins or ends with is said again: without that nothing is split. */
function isCoreRepeated(text: string): boolean {
  const [first = ''] = FIRST_ITEM.exec(text) ?? [];
  return [first.slice(0, CORE), first.slice(-CORE)].some(
    (core) => text.indexOf(core) !== text.lastIndexOf(core),
  );
}

/** A sentence that is nothing but one phrase with five endings or beginnings. */
const isStuffed = ({ text }: Sentence): boolean => {
  if (!mayBeStuffed(text) || !isCoreRepeated(text)) return false;
  const items = text
    .replace(/[。！？!?]+$/u, '')
    .split(ITEM)
    .filter((item) => item !== '');
  return (
    items.length >= LEAST_ITEMS &&
    items.every((item) => item.length <= LONGEST_ITEM) &&
    haveCore(items)
  );
};

/** Stuffing beside a sentence that says something; a line of nothing else is furniture. */
function stuffedKeywords(sentences: readonly Sentence[]): Edit[] {
  const stuffed = sentences.filter(isStuffed);
  if (stuffed.length === 0) return [];
  const isBeside = sentences.some((each) => !stuffed.includes(each) && isProse(each));
  return isBeside ? stuffed.map(({ span }) => cut('stuffed-keywords', span, 0.85)) : [];
}

/** A pair of tags with nothing between them and an attribute that says nothing. */
const DECOY = /<([a-z]{1,10})(?:\s[a-z-]{2,12}=["'][^"'<>\n]{0,24}["']){1,4}>\s?<\/\1>/gu;
const FEWEST_DECOYS = 3;

/** Empty tags all over a text keep collectors away: one may be an example of markup. */
function decoyTags(text: string): Edit[] {
  const spans = matchesOf(text, DECOY).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return spans.length < FEWEST_DECOYS ? [] : spans.map((span) => cut('decoy-tag', span, 0.95));
}

const byStart = (one: Edit, other: Edit): number => one.span.start - other.span.start;

/** Of edits that meet the earlier one stays. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted(byStart)) {
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** A line without a sentence of its own that is furniture anywhere. */
const isFurniture = (line: string, sentences: readonly Sentence[]): boolean =>
  sentences.length < 2 && lineRuleOf(line.trim()) !== undefined;

/** Cuts out of paragraphs what a site glued into them. Lines that are nothing else stay for later. */
export const cutSplices: Stage = {
  name: 'cut-splices',
  version: 3,
  propose: (text) => {
    const inLines = matchesOf(text, LINE).flatMap(({ 0: line, index }) => {
      const isSuspicious = mayAppeal(line);
      if (!isSuspicious && !mayBeStuffed(line)) return [];
      const sentences = sentencesOf(line, index);
      const adverts = isSuspicious ? gluedAdverts(sentences) : [];
      return [
        // a line that is furniture leaves as a whole, later
        ...(adverts.length > 0 && isFurniture(line, sentences) ? [] : adverts),
        ...(sentences.length < 2 ? [] : stuffedKeywords(sentences)),
      ];
    });
    return {
      edits: withoutOverlap([
        ...splicedTitles(text),
        ...splicedFragments(text),
        ...decoyTags(text),
        ...inLines,
      ]),
    };
  },
};
