import { Cleaning } from '@app/shared/contract/cleaning';
import { Evidence } from '@app/shared/contract/evidence';
import { startApi, type Api } from '../testing/api.ts';
import { aDigest } from '../testing/documents.ts';

const polluted = Buffer.from(
  [
    '茶要趁熱喝',
    '來源：茶報 2025-01-02',
    '喝茶的人越來越多，茶館也越開越多，號(hào)稱茶城的縣城今年新開了三千家，比去年多出一倍。',
    '茶要趁熱喝，涼了的茶會發苦，這是茶客們的共識，也是茶館生意越來越好的原因之一。',
  ].join('\n\n'),
);

describe('GET /api/v1/digests/:id/cleaning', () => {
  let api: Api;
  let id: string;
  const getCleaning = async () => {
    const response = await api.app.inject(`/api/v1/digests/${id}/cleaning`);
    return Cleaning.parse(response.json());
  };

  beforeAll(async () => {
    api = await startApi();
    ({ documentId: id } = await api.ingest.ingest({ bytes: polluted, origin: 'tea.txt' }));
  });
  afterAll(() => api.stop());

  it('names each rule with its reason, an example and what it did', async () => {
    const { rules, rawLength, cleanLength, replayed } = await getCleaning();
    expect(replayed).toBe(true);
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['traditional-character', 'pinyin-gloss']),
    );
    for (const { reason, example, times } of rules) {
      expect(reason).toMatch(/\p{Script=Han}/u);
      expect(example).not.toBeNull();
      expect(times).toBeGreaterThan(0);
    }
    const balance = rules.reduce((sum, { added, removed }) => sum + added - removed, 0);
    expect(rawLength + balance).toBe(cleanLength);
  });

  it('gives each rule that changed a quote with an example, beside the evidence', async () => {
    const response = await api.app.inject(`/api/v1/digests/${id}/evidence`);
    const { rules, summary, points } = Evidence.parse(response.json());
    const fired = [summary, ...points].flatMap(({ quotes }) =>
      quotes.flatMap(({ segments }) => segments.flatMap(({ changes }) => changes)),
    );
    expect(fired.length).toBeGreaterThan(0);
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(fired.map(({ rule }) => rule)));
    for (const { example } of rules) expect(example).not.toBeNull();
  });

  it('keeps every revision, the newest version first, and counts the doubts of the one shown', async () => {
    const [shown] = (await getCleaning()).revisions;
    const gap = {
      kind: 'gap',
      span: { start: 0, end: 1 },
      rule: 'lost',
      note: '此处缺字',
    } as const;
    const torn = { ...gap, kind: 'order' } as const;
    const made = aDigest(1, { doubts: [gap, gap, torn] });
    await api.ingest.record({ bytes: polluted, origin: 'tea.txt' }, '100', made);
    const { pipelineVersion, revisions, doubts } = await getCleaning();
    expect(pipelineVersion).toBe('100');
    expect(revisions).toMatchObject([{ pipelineVersion: '100', status: 'clean' }, shown]);
    expect(doubts).toEqual([
      { kind: 'gap', count: 2 },
      { kind: 'order', count: 1 },
    ]);
  });

  it('answers an unknown id with digest-not-found', async () => {
    const response = await api.app.inject(
      '/api/v1/digests/01900000-0000-7000-8000-000000000000/cleaning',
    );
    expect(response.json()).toMatchObject({ type: '/problems/digest-not-found', status: 404 });
  });
});
