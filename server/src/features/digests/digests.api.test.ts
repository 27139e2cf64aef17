import { Digest, DigestPage } from '@app/shared/contract/digest';
import { startApi, type Api } from '../testing/api.ts';
import { aDigest, aSubmission } from '../testing/documents.ts';

let api: Api;
const ids: string[] = [];

const get = (path: string, headers = {}) => api.app.inject({ url: `/api/v1${path}`, headers });
const titles = (page: DigestPage) => page.items.map(({ title }) => title);

beforeAll(async () => {
  api = await startApi();
  for (const n of [1, 2, 3, 4, 5]) {
    // the fifth says no day: it comes last
    const { metadata } = aDigest(n);
    const publishedAt = n === 5 ? null : metadata.publishedAt;
    const processed = aDigest(n, { metadata: { ...metadata, publishedAt } });
    const { documentId } = await api.ingest.record(aSubmission(n), '1', processed);
    ids[n] = documentId;
  }
});
afterAll(() => api.stop());

describe('GET /api/v1/digests', () => {
  it('lists from the newest day on, and what has no day last', async () => {
    const response = await get('/digests');
    expect(titles(DigestPage.parse(response.json()))).toEqual([
      '第4篇',
      '第3篇',
      '第2篇',
      '第1篇',
      '第5篇',
    ]);
  });

  it('shows all a card needs and nothing more', async () => {
    const response = await get('/digests?limit=1');
    expect(response.json()).toEqual({
      items: [
        {
          id: ids[4],
          kind: 'draft',
          title: '第4篇',
          outlet: '茶报',
          publishedOn: '2025-01-04',
          summary: '茶要趁热喝。',
          tags: ['双数', '茶'],
          pointCount: 1,
          readingMinutes: 1,
        },
      ],
      next: expect.any(String) as unknown,
    });
  });

  it('pages through all of it without a gap or a repeat', async () => {
    const seen: string[] = [];
    let path = '/digests?limit=2';
    for (let pages = 0; pages < 3; pages += 1) {
      const page = DigestPage.parse((await get(path)).json());
      seen.push(...titles(page));
      path = `/digests?limit=2&cursor=${page.next ?? ''}`;
      if (page.next === null) break;
    }
    expect(seen).toEqual(['第4篇', '第3篇', '第2篇', '第1篇', '第5篇']);
  });

  it('keeps its place when something newer comes in between', async () => {
    const first = DigestPage.parse((await get('/digests?limit=2')).json());
    const { documentId } = await api.ingest.record(aSubmission(9), '1', aDigest(9));
    const second = DigestPage.parse((await get(`/digests?limit=2&cursor=${first.next}`)).json());
    await api.db.query('delete from document where id = $1', [documentId]);
    expect(titles(second)).toEqual(['第2篇', '第1篇']);
  });

  it('filters by tag, page by page', async () => {
    const first = await get(`/digests?limit=1&tag=${encodeURIComponent('双数')}`);
    expect(titles(first.json())).toEqual(['第4篇']);
    const { next } = DigestPage.parse(first.json());
    const last = await get(`/digests?limit=1&tag=${encodeURIComponent('双数')}&cursor=${next}`);
    expect(titles(last.json())).toEqual(['第2篇']);
    expect(DigestPage.parse(last.json()).next).toBeNull();
  });

  it('finds nothing under a tag that nobody has', async () => {
    expect((await get('/digests?tag=none')).json()).toEqual({ items: [], next: null });
  });

  it('reads the list from an index, and a page of it from its place', async () => {
    await api.db.transaction(async (manager) => {
      await manager.query('set local enable_seqscan = off');
      const rows = await manager.query<Record<'QUERY PLAN', string>[]>(`
        explain select document_id from publication
        where (listed_on, document_id) < ('2025-01-03', '01900000-0000-7000-8000-000000000000')
        order by listed_on desc, document_id desc limit 21
      `);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('publication_listed_on_idx');
      expect(plan).toContain('Index Cond');
      expect(plan).not.toContain('Sort');
    });
  });

  it('answers a bad query with the failing path, in Chinese', async () => {
    const response = await get('/digests?limit=0');
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({
      type: '/problems/invalid-request',
      status: 400,
      errors: [{ path: 'limit', message: expect.stringMatching(/\p{Script=Han}/u) as unknown }],
    });
  });

  it('answers a cursor that is none of ours with invalid-cursor', async () => {
    const response = await get('/digests?cursor=abc');
    expect(response.json()).toMatchObject({ type: '/problems/invalid-cursor', status: 400 });
  });
});

describe('GET /api/v1/digests/:id', () => {
  it('gives the digest with its points and the version that made it', async () => {
    const response = await get(`/digests/${ids[1]}`);
    expect(Digest.parse(response.json())).toEqual({
      id: ids[1],
      kind: 'draft',
      title: '第1篇',
      outlet: '茶报',
      author: null,
      republisher: null,
      publishedOn: '2025-01-01',
      summary: '茶要趁热喝。',
      tags: ['单数', '茶'],
      points: [{ text: '趁热喝茶。', citationCount: 1 }],
      pointCount: 1,
      readingMinutes: 1,
      pipelineVersion: '1',
    });
  });

  it('answers an unknown id with digest-not-found', async () => {
    const response = await get('/digests/01900000-0000-7000-8000-000000000000');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ type: '/problems/digest-not-found' });
  });
});

describe('caching', () => {
  it('answers 304 without a body while the content is the same', async () => {
    const first = await get('/digests');
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers['cache-control']).toContain('public');
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/digests', { 'if-none-match': header });
      expect(again.statusCode).toBe(304);
      expect(again.body).toBe('');
      expect(again.headers.etag).toBe(etag);
    }
  });

  it('answers in full when the content is another', async () => {
    const { headers } = await get(`/digests/${ids[1]}`);
    const other = await get(`/digests/${ids[2]}`, { 'if-none-match': headers.etag });
    expect(other.statusCode).toBe(200);
  });

  it('lets nobody keep an error', async () => {
    const response = await get('/digests?limit=0');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers.etag).toBeUndefined();
  });

  it('answers HEAD as GET, without the body', async () => {
    const url = '/api/v1/digests';
    const [full, head] = [await get('/digests'), await api.app.inject({ method: 'HEAD', url })];
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers.etag).toBe(full.headers.etag);
  });
});
