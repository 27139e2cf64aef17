import type { Browser } from 'playwright-core';
import { findRepairedPoint, readDigest, readDigests, readFirstCard } from './api.ts';
import { launchBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { DESK, H5Run } from './h5-run.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';

const DIGESTS = /\/api\/v1\/digests(\?|$)/u;
const EVIDENCE = /\/api\/v1\/digests\/[^/]+\/evidence/u;

const opened = new Opened();
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await opened.add(startServer());
  browser = await opened.add(launchBrowser());
});

afterAll(async () => {
  await opened.close();
});

let run: H5Run;

beforeEach(async () => {
  run = await H5Run.open(browser, server.url);
});

afterEach(async () => {
  const complaints = await run.complaints();
  await run.close();
  expect(complaints).toEqual([]);
});

const digestLink = (id: string) => `#/pages/digest/index?id=${id}`;

it('shows the five digests of the real server', async () => {
  const { items } = await readDigests(server.url);
  expect(items).toHaveLength(5);
  for (const { title } of items) await run.page.getByRole('link', { name: title }).waitFor();
  await run.screenshot('digests-light');
});

it('leads from the list to a digest and back', async () => {
  const card = await readFirstCard(server.url);
  const digest = await readDigest(server.url, card.id);
  await run.page.getByRole('link', { name: card.title }).click();
  await run.page.getByRole('heading', { name: digest.title }).waitFor();
  for (const { text } of digest.points) await run.text(text).first().waitFor();
  await run.screenshot('digest-light');
  await run.page.getByRole('button', { name: '返回' }).click();
  await run.page.getByRole('link', { name: card.title }).waitFor();
});

it('shows the evidence of a point as it came and as it was repaired', async () => {
  const { card, number, text, quote, raw, reason } = await findRepairedPoint(server.url);
  await run.page.getByRole('link', { name: card.title }).click();
  await run.text(text).first().click();
  const sheet = run.page.getByRole('dialog', { name: `要点 ${String(number)} 的出处` });
  const shownQuote = sheet.locator('.quote').first();
  await shownQuote.waitFor();
  expect((await shownQuote.textContent())?.replaceAll('‸', '')).toBe(quote);
  await sheet.getByText('已重放校验').waitFor();
  await run.screenshot('evidence-restored-light');

  await sheet.getByRole('radio', { name: '原文' }).click();
  await shownQuote.getByText(raw, { exact: true }).first().waitFor();
  await sheet.getByText(reason).first().waitFor();
  await run.screenshot('evidence-raw-light');

  await sheet.getByRole('button', { name: '复制引文' }).click();
  await eventually(async () => {
    expect(await run.page.evaluate(() => navigator.clipboard.readText())).toContain(quote);
  });
  await sheet.getByRole('button', { name: '关闭' }).click();
  await sheet.waitFor({ state: 'detached' });
});

it('opens a digest by its link, and again after a reload', async () => {
  const card = await readFirstCard(server.url);
  await run.visit(digestLink(card.id));
  await run.page.reload();
  await run.page.getByRole('heading', { name: card.title }).waitFor();
  await run.page.getByRole('button', { name: '返回' }).click();
  await run.page.getByRole('link', { name: card.title }).waitFor();
});

it('says that a digest does not exist', async () => {
  await run.visit(digestLink('01900000-0000-7000-8000-000000000000'));
  await run.page.reload();
  await run.text('没有找到这篇速读').waitFor();
  // the browser itself calls a 404 an error
  expect(run.consoleErrors.splice(0).join()).toMatch(/404/u);
});

it.each([
  ['送礼物', '送礼物'],
  ['带货者', '带货人'],
])('explains %s on a page of its own', async (feature, word) => {
  await run.openTab('功能');
  await run.page.getByRole('link', { name: feature }).click();
  await run.shown.getByText(word).first().waitFor();
  await run.shown
    .getByRole('button', { name: /^出处 F-/u })
    .first()
    .waitFor();
  await run.screenshot(`guide-${feature === '送礼物' ? 'gift' : 'promoter'}-light`);
});

const background = () => getComputedStyle(document.body).backgroundColor;
const LIGHT = 'rgb(246, 245, 242)';
const DARK = 'rgb(20, 23, 26)';

it('keeps the dark theme and the text size of the reader over a reload', async () => {
  await run.openTab('我的');
  await run.page.getByRole('radio', { name: '深色' }).click();
  await run.page.getByRole('radio', { name: '特大' }).click();
  await run.page.reload();
  expect(await run.page.getByRole('radio', { checked: true }).allTextContents()).toEqual([
    '特大',
    '深色',
  ]);
  await run.openTab('速读');
  expect(await run.page.evaluate(background)).toBe(DARK);
});

it('follows the system into the dark, unless the reader chose otherwise', async () => {
  expect(await run.page.evaluate(background)).toBe(LIGHT);
  await run.page.emulateMedia({ colorScheme: 'dark' });
  expect(await run.page.evaluate(background)).toBe(DARK);
  await run.openTab('我的');
  await run.page.getByRole('radio', { name: '浅色' }).click();
  expect(await run.page.evaluate(background)).toBe(LIGHT);
});

it('cuts nothing off at the largest text size, on any page', async () => {
  const { card, text } = await findRepairedPoint(server.url);
  await run.openTab('我的');
  await run.page.getByRole('radio', { name: '特大' }).click();
  for (const hash of [
    '#/pages/digests/index',
    '#/pages/guides/index',
    '#/guides/guide/index?slug=gift',
    '#/guides/guide/index?slug=promoter',
    '#/tools/gift/index',
    '#/tools/promotion/index',
    '#/tools/shared/index',
    '#/tools/commission/index',
    '#/tools/fee/index',
    '#/tools/eligibility/index',
    '#/tools/decoder/index',
    '#/tools/errors/index',
    '#/tools/glossary/index',
    '#/pages/me/index',
    digestLink(card.id),
  ]) {
    await run.visit(hash);
    await run.page.reload();
    await run.shown.locator('.step-3').waitFor();
    await run.page.waitForLoadState('networkidle');
    expect([hash, await run.cutOff()]).toEqual([hash, []]);
  }
  await run.text(text).first().click();
  await run.page.getByRole('dialog').locator('.quote').first().waitFor();
  expect(await run.cutOff()).toEqual([]);
  await run.screenshot('evidence-largest-light');
});

it('says that the service cannot be reached, and recovers', async () => {
  await run.page.route(DIGESTS, (route) => route.abort());
  await run.page.reload();
  await run.text('网络不可用，请检查网络后再试').waitFor();
  await run.screenshot('offline-light');
  await run.page.unroute(DIGESTS);
  await run.page.getByRole('button', { name: '重新读取' }).click();
  await run.shown.locator('.card').first().waitFor();
  expect(run.consoleErrors.splice(0).join()).toMatch(/ERR_FAILED/u);
});

it('says that the evidence cannot be read, and recovers', async () => {
  const { card, text } = await findRepairedPoint(server.url);
  await run.page.route(EVIDENCE, (route) => route.fulfill({ status: 503, json: {} }));
  await run.page.getByRole('link', { name: card.title }).click();
  await run.text(text).first().click();
  const sheet = run.page.getByRole('dialog');
  await sheet.getByText('服务暂时不可用，请稍后再试').waitFor();
  await run.page.unroute(EVIDENCE);
  await sheet.getByRole('button', { name: '重试' }).click();
  await sheet.locator('.quote').first().waitFor();
  expect(run.consoleErrors.splice(0).join()).toMatch(/503/u);
});

it('says that nothing was collected yet', async () => {
  await run.page.route(DIGESTS, (route) => route.fulfill({ json: { items: [], next: null } }));
  await run.page.reload();
  await run.text('还没有速读').waitFor();
  await run.screenshot('empty-light');
});

it('can be read with the keyboard alone', async () => {
  const card = await readFirstCard(server.url);
  const focused = () =>
    run.page.evaluate(() => document.querySelector(':focus:not([role=dialog])')?.textContent ?? '');
  const tabTo = async (words: string) => {
    for (let stops = 0; stops < 40; stops += 1) {
      if ((await focused()).includes(words)) return;
      await run.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${words}`);
  };
  await run.page.getByRole('link', { name: card.title }).waitFor();
  await tabTo(card.title);
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('heading', { name: card.title }).waitFor();

  const [point] = (await readDigest(server.url, card.id)).points;
  await tabTo(point?.text ?? '');
  await run.page.keyboard.press('Enter');
  const sheet = run.page.getByRole('dialog');
  await sheet.locator('.quote').first().waitFor();
  await eventually(async () => {
    expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  });
  await tabTo('还原');
  await run.page.keyboard.press('ArrowLeft');
  await sheet.getByRole('radio', { name: '原文', checked: true }).waitFor();
  await run.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focused()).toContain(point?.text ?? '');
});

it('shows the evidence beside the text on a wide screen', async () => {
  const { card, text } = await findRepairedPoint(server.url);
  await run.page.setViewportSize(DESK);
  await run.screenshot('digests-wide-light');
  await run.visit(digestLink(card.id));
  await run.text(text).first().click();
  const sheet = run.page.getByRole('dialog');
  await sheet.locator('.quote').first().waitFor();
  const claim = await run.text(text).first().boundingBox();
  const beside = await sheet.boundingBox();
  expect(beside?.x).toBeGreaterThanOrEqual((claim?.x ?? 0) + (claim?.width ?? 0));
  await run.screenshot('evidence-wide-light');
});

it('would notice a refused script, an error on the console and a text that is cut off', async () => {
  const broken = await H5Run.open(browser, server.url);
  await broken.shown.locator('.card').first().waitFor();
  await broken.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruded = true;';
    document.head.append(script);
    const [summary] = document.querySelectorAll<HTMLElement>('.card__summary');
    if (summary)
      Object.assign(summary.style, { width: '20px', whiteSpace: 'nowrap', display: 'block' });
    setTimeout(() => {
      throw new Error('迟到的错');
    });
  });
  await eventually(async () => {
    const complaints = (await broken.complaints()).join('\n');
    expect(complaints).toMatch(/content policy: script-src-elem inline/u);
    expect(complaints).toMatch(/迟到的错/u);
  });
  expect((await broken.cutOff()).join()).toMatch(/card__summary/u);
  await broken.close();
});
