import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, seedOf } from '../../../../bench/corpus/random.ts';
import { flagGaps } from './flag-gaps.ts';
import { gapMakers } from './testing/gap-maker.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());

/** A flag belongs to a gap when it stands so near. In UTF-16 units. */
const NEAR = 40;
const LEAST_FLAGGED = 0.8;
const ROUNDS = 10;

/** The share of gaps of a kind that are flagged where they are. */
function flaggedShare(kind: string): { share: number; missed: string[] } {
  let [made, flagged] = [0, 0];
  const missed: string[] = [];
  texts.forEach((text, index) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const gap = gapMakers[kind]?.(
        text,
        randomFrom(seedOf(`${kind}${String(index)}-${String(round)}`)),
      );
      if (!gap) continue;
      made += 1;
      const isFlagged = flagGaps
        .propose(gap.text)
        .doubts?.some(({ span }) => Math.abs(span.start - gap.at) <= NEAR);
      if (isFlagged === true) flagged += 1;
      else missed.push(gap.text.slice(Math.max(0, gap.at - 20), gap.at + 20));
    }
  });
  expect(made).toBeGreaterThan(ROUNDS);
  return { share: flagged / made, missed };
}

const rulesIn = (text: string) => (flagGaps.propose(text).doubts ?? []).map(({ rule }) => rule);

describe('flagGaps', () => {
  it('flags nothing in clean texts and fills nothing anywhere', () => {
    for (const text of texts) {
      const { edits, doubts = [] } = flagGaps.propose(text);
      expect(edits).toEqual([]);
      expect(
        doubts.map(({ rule, span }) => [rule, text.slice(span.start - 9, span.end + 9)]),
      ).toEqual([]);
    }
  });

  it.each(Object.keys(gapMakers))('flags %s', (kind) => {
    const { share, missed } = flaggedShare(kind);
    if (share < LEAST_FLAGGED) expect(missed.slice(0, 5)).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });

  it.each([
    '平台自年月日起施行，到场约人左右。',
    '他付了元，又买了几本书。',
    '这款商品卖出件，售价元。',
    '截至月日，入驻商家超过家。',
    '第次开店的人，最多个月就能回本。',
    '全年退货率为%，比上年低个百分点。',
    '仓库面积约平方米，离车站不远。',
    '本季度订单数  单，客单价  元。',
    '这家店从年开始营业，小时之内就能发货。',
  ])('flags figures that were lost: %s', (sentence) => {
    expect(rulesIn(sentence)).toContain('lost-digits');
  });

  it.each([
    '公元前的事，他说得头头是道。内容更多元，形式也活泼。货币分为元、角、分。',
    '每年月底结账，每月月初盘点，本月日均订单过百。近年来，第三次，等第次序，一家三口。',
    '网络达人，共有人的权利，约人吃饭，他约人，别人不来。这手艺还不到家，最多次的是老顾客。',
    '要填的是百分号，折扣率用%表示。多少%的人会点开？几%的利润？',
    '年月已久，岁月如梭，年月日三栏都要填。上午：开会；下午：发货。小时候，他住在河边。',
    '有两种办法：\n一种是先把商品寄到仓库，由仓库统一贴标签，再按订单的先后顺序逐一发出去；\n另一种是直接从产地发货，省下一道运费，可是包装要由产地自己准备，次品也难检查。',
    '信封背面只有一行字，看样子是多年以前写上去的，墨水已经褪成了褐色。纸上写着，\n“等花开了就回来。”\n后来的人再也没有见过他，只有那封信还夹在柜台的旧账本里。',
  ])('flags nothing where nothing is lost: %s', (words) => {
    expect(rulesIn(words)).toEqual([]);
  });

  it('flags both ends of a torn paragraph', () => {
    const torn = [
      '仓库搬家记',
      '搬家那天下着小雨，四千箱货要在三天之内挪到新的仓',
      '新的地方离车站近，房租却便宜了两成，大家都说搬得值，老板也难得请了一回客。',
      '库里去，装卸的师傅只有五位，谁也没有喊累，只是一趟一趟地来回走。',
      '最后一箱是除夕前一天运到的，里面装着明年的挂历和几副没有卖完的春联。',
      '开工之后，第一张订单来自隔壁的面馆，要的就是那几副春联，当天就送到了。',
      '从那以后，面馆的老板每到年底都来订春联，有时候还带一碗刚出锅的面条。',
    ].join('\n');
    const { doubts = [] } = flagGaps.propose(torn);
    expect(doubts.map(({ rule, span }) => [rule, torn.slice(span.start, span.end)])).toEqual([
      ['unfinished', '仓'],
      ['torn-beginning', '库'],
    ]);
  });

  it.each([
    ['答：六点就到店里。', '问：您每天几点开门？', '问：忙得过来吗？', '答：请了一位帮手。'],
    ['不过，淡季的日子并不好过。', '旺季从九月开始。', '十月最忙。', '十二月就清闲了。'],
    ['再看付款，一周之后才到账。', '先看入驻，三天就有结果。', '资料要齐。', '别的都不难。'],
    ['第三笔是佣金。', '第一笔是货款。', '第二笔是运费。', '三笔都要算进成本。'],
  ])('flags paragraphs that cannot stand where they stand: %s', (...paragraphs) => {
    const { doubts = [] } = flagGaps.propose(['一家小店的日常', ...paragraphs].join('\n'));
    expect(doubts.map(({ kind }) => kind)).toContain('order');
  });

  it('flags numbered paragraphs in another order', () => {
    const lines = (texts.find((text) => text.includes('第一笔')) ?? '')
      .split('\n')
      .filter((line) => line !== '');
    for (let at = 2; at < 6; at += 1) {
      const shuffled = [...lines];
      [shuffled[at], shuffled[at + 1]] = [shuffled[at + 1] ?? '', shuffled[at] ?? ''];
      const { doubts = [] } = flagGaps.propose(shuffled.join('\n'));
      expect(doubts.map(({ kind }) => kind)).toContain('order');
    }
  });
});
