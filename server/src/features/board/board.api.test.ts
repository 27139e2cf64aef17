import { join } from 'node:path';
import { startApi, type Api } from '../testing/api.ts';
import { EditionService, readReference } from './index.ts';

const article = (title: string, body: string) => Buffer.from(`${title}\n\n${body}\n`);

const documents = [
  article(
    '抖音电商去年卖了多少',
    '2024年抖音电商GMV约3.5万亿元，比前一年多了不少。2024年12月19日，微信小店测试送礼物功能。商家还在观望，平台说会继续打磨产品，也会听取各方意见再作决定。',
  ),
  article(
    '货架之争的账本',
    '业内人士算了一笔账：2024年抖音电商的GMV为2.1万亿元。到了2024年12月19日，微信小店测试送礼物功能，引来不少围观。货架与内容谁更会卖货，要看谁能留住回头客。',
  ),
];

interface NamePage {
  readonly items: readonly { readonly id: string }[];
  readonly next: string | null;
}

describe('the board', () => {
  let api: Api;
  const get = (url: string) => api.app.inject({ method: 'GET', url: `/api/v1${url}` });
  const json = async (url: string) => (await get(url)).json<Record<string, unknown>>();
  const refresh = async () =>
    api.app
      .get(EditionService)
      .refresh(await readReference(join(process.cwd(), 'server', 'content')));

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is empty before the first edition', async () => {
    expect(await json('/facts')).toEqual({ items: [], next: null });
    expect((await get('/facts/none')).statusCode).toBe(404);
  });

  it('sets documents against each other when an edition is made, once', async () => {
    for (const [index, bytes] of documents.entries()) {
      await api.ingest.ingest({ bytes, origin: `${index}.txt` });
    }
    const both = await Promise.all([refresh(), refresh()]);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await api.db.query('select count(*)::int from edition')).toEqual([{ count: 1 }]);
  });

  it('shows rival values with their sources', async () => {
    const { items } = (await json('/conflicts')) as { items: { id: string; label: string }[] };
    const card = items.find(({ label }) => label === 'GMV');
    const fact = await json(`/facts/${card?.id ?? ''}`);
    expect(fact).toMatchObject({
      status: 'conflict',
      voices: 2,
      subject: { id: 'douyin' },
    });
    expect(fact['entries']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ said: '约3.5万亿元' }),
        expect.objectContaining({ said: '2.1万亿元' }),
      ]) as unknown,
    );
  });

  it('filters and pages facts', async () => {
    const all = (await json('/facts?limit=50')) as { items: { id: string; status: string }[] };
    expect(all.items.length).toBeGreaterThan(2);
    const first = (await json('/facts?limit=1')) as { items: unknown[]; next: string };
    const second = (await json(`/facts?limit=1&cursor=${first.next}`)) as { items: unknown[] };
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
    const { items } = (await json('/facts?status=conflict&subject=douyin')) as typeof all;
    expect(items.every(({ status }) => status === 'conflict')).toBe(true);
    expect((await get('/facts?cursor=nonsense')).statusCode).toBe(400);
  });

  it('has one timeline of documents and curated events, in order', async () => {
    const { items } = (await json('/timeline?entity=weixin-shop&limit=50')) as {
      items: { period: { first: string } }[];
    };
    const days = items.map(({ period }) => period.first);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    const late = (await json('/timeline?from=2025-01-01')) as { items: typeof items };
    expect(late.items.every(({ period }) => period.first >= '2024')).toBe(true);
  });

  it('finds names by any alias and gathers what is told of them', async () => {
    expect(await json('/entities?kind=person&q=鹅厂')).toMatchObject({ items: [] });
    expect((await get('/entities?kind=tree')).statusCode).toBe(400);
    expect(await json('/entities?q=鹅厂')).toMatchObject({ items: [{ id: 'tencent' }] });
    expect(await json('/entities/weixin-shop')).toMatchObject({
      name: '微信小店',
      documentCount: 2,
    });
    expect(await json('/entities/weixin-shop')).toMatchObject({
      aliases: expect.arrayContaining(['微信店铺']) as unknown,
      parent: { id: 'wechat', name: '微信' },
      term: { id: 'wechat-store', guides: expect.arrayContaining(['shop']) as unknown },
    });
    expect((await get('/entities/nobody')).statusCode).toBe(404);
    expect((await get('/stories/none')).statusCode).toBe(404);
    expect((await json('/stories'))['next']).toBeNull();
  });

  it('pages names, each once', async () => {
    const all = ((await json('/entities?limit=50')) as unknown as NamePage).items.map(
      ({ id }) => id,
    );
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = (await json(
        `/entities?limit=2${next && `&cursor=${next}`}`,
      )) as unknown as NamePage;
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(all.length).toBeGreaterThan(2);
    expect(seen).toEqual(all);
    expect((await get('/entities?cursor=nonsense')).statusCode).toBe(400);
  });

  it('answers 304 to those who have it', async () => {
    const { headers } = await get('/facts');
    const again = await api.app.inject({
      method: 'GET',
      url: '/api/v1/facts',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('makes a new edition when a document comes, and keeps the old one as it was', async () => {
    const body = '2024年快手的GMV为1.39万亿元，增速放缓。';
    await api.ingest.ingest({ bytes: article('快手的一年', body), origin: '3.txt' });
    expect((await refresh()).isNew).toBe(true);
    expect(await api.db.query('select count(*)::int from edition')).toEqual([{ count: 2 }]);
    await expect(api.db.query('update edition_entry set place = place')).rejects.toThrow(
      'immutable',
    );
  });
});
