import { join } from 'node:path';
import type { Copy } from '@app/shared/contract/lineage';
import type { Related } from '@app/shared/contract/related';
import { startApi, type Api } from '../testing/api.ts';
import { EditionService, readReference } from './index.ts';

const body = [
  '2024年抖音电商GMV约3.5万亿元，比前一年多了不少，平台把增长归功于货架场景的扩张。',
  '2024年12月19日，微信小店测试送礼物功能，用户在商品页面点一下就能送给好友，地址由收礼的人填写。',
  '商家还在观望，平台说会继续打磨产品，也会听取各方意见再作决定，明年春天会有下一步消息。',
  '有商家告诉记者，送礼物带来的订单不多，但退货很少，客单价也比平日高出两成。',
];

const article = (day: string, outlet: string, lines: readonly string[]) =>
  Buffer.from(`送礼物上线之后\n来源：${outlet} ${day}\n\n${lines.join('\n\n')}\n`);

const documents = [
  article('2024-12-20', '每日经济新闻', body),
  article('2024-12-25', '界面新闻', ['转来一篇旧文，供大家参考，观点不代表本站。', ...body]),
  Buffer.from(
    '货架之争的账本\n\n业内人士算了一笔账：2024年抖音电商的GMV为2.1万亿元，货架与内容谁更会卖货，要看谁能留住回头客。\n',
  ),
];

describe('copies and what is related', () => {
  let api: Api;
  let original = '';
  let copy = '';
  const get = (url: string) => api.app.inject({ method: 'GET', url: `/api/v1${url}` });
  const copies = async (query = '') =>
    (await get(`/lineage${query}`)).json<{ items: Copy[] }>().items;

  beforeAll(async () => {
    api = await startApi();
    for (const [index, bytes] of documents.entries()) {
      await api.ingest.ingest({ bytes, origin: `${index}.txt` });
    }
    const reference = await readReference(join(process.cwd(), 'server', 'content'));
    await api.app.get(EditionService).refresh(reference);
    const stored = await api.db.query<{ id: string }[]>('select id from document order by origin');
    [original = '', copy = ''] = stored.map(({ id }) => id);
  });
  afterAll(() => api.stop());

  it('tells who took the text from whom, how much of it and which words', async () => {
    const [found, ...more] = await copies();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      copy: { documentId: copy },
      original: { documentId: original },
    });
    expect(found?.overlap).toBeGreaterThan(0.5);
    expect(found?.passages.map(({ text }) => text).join()).toContain('送礼物');
    for (const { text } of found?.passages ?? []) expect(text.length).toBeLessThanOrEqual(120);
  });

  it('finds copies by either of the two documents', async () => {
    expect(await copies(`?document=${copy}`)).toHaveLength(1);
    expect(await copies(`?document=${original}`)).toHaveLength(1);
    expect(await copies('?document=01900000-0000-7000-8000-000000000000')).toEqual([]);
    expect((await get('/lineage?document=nonsense')).statusCode).toBe(400);
  });

  it('counts a copy and its original as one voice', async () => {
    const { items } = (await get('/facts?subject=douyin')).json<{ items: { voices: number }[] }>();
    expect(items.map(({ voices }) => voices)).toContain(2);
    expect(Math.max(...items.map(({ voices }) => voices))).toBe(2);
  });

  it('shows beside a digest what other documents have to do with it', async () => {
    const seen = (await get(`/digests/${copy}/related`)).json<Related>();
    expect(seen).toMatchObject({ copyOf: { original: { documentId: original } }, copies: [] });
    expect(seen.names).toContainEqual({ id: 'douyin-commerce', name: '抖音电商' });
    expect(seen.facts.map(({ label }) => label)).toContain('GMV');
    const from = (await get(`/digests/${original}/related`)).json<Related>();
    expect(from).toMatchObject({ copyOf: null, copies: [{ copy: { documentId: copy } }] });
    expect((await get('/digests/01900000-0000-7000-8000-000000000000/related')).statusCode).toBe(
      404,
    );
  });

  it('finds facts and events by the document that tells them', async () => {
    const told = async (list: string, id: string) =>
      (await get(`/${list}?document=${id}&limit=50`)).json<{ items: unknown[] }>().items.length;
    expect(await told('facts', copy)).toBeGreaterThan(0);
    expect(await told('timeline', copy)).toBeGreaterThan(0);
    expect(await told('entities', copy)).toBeGreaterThan(0);
    expect(await told('entities', '01900000-0000-7000-8000-000000000000')).toBe(0);
    expect(await told('facts', '01900000-0000-7000-8000-000000000000')).toBe(0);
  });

  it('goes on with the edition a reader began with, until that edition has left', async () => {
    const first = (await get('/facts?limit=1')).json<{ next: string }>();
    await api.ingest.ingest({
      bytes: Buffer.from('快手的一年\n\n2024年快手的GMV为1.39万亿元，增速放缓，商家转向货架。\n'),
      origin: '9.txt',
    });
    const before = (await get(`/facts?limit=50&cursor=${first.next}`)).json<object>();
    await api.app
      .get(EditionService)
      .refresh(await readReference(join(process.cwd(), 'server', 'content')));
    expect((await get(`/facts?limit=50&cursor=${first.next}`)).json()).toEqual(before);
    await api.db.query('delete from edition where id <> (select max(id::text)::uuid from edition)');
    const gone = await get(`/facts?limit=50&cursor=${first.next}`);
    expect(gone.json()).toMatchObject({ type: '/problems/invalid-cursor', status: 400 });
  });
});
