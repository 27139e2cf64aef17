import type { OpenAPIObject } from '@nestjs/swagger';
import { startApi, type Api } from '../../features/testing/api.ts';
import { html } from './html.ts';

let api: Api;
let document: OpenAPIObject;

beforeAll(async () => {
  api = await startApi();
  document = (await api.app.inject('/openapi.json')).json();
});
afterAll(() => api.stop());

describe('GET /openapi.json', () => {
  it('is OpenAPI 3.1 and lists every route', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/admin/stale',
      '/api/v1/conflicts',
      '/api/v1/digests',
      '/api/v1/digests/{id}',
      '/api/v1/digests/{id}/cleaning',
      '/api/v1/digests/{id}/doubts',
      '/api/v1/digests/{id}/evidence',
      '/api/v1/digests/{id}/proof',
      '/api/v1/digests/{id}/related',
      '/api/v1/entities',
      '/api/v1/entities/{id}',
      '/api/v1/facts',
      '/api/v1/facts/{id}',
      '/api/v1/glossary',
      '/api/v1/guides',
      '/api/v1/guides/{slug}',
      '/api/v1/lineage',
      '/api/v1/rules',
      '/api/v1/rules/{id}',
      '/api/v1/sandboxes',
      '/api/v1/sandboxes/{id}',
      '/api/v1/sandboxes/{id}/claim',
      '/api/v1/sandboxes/{id}/events',
      '/api/v1/stories',
      '/api/v1/stories/{id}',
      '/api/v1/timeline',
      '/healthz',
      '/livez',
    ]);
  });

  it('names every schema it refers to', () => {
    const named = Object.keys(document.components?.schemas ?? {});
    const referred = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name] of referred) expect(named).toContain(name);
    expect(named).toEqual(
      expect.arrayContaining(['Digest', 'DigestPage', 'DigestCard', 'Evidence', 'Problem']),
    );
  });

  it('tells for each public route what it gives and which problems may come instead', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (!/^\/api\/v1\/(?!sandboxes|admin)/.test(path)) continue;
      expect(get?.summary).toMatch(/\p{Script=Han}/u);
      expect(get?.responses).toMatchObject({
        200: { content: { 'application/json': { schema: expect.anything() as unknown } } },
        304: {},
        400: { content: { 'application/problem+json': {} } },
        500: { content: { 'application/problem+json': {} } },
        503: { content: { 'application/problem+json': {} } },
      });
    }
  });

  it('describes the query with its bounds', () => {
    const [parameters] = [document.paths['/api/v1/digests']?.get?.parameters];
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        required: false,
        schema: expect.objectContaining({ minimum: 1, maximum: 50, default: 20 }) as unknown,
      }),
    );
  });
});

describe('GET /docs', () => {
  it('is a page without script that names every route and schema', async () => {
    const { body, headers } = await api.app.inject('/docs');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).not.toMatch(/<script|https?:\/\//);
    for (const path of Object.keys(document.paths)) expect(body).toContain(path);
    for (const name of Object.keys(document.components?.schemas ?? {})) {
      expect(body).toContain(`id="${name}"`);
    }
    expect(body).not.toMatch(/undefined|\[object/);
  });
});

describe('html', () => {
  it('escapes what is put in, and keeps what is markup', () => {
    const item = html`<b>${'<i>&"\''}</b>`;
    expect(html`${[item, item]}${1}`.markup).toBe(
      '<b>&lt;i&gt;&amp;&quot;&#39;</b><b>&lt;i&gt;&amp;&quot;&#39;</b>1',
    );
  });
});
