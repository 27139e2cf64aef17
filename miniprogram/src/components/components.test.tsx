import type { DigestCard as Card } from '@app/shared/contract/digest';
import type { Doubt } from '@app/shared/contract/doubt';
import type { Evidence } from '@app/shared/contract/evidence';
import type { Page } from '@app/shared/contract/page';
import type { Proof } from '@app/shared/contract/proof';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { usePages } from '../hooks/use-pages';
import type { Loaded } from '../state/loader';
import { Claim } from './claim';
import { DigestCard } from './digest-card';
import { EvidenceSheet, type Subject } from './evidence-sheet';
import { ListFooter } from './list-footer';
import { QuoteView } from './quote-view';

const nothing = () => undefined;
const words = (node: ReactNode) => renderToStaticMarkup(node).replaceAll(/<[^>]*>/g, '|');

const aCard = (part: Partial<Card> = {}): Card => ({
  id: '01890a5d-ac96-774b-bcce-000000000000',
  kind: 'draft',
  title: '标题',
  outlet: '晚报',
  publishedOn: '2025-05-14',
  summary: '一句话。',
  tags: ['支付', '礼物'],
  pointCount: 4,
  readingMinutes: 6,
  ...part,
});

const quote = {
  cleanSpan: { start: 0, end: 3 },
  rawSpan: { start: 0, end: 8 },
  segments: [
    {
      raw: '視',
      clean: '视',
      changes: [{ stage: 's', rule: 'r', reason: '繁体字转为简体', confidence: null }],
      doubts: [],
    },
    { raw: '频号', clean: '频号', changes: [], doubts: [] },
  ],
  doubts: [],
};

const evidence: Evidence = {
  id: '01890a5d-ac96-774b-bcce-000000000000',
  title: '标题',
  outlet: null,
  publishedOn: null,
  sha256: '9dc69a24eb06427f'.repeat(4),
  origin: 'seeds/000.txt',
  encoding: 'utf-8',
  pipelineVersion: '1.0.0',
  replayed: true,
  summary: { text: '一句话。', quotes: [] },
  points: [{ text: '要点', quotes: [quote] }],
  rules: [],
};

const sheet = (
  value: Evidence,
  subject: Subject = 0,
  proof: Loaded<Proof> = { status: 'loading' },
) => (
  <EvidenceSheet
    evidence={{ status: 'ready', value }}
    proof={proof}
    subject={subject}
    sentenceOf={() => '网络不可用'}
    onRetry={nothing}
    onClose={nothing}
  />
);

describe('a card', () => {
  it('says who published it and when, its sentence, its tags and its proof', () => {
    const text = words(<DigestCard card={aCard()} onOpen={nothing} onTag={nothing} />);
    for (const word of [
      '晚报 · 2025-05-14',
      '一句话。',
      '支付',
      '4 条要点均可查证',
      '原文约 6 分钟',
    ]) {
      expect(text).toContain(word);
    }
  });

  it('says what the document does not say', () => {
    const card = aCard({ outlet: null, publishedOn: null });
    const text = words(<DigestCard card={card} onOpen={nothing} onTag={nothing} />);
    expect(text).toContain('来源未注明 · 日期未注明');
  });
});

it('says of a digest which kind it is, and what that means', () => {
  const card = (kind: Card['kind']) =>
    words(<DigestCard card={aCard({ kind })} onOpen={nothing} onTag={nothing} />);
  expect(card('editorial')).toContain('|编者摘要||编者用自己的话写成，句句有出处|');
  expect(card('draft')).toContain('|自动摘录||由程序摘自还原后的原文，未经改写|');
});

it('shows a reader how many sources a claim has', () => {
  const claim = (citationCount: number) => (
    <Claim text="要点" number={1} citationCount={citationCount} chosen={false} onChoose={nothing} />
  );
  expect(words(claim(2))).toContain('出处 2 处');
  expect(words(claim(1))).toMatch(/出处\|/);
});

it('marks in a quote only what was changed, and the chosen reason', () => {
  const html = renderToStaticMarkup(<QuoteView quote={quote} side="raw" reason="繁体字转为简体" />);
  expect(html).toContain('<span class="mark mark--gone mark--chosen">視</span>频号');
});

describe('the evidence of a claim', () => {
  it('shows the repaired quote, why it was repaired and where it comes from', () => {
    const text = words(sheet(evidence));
    for (const word of [
      '视|频号',
      '繁体字转为简体',
      '1 处',
      '9dc69a24eb06427f',
      '未注明',
      '已重放校验',
    ]) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain('視');
  });

  it('says how sure a statistical change is, and what in the quote is not sure', () => {
    const unsure: Doubt = {
      kind: 'gap',
      rule: 'g',
      note: '这里少了几个字',
      span: { start: 1, end: 3 },
      text: '频号',
      context: { before: '', after: '' },
      reading: null,
      confidence: 0.25,
    };
    const segments = quote.segments.map((segment, index) => ({
      ...segment,
      changes: segment.changes.map((change) => ({ ...change, confidence: 0.875 })),
      doubts: index === 1 ? [0] : [],
    }));
    const doubtful = { ...quote, segments, doubts: [unsure] };
    const value = { ...evidence, points: [{ text: '要点', quotes: [doubtful] }] };
    const text = words(sheet(value));
    for (const word of ['把握 88%', '拿不准的地方', '|缺|', '这里少了几个字', '可能性 25%']) {
      expect(text).toContain(word);
    }
    expect(renderToStaticMarkup(sheet(value))).toContain('mark--doubt mark--unsure">频号');
    expect(words(sheet(evidence))).not.toContain('拿不准的地方');
  });

  it('says what was checked of the very sentence, and what it lacks', () => {
    const citation = { span: { start: 0, end: 3 }, resolves: true, hashMatches: true };
    const good = {
      text: '',
      citations: [citation],
      missing: { numbers: [], dates: [], names: [] },
      overlap: 0.714,
      passed: true,
    };
    const bad = {
      ...good,
      citations: [citation, { ...citation, hashMatches: false }],
      missing: { numbers: ['3026亿'], dates: [], names: ['张三'] },
      overlap: null,
    };
    const value: Proof = {
      id: evidence.id,
      kind: 'editorial',
      pipelineVersion: '1',
      replayed: true,
      statements: [good, bad],
      passed: false,
    };
    const proof = { status: 'ready', value } as const;
    const holds = words(sheet(evidence, 'summary', proof));
    for (const word of ['1 处出处都在', '都在出处里', '71% 见于出处'])
      expect(holds).toContain(word);
    const fails = words(sheet(evidence, 0, proof));
    for (const word of ['1 处出处与引用时不同', '出处里没有：“3026亿”、“张三”']) {
      expect(fails).toContain(word);
    }
    expect(fails).not.toContain('用词');
  });

  it('warns when the record of the repairs does not lead to the quote', () => {
    const text = words(sheet({ ...evidence, replayed: false }));
    expect(text).toContain('重放未通过');
    expect(text).not.toContain('已重放校验');
  });

  it('says that a quote stands as it came when nothing was changed', () => {
    expect(words(sheet(evidence, 'summary'))).toContain('逐字相同');
  });

  it('says what went wrong and offers another try', () => {
    const text = words(
      <EvidenceSheet
        evidence={{ status: 'failed', error: new Error('down') }}
        proof={{ status: 'loading' }}
        subject={0}
        sentenceOf={() => '网络不可用'}
        onRetry={nothing}
        onClose={nothing}
      />,
    );
    expect(text).toContain('网络不可用');
    expect(text).toContain('重试');
  });
});

it.each([
  ['loading', false],
  ['more', true],
  ['end', false],
  ['failed', true],
] as const)('the end of a list that is %s can be pressed: %s', (status, can) => {
  const html = renderToStaticMarkup(<ListFooter status={status} onMore={nothing} />);
  expect(html.includes('role="button"')).toBe(can);
});

it('starts a paged list as loading and empty', () => {
  const load = (): Promise<Page<string>> => Promise.resolve({ items: ['a'], next: null });
  const List = () => {
    const { items, status } = usePages(load);
    return `${status} ${items.length}`;
  };
  expect(renderToStaticMarkup(<List />)).toBe('loading 0');
});
