import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { WeappHost } from '../weapp-host/weapp-host.ts';
import { aLongPage, findRepairedPoint, readDigest, readDigests, readFirstCard } from './api.ts';
import { launchBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';
import { WeappRun, hostFor, limits } from './weapp-run.ts';

const DIGESTS = /\/proxy\/api\/v1\/digests(\?|$)/u;

const opened = new Opened();
let server: RunningServer;
let browser: Browser;
let host: WeappHost;
let run: WeappRun;

beforeAll(async () => {
  server = await opened.add(startServer());
  host = await opened.add(hostFor(path.resolve('miniprogram/dist/weapp'), server.url));
  browser = await opened.add(launchBrowser());
});

afterAll(async () => {
  await opened.close();
});

beforeEach(async () => {
  run = await WeappRun.open(browser, host);
});

afterEach(async () => {
  const complaints = await run.complaints();
  await run.close();
  expect(complaints).toEqual([]);
});

const openTab = (name: string) => run.page.getByRole('tab', { name }).tap();

it('compiles without a word from the template compiler', () => {
  expect(host.problems).toEqual([]);
});

it('shows the five digests of the real server', async () => {
  const { items } = await readDigests(server.url);
  expect(items).toHaveLength(5);
  for (const { title } of items) await run.shown.getByText(title, { exact: true }).waitFor();
  await run.page.getByRole('heading', { name: '小店说明书' }).waitFor();
  await run.screenshot('digests');
});

it('opens a digest with all its points', async () => {
  const card = await readFirstCard(server.url);
  const digest = await readDigest(server.url, card.id);
  await run.shown.getByText(digest.title, { exact: true }).tap();
  await run.isAt('pages/digest/index');
  for (const { text } of digest.points) await run.shown.getByText(text, { exact: true }).waitFor();
  await run.page.locator('#navigation-title', { hasText: digest.title }).waitFor();
  await run.screenshot('digest');
});

it('shows the evidence of a point as it came and as it was repaired', async () => {
  const { card, number, text, quote, raw, reason } = await findRepairedPoint(server.url);
  await run.shown.getByText(card.title, { exact: true }).tap();
  await run.isAt('pages/digest/index');
  await run.shown.getByText(text, { exact: true }).first().tap();
  const sheet = run.shown.getByRole('dialog', { name: `要点 ${String(number)} 的出处` });
  const shownQuote = sheet.locator('.quote').first();
  await shownQuote.waitFor();
  expect((await shownQuote.textContent())?.replaceAll('‸', '')).toBe(quote);
  await run.screenshot('evidence-restored');

  await sheet.getByRole('radio', { name: '原文' }).tap();
  await shownQuote.getByText(raw, { exact: true }).first().waitFor();
  await sheet.getByText(reason).first().waitFor();
  await run.screenshot('evidence-raw');

  await sheet.getByText('复制引文').tap();
  await run.page.getByRole('status').filter({ hasText: '复制' }).first().waitFor();
  await sheet.getByRole('button', { name: '关闭' }).tap();
  await sheet.waitFor({ state: 'detached' });
});

it('leads from a digest back to the list', async () => {
  const card = await readFirstCard(server.url);
  await run.shown.getByText(card.title, { exact: true }).tap();
  await run.isAt('pages/digest/index');
  await run.page.getByRole('button', { name: '返回' }).tap();
  await run.isAt('pages/digests/index');
  await run.shown.getByText(card.title, { exact: true }).waitFor();
});

it('shares a digest by its title and address', async () => {
  const card = await readFirstCard(server.url);
  await run.shown.getByText(card.title, { exact: true }).tap();
  await run.isAt('pages/digest/index');
  await run.shown.getByRole('heading', { name: card.title }).waitFor();
  expect(await run.share()).toMatchObject({
    title: card.title,
    path: `/pages/digest/index?id=${card.id}`,
  });
});

it.each([
  ['送礼物', '送礼物'],
  ['带货者', '带货人'],
])('explains %s on a page of its own', async (feature, word) => {
  await openTab('功能');
  await run.isAt('pages/guides/index');
  await run.screenshot('guides');
  await run.shown.getByText(feature, { exact: true }).first().tap();
  await run.isAt('guides/guide/index');
  await run.shown.getByText(word).first().waitFor();
  await run.shown
    .getByRole('button', { name: /^出处 F-/u })
    .first()
    .waitFor();
  await run.screenshot(`guide-${feature === '送礼物' ? 'gift' : 'promoter'}`);
});

it('keeps text size and theme over a restart', async () => {
  await openTab('我的');
  await run.shown.getByText('特大', { exact: true }).tap();
  await run.shown.getByText('深色', { exact: true }).tap();
  await run.screenshot('me-largest-dark');

  await run.page.reload();
  await openTab('我的');
  const chosen = run.shown.getByRole('radio', { checked: true });
  expect(await chosen.allTextContents()).toEqual(['特大', '深色']);
  await openTab('速读');
  await run.shown.locator('.theme-dark.step-3 .card').first().waitFor();
  await run.screenshot('digests-largest-dark');
});

it('follows the phone into the dark, and the choice of the reader before the phone', async () => {
  const bar = run.page.locator('#navigation-bar');
  const colour = () => bar.evaluate((element) => getComputedStyle(element).backgroundColor);
  await run.shown.locator('.card').first().waitFor();
  const light = await colour();
  await run.page.emulateMedia({ colorScheme: 'dark' });
  await eventually(async () => {
    expect(await colour()).not.toBe(light);
  });
  await run.screenshot('digests-dark');
  await openTab('我的');
  await run.shown.getByText('浅色', { exact: true }).tap();
  await eventually(async () => {
    expect(await colour()).toBe(light);
  });
});

it('stays within the limits with twenty cards on the list', async () => {
  const real = await readDigests(server.url);
  await run.page.route(DIGESTS, (route) => route.fulfill({ json: aLongPage(real, 20) }));
  await run.page.reload();
  await run.shown.locator('.card').nth(19).waitFor();
  const [tree] = await run.measure();
  const { setData } = await run.records();
  const largest = Math.max(...setData.map(({ bytes }) => bytes));
  expect(tree?.nodes).toBeGreaterThan(20);
  expect(tree?.nodes).toBeLessThanOrEqual(limits.nodes);
  expect(largest).toBeGreaterThan(1024);
  expect(largest).toBeLessThanOrEqual(limits.setDataBytes);
});

it('reads on at the bottom and starts anew when pulled down', async () => {
  const real = await readDigests(server.url);
  const first = { ...aLongPage(real, 20), next: 'second' };
  await run.page.route(DIGESTS, (route) =>
    route.fulfill({
      json: route.request().url().includes('cursor=second') ? aLongPage(real, 5, 20) : first,
    }),
  );
  await run.page.reload();
  await run.shown.locator('.card').nth(19).waitFor();
  await run.shown.evaluate((page) => {
    page.scrollTop = page.scrollHeight;
  });
  await run.shown.locator('.card').nth(24).waitFor();
  await run.shown.getByText('没有更多了').waitFor();
  await run.pullDown();
  await eventually(async () => {
    expect(await run.shown.locator('.card').count()).toBe(20);
  });
});

it('shows only the digests of a tag, and all again', async () => {
  const { items } = await readDigests(server.url);
  const tag = items[0]?.tags[0] ?? '';
  await run.shown
    .getByRole('button', { name: `只看标签：${tag}` })
    .first()
    .tap();
  const filter = run.shown.getByRole('button', { name: `正在看标签：${tag}` });
  await filter.waitFor();
  const tagged = items.filter(({ tags }) => tags.includes(tag)).length;
  await eventually(async () => {
    expect(await run.shown.locator('.card').count()).toBe(tagged);
  });
  await filter.tap();
  await eventually(async () => {
    expect(await run.shown.locator('.card').count()).toBe(items.length);
  });
});

it('says that there is no network, and recovers', async () => {
  await run.page.route(DIGESTS, (route) => route.abort());
  await run.page.reload();
  await run.shown.getByText('网络不可用，请检查网络后再试').waitFor();
  await run.screenshot('offline');
  await run.page.unroute(DIGESTS);
  await run.shown.getByRole('button', { name: '重新读取' }).tap();
  await run.shown.locator('.card').first().waitFor();
});
