import { listFaults } from './flag-gaps-lists.ts';
import { sightings } from './flag-gaps-sightings.ts';
import type { Doubt, DoubtKind, Rule, Stage } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

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
    rule: 'lost-words',
    reason: '原文在这里少了字词',
    example: '他们已经经历了第三次“幻灭”了：波就是去年下半年到今年年初。',
  },
  {
    rule: 'broken-off',
    reason: '这句话在这里断了，后面的文字可能丢失',
    example: '无论从哪个渠道看，它的体量距离集团。这个定位不会让人满意。',
  },
  {
    rule: 'list-point-lost',
    reason: '分点中间少了一点，这里的文字可能丢失',
    example: '第一，先看清楚类目的费率。第三，佣金要在订单完成之后才结算。',
  },
  {
    rule: 'list-lost',
    reason: '前面说了要列举，后面却没有列出来',
    example: '我们的乐观是基于如下理由：',
  },
  {
    rule: 'list-out-of-order',
    reason: '分点的次序不对，段落可能被打乱',
    example: '第三，佣金要在订单完成之后才结算。\n第一，先看清楚类目的费率再定价格。',
  },
];

const reasons = new Map(rules.map(({ rule, reason }) => [rule, reason]));

/** A paragraph of prose: long, and with a full stop somewhere or at its end. */
const isProse = (line: string): boolean =>
  line.length >= 24 && /\p{Script=Han}{4}/u.test(line.slice(0, 60));

/** Ends with a comma, or, having sentences before, in the middle of one. */
const isUnfinished = (line: string): boolean =>
  /[，,、]$/u.test(line) ||
  (/[。！？][^。！？\n]{2,}$/u.test(line) &&
    /\p{Script=Han}[。！？].*\p{Script=Han}$/u.test(line) &&
    line.length >= LEAST_CUT);
/** A caption with two sentences and a name is shorter. In UTF-16 units. */
const LEAST_CUT = 40;

/** A paragraph that ends with a comma or with no mark at all, with another paragraph behind it. */
function* unfinishedLines(text: string): Generator<Doubt> {
  const lines = text.split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.trimEnd().length;
    const next = lines.slice(index + 1, index + 4).find((other) => other.trim() !== '');
    const isCut = isProse(line) && isUnfinished(line.trimEnd());
    if (isCut && next !== undefined && isProse(next))
      yield doubtAt('gap', 'unfinished', end - 1, 1);
    start += line.length + 1;
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
  version: 2,
  propose: (text) => ({
    edits: [],
    doubts: [
      ...sightings.flatMap(({ kind, rule, pattern }) =>
        matchesOf(text, pattern).map(({ 0: words, index }) =>
          doubtAt(kind, rule, index, words.length),
        ),
      ),
      ...unfinishedLines(text),
      ...Array.from(listFaults(text), ({ rule, start, length }) =>
        doubtAt(rule === 'list-out-of-order' ? 'order' : 'gap', rule, start, length),
      ),
    ],
  }),
};
