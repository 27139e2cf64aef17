import { DoubtPage } from '@app/shared/contract/doubt';
import { Evidence } from '@app/shared/contract/evidence';
import { SourceService } from '../documents/index.ts';
import { startApi, type Api } from '../testing/api.ts';
import { aDigest, aSubmission } from '../testing/documents.ts';

/** Traditional script with a gloss and a line of advertising: each leaves a trace. */
const polluted = Buffer.from(
  [
    '茶要趁熱喝',
    '來源：茶報 2025-01-02',
    '喝茶的人越來越多，茶館也越開越多，號(hào)稱茶城的縣城今年新開了三千家，比去年多出一倍。',
    '茶要趁熱喝，涼了的茶會發苦，這是茶客們的共識，也是茶館生意越來越好的原因之一。',
    '據茶報統計，一半的新茶館開在縣城，另一半開在省城的老街上，老街的租金也漲了兩成。',
  ].join('\n\n'),
);

let api: Api;
let id: string;

beforeAll(async () => {
  api = await startApi();
  ({ documentId: id } = await api.ingest.ingest({ bytes: polluted, origin: 'tea.txt' }));
});
afterAll(() => api.stop());

const getEvidence = async () => {
  const response = await api.app.inject(`/api/v1/digests/${id}/evidence`);
  return Evidence.parse(response.json());
};
const quotesOf = ({ summary, points }: Evidence) =>
  [summary, ...points].flatMap(({ quotes }) => quotes);

describe('GET /api/v1/digests/:id/evidence', () => {
  it('names the document and proves that its cleaning can be replayed', async () => {
    expect(await getEvidence()).toMatchObject({
      id,
      origin: 'tea.txt',
      encoding: 'utf-8',
      replayed: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
  });

  it('quotes raw text that stands in the document, and clean text that stands in the cleaning', async () => {
    const [row] = await api.db.query<{ clean_text: string }[]>('select clean_text from cleaning');
    const raw = polluted.toString();
    const quotes = quotesOf(await getEvidence());
    expect(quotes.length).toBeGreaterThan(1);
    for (const { cleanSpan, rawSpan, segments } of quotes) {
      expect(segments.map((segment) => segment.raw).join('')).toBe(
        raw.slice(rawSpan.start, rawSpan.end),
      );
      expect(segments.map((segment) => segment.clean).join('')).toContain(
        row?.clean_text.slice(cleanSpan.start, cleanSpan.end),
      );
    }
  });

  it('gives every change a reason in Chinese', async () => {
    const changes = quotesOf(await getEvidence()).flatMap(({ segments }) =>
      segments.flatMap((segment) => segment.changes),
    );
    expect(changes.length).toBeGreaterThan(0);
    for (const { reason } of changes) expect(reason).toMatch(/\p{Script=Han}/u);
  });

  it('answers nothing that the contract does not name, such as the whole text', async () => {
    const { body } = await api.app.inject(`/api/v1/digests/${id}/evidence`);
    expect(body).not.toContain('rawText');
    expect(body).not.toContain('"passes"');
  });

  it('is proved once, and again for another revision', async () => {
    const prove = jest.spyOn(api.app.get(SourceService), 'sourceOf');
    const first = await getEvidence();
    expect(await getEvidence()).toEqual(first);
    expect(prove).not.toHaveBeenCalled();
    await api.ingest.record({ bytes: polluted, origin: 'tea.txt' }, '99', aDigest(1));
    expect(await getEvidence()).toMatchObject({ pipelineVersion: '99', title: '第1篇' });
    expect(prove).toHaveBeenCalledTimes(1);
    prove.mockRestore();
  });

  it('says so when the stored text is not what the bytes and passes give', async () => {
    await api.ingest.record({ bytes: polluted, origin: 'tea.txt' }, '100', aDigest(2));
    expect(await getEvidence()).toMatchObject({ pipelineVersion: '100', replayed: false });
  });

  it('says so when the stored clean text was tampered with', async () => {
    const bytes = Buffer.concat([polluted, Buffer.from('\n\n又一篇。')]);
    const { documentId } = await api.ingest.ingest({ bytes, origin: 'other.txt' });
    await api.db.transaction(async (manager) => {
      await manager.query('alter table cleaning disable trigger cleaning_is_immutable');
      await manager.query(`update cleaning set clean_text = clean_text || '？'`);
      await manager.query('alter table cleaning enable trigger cleaning_is_immutable');
    });
    const response = await api.app.inject(`/api/v1/digests/${documentId}/evidence`);
    expect(response.json()).toMatchObject({ replayed: false });
  });

  it('answers an unknown id with digest-not-found', async () => {
    const response = await api.app.inject(
      '/api/v1/digests/01900000-0000-7000-8000-000000000000/evidence',
    );
    expect(response.json()).toMatchObject({ type: '/problems/digest-not-found', status: 404 });
  });
});

describe('GET /api/v1/digests/:id/doubts', () => {
  const doubts = [
    { kind: 'gap', span: { start: 0, end: 1 }, rule: 'lost', note: '此处缺字' },
    { kind: 'reading', span: { start: 4, end: 5 }, rule: 'x', note: '另有读法', reading: '查' },
    { kind: 'reading', span: { start: 6, end: 8 }, rule: 'x', note: '另有读法', confidence: 0.25 },
  ] as const;
  let doubtful: string;

  const list = async (query = '') => {
    const response = await api.app.inject(`/api/v1/digests/${doubtful}/doubts${query}`);
    return DoubtPage.parse(response.json());
  };

  beforeAll(async () => {
    const receipt = await api.ingest.record(aSubmission(7), '1', aDigest(7, { doubts }));
    doubtful = receipt.documentId;
  });

  it('lists what is not sure, with the words it is about', async () => {
    const { items, next } = await list();
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        ...doubts[0],
        text: '第',
        context: { before: '', after: '7篇。茶要趁热喝。' },
        reading: null,
        confidence: null,
      },
      {
        ...doubts[1],
        text: '茶',
        context: { before: '第7篇。', after: '要趁热喝。' },
        confidence: null,
      },
      {
        ...doubts[2],
        text: '趁热',
        context: { before: '第7篇。茶要', after: '喝。' },
        reading: null,
      },
    ]);
  });

  it('lists one kind alone, page by page', async () => {
    const first = await list('?kind=reading&limit=1');
    expect(first.items).toMatchObject([{ text: '茶' }]);
    const last = await list(`?kind=reading&limit=1&cursor=${first.next ?? ''}`);
    expect(last).toMatchObject({ items: [{ text: '趁热' }], next: null });
  });

  it('stands beside the quotes that it touches', async () => {
    const response = await api.app.inject(`/api/v1/digests/${doubtful}/evidence`);
    const { summary } = Evidence.parse(response.json());
    expect(summary.quotes[0]?.doubts.map(({ text }) => text)).toEqual(['茶', '趁热']);
    const marked = summary.quotes[0]?.segments.filter(({ doubts: marks }) => marks.length > 0);
    expect(marked).toMatchObject([
      { clean: '茶', doubts: [0] },
      { clean: '趁热', doubts: [1] },
    ]);
  });

  it('is empty for a text without doubts', async () => {
    const { documentId } = await api.ingest.record(aSubmission(8), '1', aDigest(8));
    const response = await api.app.inject(`/api/v1/digests/${documentId}/doubts`);
    expect(response.json()).toEqual({ items: [], next: null });
  });

  it('refuses a cursor that is none of ours, or of another revision', async () => {
    const { next } = await list('?limit=1');
    await api.ingest.record(aSubmission(7), '2', aDigest(7, { doubts }));
    for (const cursor of ['abc', next ?? '']) {
      const response = await api.app.inject(`/api/v1/digests/${doubtful}/doubts?cursor=${cursor}`);
      expect(response.json()).toMatchObject({ type: '/problems/invalid-cursor', status: 400 });
    }
  });

  it('answers an unknown id with digest-not-found', async () => {
    const response = await api.app.inject(
      '/api/v1/digests/01900000-0000-7000-8000-000000000000/doubts',
    );
    expect(response.json()).toMatchObject({ type: '/problems/digest-not-found', status: 404 });
  });
});
