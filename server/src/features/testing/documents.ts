import type { Facts } from '../../pipeline/facts/fact.ts';
import type { Processed } from '../../pipeline/pipeline.ts';
import type { Submission } from '../documents/index.ts';

/** A document whose bytes no other number has. */
export const aSubmission = (n: number): Submission => ({
  bytes: Buffer.from(`第${n}篇。茶要趁热喝。`),
  origin: `${n}.txt`,
});

/** What the pipeline could make of such a document: one full-width digit was folded. */
export function aDigest(n: number, changes: Partial<Processed> = {}): Processed {
  const text = `第${n}篇。茶要趁热喝。`;
  const sentence = { start: text.length - 6, end: text.length };
  return {
    status: 'clean',
    encoding: 'utf-8',
    format: 'text',
    hints: { title: null, author: null, siteName: null, publishedAt: null, canonicalUrl: null },
    raw: text,
    text,
    passes: [],
    doubts: [],
    metadata: {
      title: `第${n}篇`,
      author: null,
      outlet: '茶报',
      republisher: null,
      publishedAt: `2025-01-${String(n).padStart(2, '0')}`,
      publishedAtLine: null,
    },
    facts: { metrics: [], events: [], mentions: [] },
    digest: {
      kind: 'draft',
      title: `第${n}篇`,
      summary: { text: '茶要趁热喝。', citations: [sentence] },
      points: [{ text: '趁热喝茶。', citations: [sentence] }],
      tags: [n % 2 === 0 ? '双数' : '单数', '茶'],
      readingMinutes: 1,
    },
    ...changes,
  };
}

/** One fact of each kind. */
export const someFacts: Facts = {
  metrics: [
    {
      subject: { id: 'tea-house', name: '茶馆' },
      measure: 'merchants',
      aspect: 'level',
      period: { first: '2025-01-01', last: '2025-12-31', precision: 'year', isExplicit: true },
      amount: {
        low: 3000,
        high: 3000,
        unit: 'count',
        currency: null,
        comparison: 'about',
        text: '约三千家',
      },
      speaker: null,
      span: { start: 0, end: 6 },
      figure: { start: 2, end: 4 },
      caution: null,
    },
  ],
  events: [
    {
      period: { first: '2025-01-02', last: '2025-01-02', precision: 'day', isExplicit: false },
      actors: [{ id: 'tea-house', name: '茶馆' }],
      what: '茶馆开业',
      span: { start: 0, end: 6 },
      dated: { start: 0, end: 2 },
      caution: '年份由文章的日期推出',
    },
  ],
  mentions: [{ entity: 'tea-house', span: { start: 0, end: 2 } }],
};
