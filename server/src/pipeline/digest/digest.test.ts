import { digest } from './digest.ts';
import { sentencesOf } from './sentences.ts';

const article = [
  '微信小店在2024年12月19日开始测试送礼物功能，用户可以把商品送给好友。',
  '收礼人填写地址之后，商家才会收到待发货的订单。这样做保护了双方的隐私。',
  '从功能上看，送礼物把商品变成了可以在聊天里流转的卡片，也把人情带进了交易。',
  '一位商家表示：“送礼物订单的退货率比普通订单低三成，但高峰集中在节日前两天。”',
  '是否会有更多类目开放？',
  '平台规则规定，24小时内没有被领取的礼物会自动退款给送礼人，商家不需要处理。',
  '对商家来说，送礼物不收取额外的技术服务费，费率与普通订单一致。',
  '节日之外，送礼物的订单量仍然不大，商家需要自己判断备货数量。',
].join('\n');

describe('digest', () => {
  const result = digest('微信小店送礼物功能怎么用', article);
  const cited = [result.summary, ...result.points];

  it('quotes the text it cites, to the letter', () => {
    for (const { text, citations } of cited) {
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.map(({ start, end }) => article.slice(start, end)).join('')).toBe(text);
    }
  });

  it('quotes a step without its number', () => {
    const steps = [
      '1、商家在后台打开送礼物开关，并为商品写好赠送说明和库存。',
      '2、用户在商品页选择送给朋友，付款之后把礼物卡片发到聊天里。',
      '（3）收礼人填写收货地址，商家在两天之内发出包裹并上传单号。',
    ];
    const points = digest('送礼物的三个步骤', [...steps, ...article.split('\n')].join('\n')).points;
    for (const { text } of points) expect(text).not.toMatch(/^[\d（(]/u);
  });

  it('cites a whole sentence as the summary, and runs of clauses as points', () => {
    const sentences = sentencesOf(article);
    expect(sentences.map(({ text }) => text)).toContain(result.summary.text);
    for (const { text } of result.points) {
      expect(sentences.filter((sentence) => sentence.text.includes(text))).toHaveLength(1);
    }
  });

  it('quotes nothing that is torn or lost while there is something else', () => {
    const [first] = result.points;
    const span = first?.citations[0] ?? { start: 0, end: 1 };
    const doubted = digest('微信小店送礼物功能怎么用', article, {
      doubts: [{ kind: 'gap', span }],
      facts: [],
    });
    for (const { citations } of [doubted.summary, ...doubted.points]) {
      for (const { start, end } of citations) {
        expect(end <= span.start || span.end <= start).toBe(true);
      }
    }
  });

  it('has three to five points in the order of the article, none of them twice', () => {
    expect(result.points.length).toBeGreaterThanOrEqual(3);
    expect(result.points.length).toBeLessThanOrEqual(5);
    const starts = result.points.map(({ citations }) => citations[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(cited.map(({ text }) => text)).size).toBe(cited.length);
  });

  it('asks no question and leans on nothing the reader has not seen', () => {
    for (const { text } of result.points) expect(text).not.toMatch(/[？?]|^(?:这|但|因此)/u);
  });

  it('tags by the topics the article treats', () => {
    expect(result.tags).toContain('送礼物');
    expect(result.tags).not.toContain('快手');
  });

  it('digests a text of one line without a headline', () => {
    const tiny = digest(null, '茶要趁热喝');
    expect(tiny).toMatchObject({
      title: '茶要趁热喝',
      summary: { text: '茶要趁热喝' },
      points: [],
    });
  });
});
