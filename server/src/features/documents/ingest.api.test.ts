import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PIPELINE_VERSION } from '../../pipeline/pipeline.ts';
import { startApi, type Api } from '../testing/api.ts';
import { aDigest, aSubmission, someFacts } from '../testing/documents.ts';
import { FolderIngest } from './index.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(() => api.db.query('truncate document cascade'));
afterAll(() => api.stop());

const count = async (table: string) => {
  const [row] = await api.db.query<{ count: number }[]>(`select count(*)::int from ${table}`);
  return row?.count;
};
const shown = () =>
  api.db.query<unknown[]>('select pipeline_version, listed_on::text, tags from publication');

describe('ingest', () => {
  const article = Buffer.from(
    '茶要趁热喝\n\n来源：茶报 2025-01-02\n\n' +
      '喝茶的人越来越多，茶馆也越开越多。茶要趁热喝，凉了的茶会发苦，这是茶客们的共识。\n\n' +
      '据茶报统计，今年新开的茶馆有三千家，比去年多出一倍，其中一半开在县城。\n',
  );

  it('takes the real way from bytes to a digest that is shown', async () => {
    const receipt = await api.ingest.ingest({ bytes: article, origin: 'tea.txt' });
    expect(receipt).toMatchObject({
      status: 'clean',
      isNew: true,
      pipelineVersion: PIPELINE_VERSION,
    });
    expect(await shown()).toHaveLength(1);
  });

  it('knows the same bytes again, and changes nothing', async () => {
    const first = await api.ingest.ingest({ bytes: article, origin: 'tea.txt' });
    const again = await api.ingest.ingest({ bytes: article, origin: 'copy.txt' });
    expect(again).toEqual({ ...first, isNew: false });
    expect(await count('document')).toBe(1);
    expect(await count('cleaning')).toBe(1);
  });

  it('makes one document of the same bytes handed in eight times at once', async () => {
    const submissions = Array.from({ length: 8 }, () => aSubmission(1));
    const receipts = await Promise.all(
      submissions.map((submission) => api.ingest.record(submission, '1', aDigest(1))),
    );
    expect(new Set(receipts.map(({ documentId }) => documentId)).size).toBe(1);
    expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await count('statement')).toBe(2);
  });

  it('keeps a document it does not take, with the reason and without a digest', async () => {
    const receipt = await api.ingest.ingest({ bytes: Buffer.from([0x89, 0x50, 0]), origin: 'x' });
    expect(receipt).toMatchObject({ status: 'rejected', isNew: true });
    expect(await api.db.query('select status, reason, clean_text from cleaning')).toEqual([
      { status: 'rejected', reason: 'binary', clean_text: null },
    ]);
    expect(await count('digest')).toBe(0);
  });

  it('stores all of a document or nothing', async () => {
    const backwards = { start: 5, end: 2 };
    const digest = { ...aDigest(1).digest, points: [{ text: '', citations: [backwards] }] };
    const broken = api.ingest.record(aSubmission(1), '1', aDigest(1, { digest }));
    await expect(broken).rejects.toThrow('citation_span_check');
    expect(await count('document')).toBe(0);
  });

  it('stores each doubt and all that the text states, with its place', async () => {
    const doubt = {
      kind: 'reading' as const,
      span: { start: 0, end: 2 },
      rule: 'any',
      note: '也可能是“弟”',
      reading: '弟',
      confidence: 0.25,
    };
    await api.ingest.record(aSubmission(1), '1', aDigest(1, { doubts: [doubt], facts: someFacts }));
    expect(await api.db.query('select * from doubt')).toMatchObject([
      { ordinal: 0, span_start: 0, span_end: 2, kind: 'reading', reading: '弟', confidence: 0.25 },
    ]);
    expect(await api.db.query('select * from metric')).toMatchObject([
      {
        subject_id: 'tea-house',
        subject: '茶馆',
        measure: 'merchants',
        amount: someFacts.metrics[0]?.amount,
        figure_start: 2,
        figure_end: 4,
      },
    ]);
    expect(await api.db.query('select * from event')).toMatchObject([
      { what: '茶馆开业', period: someFacts.events[0]?.period, dated_start: 0, dated_end: 2 },
    ]);
    expect(await api.db.query('select * from mention')).toMatchObject([
      { ordinal: 0, entity: 'tea-house', span_start: 0, span_end: 2 },
    ]);
  });

  it('stores nothing of a document whose facts break their promise', async () => {
    const [mention] = someFacts.mentions;
    const backwards = { entity: 'tea-house', span: { start: 5, end: 2 } };
    const mentions = mention ? [mention, backwards] : [];
    const facts = { ...someFacts, mentions };
    const broken = api.ingest.record(aSubmission(1), '1', aDigest(1, { facts }));
    await expect(broken).rejects.toThrow('mention_span_check');
    expect(await count('document')).toBe(0);
    expect(await count('metric')).toBe(0);
  });

  it('stores more rows than one statement can carry', async () => {
    const mention = { entity: 'tea-house', span: { start: 0, end: 2 } };
    const mentions = Array.from({ length: 20_001 }, () => mention);
    const facts = { ...someFacts, mentions };
    await api.ingest.record(aSubmission(1), '1', aDigest(1, { facts }));
    expect(await count('mention')).toBe(20_001);
  });

  it('lists a document by its day, or by the first of all days', async () => {
    const { metadata } = aDigest(1);
    const dated = { ...metadata, publishedAt: '2025-03-04T09:30' };
    const impossible = { ...metadata, publishedAt: '2025-02-30' };
    await api.ingest.record(aSubmission(1), '1', aDigest(1, { metadata: dated }));
    await api.ingest.record(aSubmission(2), '1', aDigest(2, { metadata: impossible }));
    expect(await shown()).toEqual([
      expect.objectContaining({ listed_on: '2025-03-04' }),
      expect.objectContaining({ listed_on: '0001-01-01' }),
    ]);
  });
});

describe('poison', () => {
  const poison = 'a\0b\uD800c';
  const harmless = 'a\uFFFDb\uFFFDc';

  it('is stored as a replacement of the same length, wherever it stands', async () => {
    const edit = { rule: poison, span: { start: 0, end: 1 }, text: poison };
    const processed = aDigest(1, {
      raw: poison,
      text: poison,
      passes: [{ stage: 'any', version: 1, edits: [edit] }],
      doubts: [{ kind: 'gap', span: { start: 0, end: 1 }, rule: 'any', note: poison }],
      metadata: { ...aDigest(1).metadata, title: poison, outlet: poison },
      digest: {
        kind: 'draft',
        title: poison,
        summary: { text: poison, citations: [{ start: 0, end: 1 }] },
        points: [],
        tags: [poison],
        readingMinutes: 1,
      },
    });
    await api.ingest.record({ ...aSubmission(1), origin: poison }, '1', processed);
    expect(await api.db.query('select clean_text, passes, metadata from cleaning')).toEqual([
      {
        clean_text: harmless,
        // passes are replayed, so they keep every character
        passes: processed.passes,
        metadata: expect.objectContaining({ title: harmless }) as unknown,
      },
    ]);
    expect(await api.db.query('select note from doubt')).toEqual([{ note: harmless }]);
    expect(await api.db.query('select title, outlet, tags from digest')).toEqual([
      { title: harmless, outlet: harmless, tags: [harmless] },
    ]);
  });
});

describe('a new version of the pipeline', () => {
  it('adds a revision, keeps the old one, and is shown', async () => {
    await api.ingest.record(aSubmission(1), '9', aDigest(1));
    await api.ingest.record(aSubmission(1), '10', aDigest(2));
    expect(await count('document')).toBe(1);
    expect(await count('cleaning')).toBe(2);
    expect(await count('digest')).toBe(2);
    expect(await shown()).toEqual([
      { pipeline_version: '10', listed_on: '2025-01-02', tags: ['双数', '茶'] },
    ]);
  });

  it('stays shown when an older one comes late', async () => {
    await api.ingest.record(aSubmission(1), '2.1', aDigest(1));
    await api.ingest.record(aSubmission(1), '2', aDigest(1));
    expect(await shown()).toEqual([expect.objectContaining({ pipeline_version: '2.1' })]);
  });

  it('hides a document that it rejects; an older one does not', async () => {
    await api.ingest.record(aSubmission(1), '2', aDigest(1));
    await api.ingest.record(aSubmission(1), '1', { status: 'rejected', reason: 'no-article' });
    expect(await shown()).toHaveLength(1);
    await api.ingest.record(aSubmission(1), '3', { status: 'rejected', reason: 'no-article' });
    expect(await shown()).toHaveLength(0);
    expect(await count('digest')).toBe(1);
  });
});

describe('ingestFolder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-seeds-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes every text and page once, and says what became of them', async () => {
    await mkdir(join(folder, 'folder.txt'));
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'notes.md'), '不是文档');
    await writeFile(
      join(folder, 'tea.HTML'),
      '<!doctype html><title>茶</title><body><h1>茶要趁热喝</h1><p>喝茶的人越来越多，茶馆也越开越多。</p><p>今年新开的茶馆有三千家，比去年多出一倍。</p></body>',
    );
    const folders = api.app.get(FolderIngest);
    expect(await folders.ingestFolder(folder)).toEqual({
      kept: 1,
      added: 1,
      rejected: 1,
      failed: [],
      drafted: [],
    });
    expect(await folders.ingestFolder(folder)).toEqual({
      kept: 1,
      added: 0,
      rejected: 1,
      failed: [],
      drafted: [],
    });
    expect(await count('document')).toBe(2);
  });

  it('goes on when one file cannot be stored', async () => {
    await writeFile(join(folder, '1.txt'), '第一篇文章讲茶。茶要趁热喝，凉了会苦。');
    await writeFile(join(folder, '2.txt'), '第二篇文章讲水。水要煮开了喝，生水伤身。');
    const add = jest.spyOn(api.ingest, 'ingest').mockRejectedValueOnce(new Error('disk'));
    const report = await api.app.get(FolderIngest).ingestFolder(folder);
    add.mockRestore();
    expect(report).toMatchObject({ added: 1, failed: [{ file: '1.txt' }] });
  });
});
