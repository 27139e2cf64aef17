import type { Browser } from 'playwright-core';
import { findRepairedPoint } from './api.ts';
import { launchBrowser } from './browser.ts';
import { DESK, H5Run, PHONE } from './h5-run.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';

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

const pages = [
  ['the list', 'digests', '#/pages/digests/index', '.card'],
  ['the facts', 'facts', '#/pages/facts/index', '.fact'],
  ['a name', 'entity', '#/corpus/entity/index?id=weixin-shop', '.fact'],
  ['a name nobody has', 'entity-gone', '#/corpus/entity/index?id=nobody', '.notice'],
  ['the features', 'guides', '#/pages/guides/index', '.entry'],
  ['the guide to gifts', 'gift', '#/guides/guide/index?slug=gift', '.guide__step'],
  ['the guide to promoters', 'promoter', '#/guides/guide/index?slug=promoter', '.guide__step'],
  ['the gift sandbox', 'gift-sandbox', '#/tools/gift/index', '.phone'],
  ['the promotion sandbox', 'promotion-sandbox', '#/tools/promotion/index', '.promotion__winner'],
  ['two phones', 'shared-gift', '#/tools/shared/index', '.setup'],
  ['the calculator of commissions', 'commission', '#/tools/commission/index', '.calculation'],
  ['the calculator of fees', 'fee', '#/tools/fee/index', '.calculation'],
  ['the check of gifts', 'eligibility', '#/tools/eligibility/index', '.tool__answer'],
  ['the decoder', 'decoder', '#/tools/decoder/index', '.decoder__text'],
  ['the error codes', 'errors', '#/tools/errors/index', '.tool__name'],
  ['the glossary', 'glossary', '#/tools/glossary/index', '.tool__name'],
  ['the settings', 'me', '#/pages/me/index', '.choice'],
] as const;

const screens = [
  ['a phone', 'light', PHONE],
  ['a phone', 'dark', PHONE],
  ['a desk', 'light', DESK],
  ['a desk', 'dark', DESK],
] as const;

describe.each(screens)('on %s, %s', (device, colorScheme, viewport) => {
  const suffix = `${device === 'a desk' ? 'wide-' : ''}${colorScheme}`;

  it.each(pages)('nobody is kept out of %s', async (_what, name, hash, content) => {
    const run = await H5Run.open(browser, server.url, { viewport, colorScheme });
    await run.visit(hash);
    await run.shown.locator(content).first().waitFor();
    expect(await run.barriers()).toEqual([]);
    await run.screenshot(`${name}-${suffix}`);
    await run.close();
  });

  it('nobody is kept out of a digest and its evidence', async () => {
    const { card, text } = await findRepairedPoint(server.url);
    const run = await H5Run.open(browser, server.url, { viewport, colorScheme });
    await run.visit(`#/pages/digest/index?id=${card.id}`);
    await run.text(text).first().waitFor();
    expect(await run.barriers()).toEqual([]);
    await run.screenshot(`digest-${suffix}`);
    await run.text(text).first().click();
    const sheet = run.page.getByRole('dialog');
    await sheet.locator('.quote').first().waitFor();
    await sheet.getByText('句中的数字、日期和名称都在出处里').waitFor();
    expect(await run.barriers()).toEqual([]);
    await sheet.getByRole('radio', { name: '原文' }).click();
    expect(await run.barriers()).toEqual([]);
    await run.screenshot(`evidence-raw-${suffix}`);
    await run.close();
  });
});

it('would notice a text that is too pale and a button without a name', async () => {
  const run = await H5Run.open(browser, server.url);
  await run.shown.locator('.card').first().waitFor();
  await run.page.evaluate(() => {
    const [summary] = document.querySelectorAll<HTMLElement>('.card__summary');
    if (summary) summary.style.color = '#ccc';
    const button = document.createElement('button');
    document.querySelector('.card')?.append(button);
  });
  const found = (await run.barriers()).join('\n');
  expect(found).toMatch(/color-contrast/u);
  expect(found).toMatch(/button-name/u);
  await run.close();
});
