import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { WeappHost } from '../weapp-host/weapp-host.ts';
import { launchBrowser } from './browser.ts';
import { DESK, H5Run } from './h5-run.ts';
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

const button = (run: H5Run, name: string) =>
  run.shown.getByRole('button', { name, exact: true }).first();

describe('the gift sandbox', () => {
  it('plays “24 小时没收” from the first tap to the refund, in a browser', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/gift/index');
    await button(run, '24 小时没收').click();
    for (let step = 0; step < 8; step += 1) await button(run, '下一步').click();
    await run.text('钱按原路退回送礼人。').waitFor();
    await run.shown.getByText('没有按时收下，已退款').first().waitFor();
    await run.text('181').waitFor();
    await run.text('非官方模拟，以平台规则为准').waitFor();
    await run.screenshot('gift-expired-light');

    await button(run, '复制这一局的链接').click();
    const link = await run.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/tools\/gift\/index\?s=1c0x\.[0-9a-z.-]+$/u);
    await run.page.goto('about:blank');
    await run.page.goto(link);
    await run.shown.getByText('没有按时收下，已退款').first().waitFor();
    await button(run, '撤销一步').click();
    await run.shown.getByText('没有按时收下，退款中').first().waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('says why a button refuses, and shows two phones on a wide screen', async () => {
    const run = await H5Run.open(browser, server.url, { viewport: DESK });
    await run.visit('#/tools/gift/index');
    await button(run, '想撤回').click();
    for (let step = 0; step < 6; step += 1) await button(run, '下一步').click();
    await run.text('卡片已经发出，送礼人不能取消。').first().waitFor();
    expect(await run.shown.getByRole('group', { name: /看到的$/u }).count()).toBe(2);
    await run.shown.getByRole('button', { name: '出处 F-016' }).first().click();
    await run.shown
      .getByText(/媒体报道 · 核对到/u)
      .first()
      .waitFor();
    await run.screenshot('gift-wide-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('plays a group lottery and refunds what is left, in the mini program', async () => {
    const run = await WeappRun.open(browser, host);
    await run.page.getByRole('tab', { name: '功能' }).tap();
    await run.isAt('pages/guides/index');
    await run.shown.getByText('送礼沙盘', { exact: true }).tap();
    await run.isAt('tools/gift/index');
    await run.shown.getByText('群抽奖剩余', { exact: true }).tap();
    await run.shown.getByText(/收下 1 · 退回 2 · 未定 0/u).waitFor();
    await run.shown.getByText('24 小时没收', { exact: true }).tap();
    for (let step = 0; step < 8; step += 1) {
      await run.shown.getByText('下一步', { exact: true }).tap();
    }
    await run.shown.getByText('钱按原路退回送礼人。', { exact: true }).waitFor();
    await run.screenshot('gift-expired');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });
});

describe('the promotion sandbox', () => {
  it('replays three clicks and a refund, in a browser', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/promotion/index');
    await button(run, '三次点击与退款').click();
    await run.text('丙').first().waitFor();
    await run.shown.getByText(/锁客期已经过了/u).waitFor();
    await run.shown.getByText(/合计 5 元，一分不差/u).waitFor();
    await button(run, '结算后退款').click();
    await run.shown.getByText('追回：推客').waitFor();
    await run.screenshot('promotion-light');

    await run.shown.getByRole('button', { name: /换一天/u }).click();
    await run.shown.getByRole('radio', { name: /群里能送礼物/u }).click();
    await run.shown
      .getByText(/当时的规则只认群聊里的订单/u)
      .first()
      .waitFor();
    await run.text('没有人').waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('splits the official five-party example in the mini program', async () => {
    const run = await WeappRun.open(browser, host);
    await run.page.getByRole('tab', { name: '功能' }).tap();
    await run.shown.getByText('带货沙盘', { exact: true }).tap();
    await run.isAt('tools/promotion/index');
    await run.shown.getByText('五方分佣', { exact: true }).tap();
    await run.shown.getByText(/收到 2 元，分出 1 元/u).waitFor();
    await run.screenshot('promotion');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });
});

describe('two people, two phones', () => {
  it('play one gift in two browsers, and both see the same', async () => {
    const giver = await H5Run.open(browser, server.url);
    await giver.visit('#/tools/shared/index');
    await button(giver, '开一局').click();
    await button(giver, '复制给朋友的链接').click();
    const link = await giver.page.evaluate(() => navigator.clipboard.readText());
    for (const name of ['选款式：红色', '提交订单', '付款']) await button(giver, name).click();
    await giver.shown.getByText('你是送礼人 · 礼物待收下').waitFor();

    const friend = await H5Run.open(browser, server.url);
    await friend.page.goto('about:blank');
    await friend.page.goto(link);
    await friend.shown.getByText('你是收礼人 · 礼物待收下').waitFor();
    await button(friend, '收下礼物').click();
    await friend.shown.getByText('你是收礼人 · 待发货').waitFor();
    await giver.shown.getByText('你是送礼人 · 待发货').waitFor({ timeout: 4_000 });
    expect(await giver.shown.getByText('示例省').count()).toBe(0);
    const third = await H5Run.open(browser, server.url);
    await third.page.goto('about:blank');
    await third.page.goto(link);
    await third.text('收礼人的位置已经有人了').waitFor();
    await third.close();
    await giver.screenshot('shared-giver-light');
    await friend.screenshot('shared-friend-light');
    for (const run of [giver, friend]) {
      expect(await run.complaints()).toEqual([]);
      await run.close();
    }
  });

  it('begin in the mini program too', async () => {
    const run = await WeappRun.open(browser, host);
    await run.page.getByRole('tab', { name: '功能' }).tap();
    await run.shown.getByText('两人送礼', { exact: true }).tap();
    await run.isAt('tools/shared/index');
    await run.shown.getByText('开一局', { exact: true }).tap();
    await run.shown.getByText(/^你是送礼人/u).waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });
});

describe('a guide', () => {
  it('says what held in February 2025 and what holds today', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/guides/guide/index?slug=promoter');
    await run.shown.getByRole('radio', { name: '规则' }).click();
    await run.shown.getByRole('button', { name: /^锁客与归因/u }).click();
    const scope = run.shown.locator('.line--holds', { hasText: '只算从群聊分享里下的单' });
    expect(await scope.count()).toBe(0);
    await run.shown.getByRole('button', { name: /换一天/u }).click();
    await run.shown.getByRole('textbox').fill('2025-02-01');
    await button(run, '看这一天').click();
    await scope.waitFor();
    await run.text('这一天还没有').first().waitFor();
    await run.screenshot('guide-2025-02-01-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('keeps what was ticked, and opens its terms in place', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/guides/guide/index?slug=gift');
    await run.shown.getByRole('button', { name: '祝福语' }).first().click();
    await run.shown.locator('.line__card').waitFor();
    await run.shown.getByRole('radio', { name: '清单' }).click();
    await run.shown.getByRole('checkbox').first().click();
    await run.page.reload();
    await run.shown.getByRole('radio', { name: '清单' }).click();
    await run.shown.getByRole('checkbox', { checked: true }).waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('opens without the server once it is loaded', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/guides/guide/index?slug=gift');
    await run.shown.getByText('第 1 步').waitFor();
    await run.context.setOffline(true);
    await run.shown.getByRole('button', { name: /换一天/u }).click();
    await run.shown.getByRole('radio', { name: /送礼物开始灰度/u }).click();
    await run.shown.getByText('2024-12-18 的规则').waitFor();
    await run.shown.getByText('第 1 步').waitFor();
    await run.close();
  });
});
