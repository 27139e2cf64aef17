import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { WeappHost } from '../weapp-host/weapp-host.ts';
import { readDigests, readStories } from './api.ts';
import { launchBrowser } from './browser.ts';
import { aStory } from './corpus-documents.ts';
import { H5Run } from './h5-run.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';
import { WeappRun, hostFor } from './weapp-run.ts';

const opened = new Opened();
let server: RunningServer;
let browser: Browser;
let host: WeappHost;

beforeAll(async () => {
  const folder = await aStory();
  await opened.add(Promise.resolve({ close: () => rm(folder, { recursive: true, force: true }) }));
  server = await opened.add(startServer(folder));
  host = await opened.add(hostFor(path.resolve('miniprogram/dist/weapp'), server.url));
  browser = await opened.add(launchBrowser());
});

afterAll(async () => {
  await opened.close();
});

const idOf = async (title: string): Promise<string> => {
  const { items } = await readDigests(server.url);
  const card = items.find((one) => one.title === title);
  if (!card) throw new Error(`no digest ${title}`);
  return card.id;
};

const themes = ['light', 'dark'] as const;

describe.each(themes)('in a browser, %s', (colorScheme) => {
  let run: H5Run;

  beforeEach(async () => {
    run = await H5Run.open(browser, server.url, { colorScheme });
  });
  afterEach(() => run.close());

  const expectSound = async () => {
    expect(await run.barriers()).toEqual([]);
    expect(await run.cutOff()).toEqual([]);
    expect(await run.complaints()).toEqual([]);
  };

  it('a copy says whose it is, and leads to the original', async () => {
    await run.visit(`#/pages/digest/index?id=${await idOf('转来一篇送礼物的报道')}`);
    await run.text(/转载自《微信小店上线送礼物功能》/u).waitFor();
    await run
      .text(/合计一个来源/u)
      .first()
      .waitFor();
    await expectSound();
    await run.text(/转载自《微信小店上线送礼物功能》/u).click();
    await run.text(/被《转来一篇送礼物的报道》转载/u).waitFor();
  });

  it('a story counts independent sources, and names the copy', async () => {
    const [story] = (await readStories(server.url)).items;
    await run.visit(`#/corpus/story/index?id=${story?.id ?? ''}`);
    await run.text('3 篇报道，独立来源 2 个').waitFor();
    await run.text(/转载自《微信小店上线送礼物功能》/u).waitFor();
    await expectSound();
    await run.screenshot(`story-${colorScheme}`);
  });

  it('a cleaning tells its rules, what is lost, and its versions', async () => {
    await run.visit(`#/corpus/cleaning/index?id=${await idOf('微信小店上线送礼物功能')}`);
    await run.text('缺字 2 处').waitFor();
    await run.text('按记录重放，得到的正是现在的正文').waitFor();
    await run.screenshot(`cleaning-${colorScheme}`);
    await run.text('存疑').last().click();
    await run.text('原文在这里用星号遮住了字').waitFor();
    await expectSound();
    await run.screenshot(`doubts-${colorScheme}`);
    await run.text('版本').click();
    await run.text(/现在显示/u).waitFor();
    await expectSound();
  });

  it('a name is found by what spinners made of it, and shows what it is', async () => {
    await run.openTab('事实');
    await run.text('名称').click();
    await run.page.getByLabel('找名称').fill('微信细小店');
    await run.text('微信小店').click();
    await run.text(/微信自己的开店系统/u).waitFor();
    await run.text(/微信细小店/u).waitFor();
    await expectSound();
    await run.screenshot(`entity-${colorScheme}`);
  });
});

it('shows names, stories and cleanings in the mini program', async () => {
  const run = await WeappRun.open(browser, host);
  await run.page.getByRole('tab', { name: '事实' }).tap();
  await run.shown.getByText('名称', { exact: true }).tap();
  await run.shown.getByText('微信小店', { exact: true }).first().tap();
  await run.isAt('corpus/entity/index');
  await run.shown.getByText(/微信自己的开店系统/u).waitFor();
  await run.screenshot('entity');
  await run.shown.getByText('文档', { exact: true }).tap();
  await run.shown.getByText('3 篇报道，独立来源 2 个').tap();
  await run.isAt('corpus/story/index');
  await run.shown.getByText('转来一篇送礼物的报道', { exact: true }).tap();
  await run.isAt('pages/digest/index');
  await run.shown.getByText('看这篇是怎样清洗的').tap();
  await run.isAt('corpus/cleaning/index');
  await run.shown.getByText('缺字 2 处').waitFor();
  await run.screenshot('cleaning');
  expect(await run.complaints()).toEqual([]);
  await run.close();
});
