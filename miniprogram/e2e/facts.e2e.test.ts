import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { WeappHost } from '../weapp-host/weapp-host.ts';
import { readDisputedEvent, readFirstEvent, readRivalFigure } from './api.ts';
import { launchBrowser } from './browser.ts';
import { H5Run } from './h5-run.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';
import { WeappRun, hostFor } from './weapp-run.ts';

const opened = new Opened();
let server: RunningServer;
let browser: Browser;
let host: WeappHost;

beforeAll(async () => {
  server = await opened.add(startServer());
  host = await opened.add(hostFor(path.resolve('miniprogram/dist/weapp'), server.url));
  browser = await opened.add(launchBrowser());
});

afterAll(async () => {
  await opened.close();
});

it('sets rival figures against each other, with the words of each source, in a browser', async () => {
  const fact = await readRivalFigure(server.url);
  const run = await H5Run.open(browser, server.url);
  await run.openTab('事实');
  await run
    .text(fact.values[0]?.said ?? '')
    .first()
    .click();
  for (const { said, quote } of fact.entries) {
    await run.text(said).first().waitFor();
    await run.text(quote).first().waitFor();
  }
  await run.screenshot('fact-light');
  await run.page.getByRole('button', { name: '返回' }).click();
  await run.text('时间线').first().click();
  await run
    .text((await readFirstEvent(server.url)).title)
    .first()
    .waitFor();
  await run.screenshot('timeline-light');
  expect(await run.complaints()).toEqual([]);
  await run.close();
});

it('sets rival figures against each other in the mini program', async () => {
  const fact = await readRivalFigure(server.url);
  const run = await WeappRun.open(browser, host);
  await run.page.getByRole('tab', { name: '事实' }).tap();
  await run.isAt('pages/facts/index');
  await run.shown
    .getByText(fact.values[0]?.said ?? '', { exact: true })
    .first()
    .tap();
  await run.isAt('pages/fact/index');
  for (const { said, quote } of fact.entries) {
    await run.shown.getByText(said, { exact: true }).first().waitFor();
    await run.shown.getByText(quote, { exact: true }).first().waitFor();
  }
  await run.screenshot('fact');
  expect(await run.complaints()).toEqual([]);
  await run.close();
});

it('shows the other dates of a disputed event, on the page of what it is about', async () => {
  const { title, reason } = await readDisputedEvent(server.url, 'gift');
  const run = await H5Run.open(browser, server.url);
  await run.visit('#/corpus/entity/index?id=gift');
  await run.shown.getByRole('radio', { name: '时间线' }).click();
  const event = run.shown.locator('.event--disputed').filter({ hasText: title });
  await event
    .getByText(/^另一说：/u)
    .first()
    .waitFor();
  await event.getByText(reason ?? '').waitFor();
  await run.screenshot('disputed-light');
  expect(await run.complaints()).toEqual([]);
  await run.close();
});
