import type { Edit, Span } from '../../edit.ts';
import { groupBy } from '../../groups.ts';
import type { Rule, Stage } from '../stage.ts';

/** The rules of this stage: what sites glue into paragraphs that are not theirs. */
export const rules: readonly Rule[] = [
  {
    rule: 'spliced-title',
    reason: '同一个书名号标题被反复塞进各段，已删除',
    example:
      '《微信小店开通流程全解》商家先要准备营业执照和法人的身份信息。\n《微信小店开通流程全解》资料交齐之后，一般三天之内会有结果。\n审核通过以后还要交保证金。《微信小店开通流程全解》\n最后一步是上架商品。《微信小店开通流程全解》',
  },
  {
    rule: 'glued-advert',
    reason: '段落末尾粘着广告和联系方式，已删除',
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

/** A sentence with its end mark; a line is cut into these without a rest. */
const SENTENCE = /[^。！？!?\n]+[。！？!?]*[”’」』）)]*/gu;
const LINE = /[^\n]+/gu;

interface Sentence {
  readonly text: string;
  readonly span: Span;
}

const sentencesOf = (line: string, start: number): Sentence[] =>
  Array.from(line.matchAll(SENTENCE), ({ 0: text, index }) => ({
    text,
    span: { start: start + index, end: start + index + text.length },
  }));

const cut = (rule: string, { start, end }: Span, confidence: number): Edit => ({
  rule,
  span: { start, end },
  text: '',
  confidence,
});

const LEAST_REPEATS = 4;
const TITLE = /《[^《》\n]{6,40}》/gu;
/** Where nothing says that the title is spoken of: at the edge of a line or between sentences. */
const isLoose = (text: string, { start, end }: Span): boolean => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAfterSentence = before === '' || /[\n。！？!?]/u.test(before);
  return isAfterSentence && (after === '' || /[\n\p{Script=Han}“「]/u.test(after));
};

/** A 《title》 that stands loose in several lines: an article speaks of a work, it does not shout it. */
function splicedTitles(text: string): Edit[] {
  const places = groupBy([...text.matchAll(TITLE)], ([title]) => title);
  return [...places.values()].flatMap((matches) => {
    const spans = matches
      .map(({ 0: title, index }) => ({ start: index, end: index + title.length }))
      .filter((span) => isLoose(text, span));
    const isSplice = spans.length >= LEAST_REPEATS && spans.length === matches.length;
    return isSplice ? spans.map((span) => cut('spliced-title', span, 0.9)) : [];
  });
}

const CONTACT =
  /(?:加|添加|联系|咨询|扫码|私信)[^。！？!?\n]{0,12}?(?:微信号?|[Vv][Xx信]|QQ群?|[Qq]群|客服|电话|手机号?)\s*[：:]?\s*[A-Za-z\d_-]{5,}/u;
const LURE =
  /(?:免费(?:领取|代办|咨询|送)|前[\d一二三四五六七八九十百]+名|扫码(?:进群|添加|领取)|(?:点击|戳)(?:下方|这里|文末)[^。]{0,8}(?:链接|下载|领取)|关注(?:公众号|我们)[^。]{0,12}(?:领取|回复|获取))/u;
const LONGEST_ADVERT = 80;
const LEAST_PROSE = 16;

/** Every contact and every address has this many letters or digits in a row. */
const MAY_BE_CONTACT = /[A-Za-z\d_-]{5}/u;

const isAdvert = ({ text }: Sentence): boolean =>
  text.length <= LONGEST_ADVERT &&
  MAY_BE_CONTACT.test(text) &&
  (CONTACT.test(text) || (LURE.test(text) && /\d{5,}|https?:/u.test(text)));

const isProse = ({ text }: Sentence): boolean =>
  text.length >= LEAST_PROSE && /[。！？!?]/u.test(text.slice(-2));

/** Advertising at the end of a paragraph that is about something else; whole lines are furniture. */
function gluedAdverts(sentences: readonly Sentence[]): Edit[] {
  const first = sentences.findIndex(isAdvert);
  const isGlued = first > 0 && sentences.slice(0, first).some(isProse);
  const tail = sentences.slice(first);
  const last = sentences.at(-1);
  if (
    !isGlued ||
    !last ||
    !tail.every((each) => isAdvert(each) || each.text.length < LEAST_PROSE)
  ) {
    return [];
  }
  const start = sentences[first]?.span.start ?? 0;
  return [cut('glued-advert', { start, end: last.span.end }, 0.9)];
}

const LEAST_ITEMS = 5;
const ITEM = /[，,、|｜；; ]+/u;
const CORE = 4;

/** The beginning that most items of a list share, of at least four characters; null when none. */
function sharedCore(items: readonly string[]): string | null {
  const heads = groupBy(items, (item) => item.slice(0, CORE));
  const [head, same] = [...heads].sort(([, a], [, b]) => b.length - a.length)[0] ?? [
    '',
    [] as string[],
  ];
  const isShared = /^\p{Script=Han}{4}$/u.test(head) && same.length >= LEAST_ITEMS;
  return isShared && same.length === items.length && new Set(items).size === items.length
    ? head
    : null;
}

/** A sentence that is nothing but one phrase with five endings. */
const isStuffed = ({ text }: Sentence): boolean => {
  const [head, ...others] = text.split(text.slice(0, CORE));
  if (head !== '' || others.length < LEAST_ITEMS) return false;
  const items = text
    .replace(/[。！？!?]+$/u, '')
    .split(ITEM)
    .filter((item) => item !== '');
  return (
    items.length >= LEAST_ITEMS &&
    items.every((item) => item.length <= 14) &&
    sharedCore(items) !== null
  );
};

const stuffedKeywords = (sentences: readonly Sentence[]): Edit[] =>
  sentences.some(isProse)
    ? sentences
        .slice(1)
        .filter(isStuffed)
        .map(({ span }) => cut('stuffed-keywords', span, 0.85))
    : [];

const byStart = (one: Edit, other: Edit): number => one.span.start - other.span.start;

/** Of edits that meet the earlier one stays. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted(byStart)) {
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  }
  return kept;
}

/** Cuts out of paragraphs what a site glued into them. Lines that are nothing else stay for later. */
export const cutSplices: Stage = {
  name: 'cut-splices',
  version: 1,
  propose: (text) => {
    const inLines = Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) => {
      const sentences = sentencesOf(line, index);
      return sentences.length < 2
        ? []
        : [...gluedAdverts(sentences), ...stuffedKeywords(sentences)];
    });
    return { edits: withoutOverlap([...splicedTitles(text), ...inLines]) };
  },
};
