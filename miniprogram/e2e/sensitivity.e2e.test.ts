import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { DigestCard } from '@app/shared/contract/digest';
import type { Related } from '@app/shared/contract/related';
import { aLongPage } from './api.ts';
import { launchBrowser } from './browser.ts';
import { type Mutation, makeMutant } from './mutant.ts';
import { WeappRun, hostFor } from './weapp-run.ts';

const REAL = path.resolve('miniprogram/dist/weapp');

/** A story that fails needs not fail slowly. */
const IMPATIENCE = 3000;

const aCard: DigestCard = {
  id: '01900000-0000-7000-8000-000000000000',
  kind: 'draft',
  title: '小店的送礼物',
  outlet: '某报',
  publishedOn: '2025-01-02',
  summary: '小店可以送礼物。',
  tags: ['小店'],
  pointCount: 1,
  readingMinutes: 1,
};

const nothingRelated: Related = {
  id: aCard.id,
  copyOf: null,
  copies: [],
  stories: [],
  names: [],
  facts: [],
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Reads the list, opens a digest, comes back, changes a setting and starts again. */
async function readAsAReader(run: WeappRun, title: string): Promise<void> {
  await run.shown.getByText(title, { exact: true }).tap();
  await run.isAt('pages/digest/index');
  await run.shown.getByRole('button', { name: '出处' }).first().waitFor();
  await run.page.getByRole('button', { name: '返回' }).tap();
  await run.page.getByRole('tab', { name: '我的' }).tap();
  await run.shown.getByText('特大', { exact: true }).tap();
  await run.page.reload();
  await run.shown.locator('.step-3').waitFor();
}

/** Plays the story against a built mini program and gives everything that went wrong. */
async function play(root: string, cards = 1): Promise<readonly string[]> {
  const host = await hostFor(root, 'http://127.0.0.1:9');
  const run = await WeappRun.open(browser, host);
  run.page.setDefaultTimeout(IMPATIENCE);
  const page = aLongPage({ items: [aCard], next: null }, cards);
  await run.page.route(/\/proxy\/api\/v1\/digests/u, (route) => {
    const url = route.request().url();
    if (url.endsWith('/related')) return route.fulfill({ json: nothingRelated });
    const json = /digests(\?|$)/u.test(url)
      ? page
      : {
          ...aCard,
          author: null,
          republisher: null,
          pipelineVersion: '1',
          points: [{ text: '点', citationCount: 1 }],
        };
    return route.fulfill({ json });
  });
  try {
    await run.page.reload();
    const failure = await readAsAReader(run, page.items[0]?.title ?? '').then(
      () => [],
      (error: unknown) => [String(error)],
    );
    return [...host.problems, ...(await run.complaints()), ...failure];
  } finally {
    await run.close();
    await host.close();
  }
}

it('has nothing to say about what was really built', async () => {
  expect(await play(REAL)).toEqual([]);
});

const anyCode = /\.js$/u;

const mutations: readonly (readonly [string, Mutation, RegExp])[] = [
  [
    'fetch in place of wx.request, which the page takes for a bad network',
    { files: anyCode, from: /await \w+\(\)\.request\(\{url:([^,]+),/u, to: 'await fetch($1,{' },
    /waiting for .*小店的送礼物/u,
  ],
  [
    'window.localStorage in place of storage',
    {
      files: anyCode,
      from: /\w+\(\)\.setStorageSync\((\w+),(\w+)\)/u,
      to: 'window.localStorage.setItem($1,$2)',
    },
    /step-3/u,
  ],
  [
    'document in a page',
    { files: /pages\/digests\/index\.js$/u, from: /^/u, to: 'document.title;' },
    /Cannot read properties of undefined/u,
  ],
  [
    'a page path that does not exist',
    { files: anyCode, from: /url:`\/pages\/digest\/index/u, to: 'url:`/pages/digset/index' },
    /navigateTo:fail page "pages\/digset\/index" is not found/u,
  ],
  [
    'a page that is listed but was not built',
    { files: /^app\.json$/u, from: /"pages\/fact\/index"/u, to: '"pages/fact/indexx"' },
    /app\.json names the page pages\/fact\/indexx/u,
  ],
  [
    'an HTML tag in a template',
    { files: /^base\.wxml$/u, from: /<text /u, to: '<span ' },
    /unknown component <span>/u,
  ],
  [
    'a template that is not closed',
    { files: /^base\.wxml$/u, from: /<\/template>/u, to: '' },
    /base\.wxml:\d+/u,
  ],
  [
    'an HTML tag in a component, which WeChat leaves out',
    {
      files: anyCode,
      from: /\(\w+\.\w+,\{className:"card__title"/u,
      to: '("span",{className:"card__title"',
    },
    /waiting for .*小店的送礼物/u,
  ],
  [
    'a wx function that does not exist',
    { files: /pages\/digests\/index\.js$/u, from: /^/u, to: 'wx.getCleanText();' },
    /wx\.getCleanText is missing/u,
  ],
  [
    'an exception while a page is drawn',
    { files: anyCode, from: /\$\{\w+\} (?=条|\\u6761)/u, to: '${undefined.text} ' },
    /Cannot read properties of undefined/u,
  ],
  [
    'a file of another package',
    { files: /pages\/digest\/index\.js$/u, from: /^/u, to: 'require("../../packages/none.js");' },
    /module 'packages\/none\.js' is not defined/u,
  ],
];

it.each(mutations)('notices %s', async (_what, mutation, complaint) => {
  const mutant = makeMutant(REAL, mutation);
  try {
    const complaints = await play(mutant.root);
    expect(complaints.join('\n')).toMatch(complaint);
  } finally {
    mutant.remove();
  }
});

it('notices a list that is too long for one setData and one tree', async () => {
  const complaints = await play(REAL, 120);
  expect(complaints.join('\n')).toMatch(/bytes at once[\s\S]* nodes/u);
});
