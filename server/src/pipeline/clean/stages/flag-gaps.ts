import { lostDigits } from './flag-gaps-digits.ts';
import { unfinished } from './flag-gaps-endings.ts';
import { listFaults } from './flag-gaps-lists.ts';
import { misplaced } from './flag-gaps-order.ts';
import { paragraphsIn } from './flag-gaps-paragraphs.ts';
import { halfPairs } from './flag-gaps-pairs.ts';
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
  {
    rule: 'half-pair',
    reason: '引号或括号只剩一半，这里的文字可能丢失',
    example:
      '店名叫“慢读”，隔壁是“早点铺”，对面是“修表行”，再过去是“裁缝店”。墙上的对联写的是“但愿世间也希望大家不生病。',
  },
  {
    rule: 'misplaced-paragraph',
    reason: '这一段要接在别的段落后面，次序可能被打乱',
    example:
      '小店的第一年\n再看付款，平台在订单完成之后才结算。\n先看入驻，资料交齐之后三天之内有结果。\n退货多半是尺码不合适。\n这一年的账就算到这里。',
  },
];

const reasons = new Map(rules.map(({ rule, reason }) => [rule, reason]));

const doubtAt = (kind: DoubtKind, rule: string, start: number, length: number): Doubt => ({
  kind,
  rule,
  span: { start, end: start + length },
  note: reasons.get(rule) ?? '',
});

/** Says where words are missing or out of place. What is lost stays lost: nothing is filled in. */
export const flagGaps: Stage = {
  name: 'flag-gaps',
  version: 3,
  propose: (text) => {
    const paragraphs = paragraphsIn(text);
    return {
      edits: [],
      doubts: [
        ...sightings.flatMap(({ kind, rule, pattern }) =>
          matchesOf(text, pattern).map(({ 0: words, index }) =>
            doubtAt(kind, rule, index, words.length),
          ),
        ),
        ...lostDigits(text).map(({ start, end }) =>
          doubtAt('gap', 'lost-digits', start, end - start),
        ),
        ...misplaced(paragraphs).map(({ start }) =>
          doubtAt('order', 'misplaced-paragraph', start, 1),
        ),
        ...halfPairs(text).map(({ start, end }) => doubtAt('gap', 'half-pair', start, end - start)),
        ...unfinished(text, paragraphs).map(({ rule, start }) =>
          doubtAt(rule === 'unfinished' ? 'gap' : 'order', rule, start, 1),
        ),
        ...Array.from(listFaults(text), ({ rule, start, length }) =>
          doubtAt(rule === 'list-out-of-order' ? 'order' : 'gap', rule, start, length),
        ),
      ],
    };
  },
};
