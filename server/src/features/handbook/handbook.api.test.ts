import { Clock } from '../../platform/clock.ts';
import { startApi, type Api } from '../testing/api.ts';

interface Said {
  readonly rules: readonly string[];
  readonly standing: string;
  readonly segments: readonly { readonly text: string }[];
}
interface Body {
  readonly asOf: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly Said[] }[];
}

let api: Api;
const get = (url: string, headers = {}) =>
  api.app.inject({ method: 'GET', url: `/api/v1${url}`, headers });
const guideOn = async (slug: string, day: string) =>
  (await get(`/guides/${slug}?asOf=${day}`)).json<Body>();

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('GET /rules', () => {
  it('says which version of a rule holds on the day', async () => {
    const holding = async (day: string) =>
      (await get(`/rules/F-125?asOf=${day}`)).json<{ holding: number | null }>().holding;

    expect(await holding('2024-11-01')).toBeNull();
    expect(await holding('2025-02-01')).toBe(0);
    expect(await holding('2026-01-01')).toBe(1);
  });

  it('lists what a guide cites, with the guides of each rule', async () => {
    const { items } = (await get('/rules?guide=gift&asOf=2026-11-22')).json<{
      items: { id: string; guides: string[] }[];
    }>();
    expect(items.map(({ id }) => id)).toContain('F-015');
    expect(items.every(({ guides }) => guides.includes('gift'))).toBe(true);
  });

  it('names the field that is wrong, and what is missing', async () => {
    const bad = await get('/rules?asOf=2025-02-30');
    expect(bad.statusCode).toBe(400);
    expect(bad.json()).toMatchObject({ errors: [{ path: 'asOf' }] });
    expect((await get('/rules/F-999')).json()).toMatchObject({ type: '/problems/rule-not-found' });
    expect((await get('/rules?guide=none')).statusCode).toBe(404);
  });
});

describe('GET /guides', () => {
  it('lists five guides, each with its lead', async () => {
    const { items } = (await get('/guides')).json<{ items: { slug: string; lead: string }[] }>();
    expect(items.map(({ slug }) => slug)).toEqual([
      'gift',
      'promoter',
      'sharer',
      'shop',
      'traffic',
    ]);
    for (const { lead } of items) expect(lead).toMatch(/^[^{[]+。$/u);
  });

  it('tells attribution as it was in February 2025 and as it is', async () => {
    const standings = async (day: string) =>
      (await guideOn('promoter', day)).sections
        .flatMap(({ lines }) => lines)
        .filter(({ rules }) => rules.some((rule) => rule.startsWith('F-125')))
        .map(({ rules, standing }) => `${rules.join()} ${standing}`);

    expect(await standings('2025-02-01')).toEqual(['F-125@2024-12 holds', 'F-125@2025-11 not-yet']);
    expect(await standings('2026-11-22')).toEqual(['F-125@2024-12 over', 'F-125@2025-11 holds']);
  });

  it('takes its numbers from the rules of the day', async () => {
    const said = async (day: string) =>
      JSON.stringify((await guideOn('sharer', day)).sections.map(({ lines }) => lines));

    expect(await said('2025-02-01')).toContain('90%');
    expect(await said('2026-11-22')).toContain('100%');
  });

  it('marks nothing as stale that was read through', async () => {
    expect((await get('/guides/gift')).body).not.toContain('"stale":true');
    const stale = await get('/admin/stale');
    expect(stale.json()).toEqual({ items: [] });
    expect(stale.headers['cache-control']).toBe('no-store');
  });

  it('is of today when no day is named, as days are counted in China', async () => {
    const now = jest.spyOn(api.app.get(Clock), 'now');
    now.mockReturnValue(new Date('2025-01-31T15:59:59Z'));
    const before = (await get('/guides/gift')).json<Body>().asOf;
    now.mockReturnValue(new Date('2025-01-31T16:00:00Z'));
    const after = (await get('/guides/gift')).json<Body>().asOf;
    now.mockRestore();

    expect([before, after]).toEqual(['2025-01-31', '2025-02-01']);
  });

  it('answers 304 to somebody who has it', async () => {
    const first = await get('/guides/gift?asOf=2026-11-22');
    const again = await get('/guides/gift?asOf=2026-11-22', {
      'if-none-match': String(first.headers.etag),
    });
    expect(again.statusCode).toBe(304);
    expect((await get('/guides/none')).json()).toMatchObject({
      type: '/problems/guide-not-found',
    });
  });
});

describe('GET /glossary', () => {
  it('finds a term by what a spinner made of it', async () => {
    const { items } = (await get(`/glossary?q=${encodeURIComponent('带货人')}`)).json<{
      items: { name: string }[];
    }>();
    expect(items[0]?.name).toBe('带货者');
  });
});

describe('GET /timeline', () => {
  it('knows a feature by the slug of its guide or by any name', async () => {
    expect((await get('/timeline?feature=gift')).statusCode).toBe(200);
    expect((await get('/timeline?feature=%E9%80%81%E7%A4%BC%E7%89%A9')).statusCode).toBe(200);
    const none = await get('/timeline?feature=nothing');
    expect(none.json()).toEqual({ items: [], next: null });
  });
});
