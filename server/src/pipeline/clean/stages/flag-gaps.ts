import type { Doubt, DoubtKind, Rule, Stage } from '../stage.ts';

/** The rules of this stage: they change nothing and only say what is missing or out of place. */
export const rules: readonly Rule[] = [
  {
    rule: 'starred-out',
    reason: '原文在这里用星号遮住了字',
    example: '这款商品的销量全网最*，客服却说不能写。',
  },
  {
    rule: 'unreadable',
    reason: '原文在这里有显示不出的字',
    example: '平台给出的□□比例并不高，商家还在观望。',
  },
  {
    rule: 'lost-digits',
    reason: '原文在这里缺了数字',
    example: '去年的成交额达到亿元，同比增长%。',
  },
  {
    rule: 'unfinished',
    reason: '这句话没有写完，后面的文字可能丢失',
    example:
      '新规从七月起执行，商家需要在月底前完成认证，逾期的店铺会被限制上架，\n第二段从这里开始，讲的是另外一件事情，与上一段没有什么关系。',
  },
  {
    rule: 'torn-beginning',
    reason: '这一段从句子中间开始，前面的文字可能丢失或错位',
    example: '，这样一来商家就不必再逐一核对了，省下来的时间可以用来回复顾客。',
  },
  {
    rule: 'list-out-of-order',
    reason: '分点的次序不对，段落可能被打乱',
    example: '第三，佣金要在订单完成之后才结算。\n第一，先看清楚类目的费率再定价格。',
  },
];

const reasons = new Map(rules.map(({ rule, reason }) => [rule, reason]));

/** Where a rule sees something, in the text. The characters it names are never none. */
interface Sighting {
  readonly kind: DoubtKind;
  readonly rule: string;
  readonly pattern: RegExp;
}

const SIGHTINGS: readonly Sighting[] = [
  {
    kind: 'gap',
    rule: 'starred-out',
    // bold of Markdown (**so**) and footnotes at the end of a word are meant
    pattern:
      /(?<=\p{Script=Han})(?<!\*\p{Script=Han}{1,12})[*＊]{1,4}(?=[\p{Script=Han}，。,])(?!\p{Script=Han}{1,12}[*＊])/gu,
  },
  {
    kind: 'gap',
    rule: 'unreadable',
    pattern: /(?<=\p{Script=Han})[□■◻◼▯]{1,8}(?=[\p{Script=Han}，。,])/gu,
  },
  {
    kind: 'gap',
    rule: 'lost-digits',
    pattern:
      /(?:同比|环比)?(?:增长|下降|达到|超过|占比|上涨)(?:了|约)?(?:%|％|亿元|万元|万亿元)|(?<![\d一二三四五六七八九十零〇几今去前明同当每]\s?)年月日/gu,
  },
  { kind: 'order', rule: 'torn-beginning', pattern: /^[，,、。；;：:”」』）](?=.{12,})/gmu },
];

/** A paragraph of prose: long, and with a full stop somewhere or at its end. */
const isProse = (line: string): boolean =>
  line.length >= 24 && /\p{Script=Han}{4}/u.test(line.slice(0, 60));

/** A paragraph that ends with a comma, with another paragraph behind it. */
function* unfinishedLines(text: string): Generator<Doubt> {
  const lines = text.split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const words = line.trimEnd();
    if (/[，,、]$/u.test(words) && isProse(line)) {
      const next = lines.slice(index + 1, index + 4).find((other) => other.trim() !== '');
      const isCut = next !== undefined && isProse(next);
      if (isCut) yield doubtAt('gap', 'unfinished', start + words.length - 1, 1);
    }
    start += line.length + 1;
  }
}

const ORDINALS = '一二三四五六七八九十';
const POINT = /^第([一二三四五六七八九十])[，,、：:]/gmu;

/** A later point right before an earlier one: 第三 and then 第一. A new list begins with 第一 too. */
function* pointsOutOfOrder(text: string): Generator<Doubt> {
  let last = 0;
  let seenFirst = false;
  for (const { 0: words, 1: ordinal = '', index } of text.matchAll(POINT)) {
    const place = ORDINALS.indexOf(ordinal) + 1;
    if (place === 1) {
      if (last > 1 && !seenFirst) yield doubtAt('order', 'list-out-of-order', index, words.length);
      seenFirst = true;
    }
    last = place;
  }
}

const doubtAt = (kind: DoubtKind, rule: string, start: number, length: number): Doubt => ({
  kind,
  rule,
  span: { start, end: start + length },
  note: reasons.get(rule) ?? '',
});

/** Says where words are missing or out of place. What is lost stays lost: nothing is filled in. */
export const flagGaps: Stage = {
  name: 'flag-gaps',
  version: 1,
  propose: (text) => ({
    edits: [],
    doubts: [
      ...SIGHTINGS.flatMap(({ kind, rule, pattern }) =>
        Array.from(text.matchAll(pattern), ({ 0: words, index }) =>
          doubtAt(kind, rule, index, words.length),
        ),
      ),
      ...unfinishedLines(text),
      ...pointsOutOfOrder(text),
    ],
  }),
};
