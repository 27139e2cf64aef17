import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WeappHost } from '../weapp-host/weapp-host.ts';
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

/** Every request that leaves a page from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

const order =
  '{"order":{"order_id":3705123456789012345678,"status":12,"strange":17,"is_present":true}}';

async function openTool(run: WeappRun, title: string, page: string): Promise<void> {
  await run.page.getByRole('tab', { name: '功能' }).tap();
  await run.isAt('pages/guides/index');
  await run.shown.getByText(title, { exact: true }).tap();
  await run.isAt(`tools/${page}/index`);
}

describe('the decoder', () => {
  it('explains a pasted gift order on the device: no request leaves', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/decoder/index');
    const box = run.shown.getByRole('textbox');
    await box.waitFor();
    const requests = requestsOf(run.page);
    await box.fill(order);
    await run.text('礼物待收下').waitFor();
    await run.text('3705123456789012345678').waitFor();
    await run.text('接下来：等收礼人收下；送礼人和商家都做不了什么。').waitFor();
    await run.text('没有收录').waitFor();
    await box.fill('{"status":4711}');
    await run.text('未知（4711）').waitFor();
    await box.fill('{"status":12,}');
    await run.text(/^第 1 行，第 14 个字：/u).waitFor();
    await run.shown.getByRole('button', { name: '填入示例' }).click();
    await run.text('待发货').waitFor();
    expect(requests).toEqual([]);
    await run.screenshot('decoder-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('explains an example in the mini program, without a request', async () => {
    const run = await WeappRun.open(browser, host);
    await openTool(run, '订单状态解码', 'decoder');
    const requests = requestsOf(run.page);
    await run.shown.getByText('填入示例', { exact: true }).tap();
    await run.shown.getByText('待发货', { exact: true }).waitFor();
    await run.shown.getByText('3705000000000000001', { exact: true }).waitFor();
    await run.screenshot('decoder');
    expect(requests).toEqual([]);
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });
});

describe('the calculators', () => {
  it('work out the fee and the commission line by line, in a browser', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/fee/index');
    await run.text('100 元 × 5%').waitFor();
    await run.shown.getByRole('radio', { name: '有', exact: true }).click();
    await run.text('100 元 × 1%').waitFor();
    await run.text('非官方模拟，以平台规则为准').waitFor();
    await run.screenshot('fee-light');

    await run.visit('#/tools/commission/index');
    await run.text('100 元 × 10%，不足一分舍去').waitFor();
    await run.shown.getByRole('radio', { name: '五方' }).click();
    await run.text('推客机构留下').waitFor();
    await run.shown.getByRole('spinbutton', { name: /^佣金率/u }).fill('60');
    await run.shown.getByRole('alert').getByText('佣金率超出范围，计划不成立。').waitFor();
    await run.screenshot('commission-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('work in the mini program', async () => {
    const run = await WeappRun.open(browser, host);
    await openTool(run, '技术服务费', 'fee');
    await run.shown.getByText('100 元 × 5%', { exact: true }).waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
    const other = await WeappRun.open(browser, host);
    await openTool(other, '分佣计算器', 'commission');
    await other.shown.getByText('五方', { exact: true }).tap();
    await other.shown.getByText('推客机构留下', { exact: true }).waitFor();
    expect(await other.complaints()).toEqual([]);
    await other.close();
  });
});

describe('the look-ups', () => {
  it('say yes, no or unknown about a gift, as of a day, in a browser', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/eligibility/index');
    await run.shown.getByRole('radio', { name: '珠宝首饰' }).click();
    await run.shown.getByRole('textbox', { name: '微信版本' }).fill('8.0.70');
    await run.text('未知').waitFor();
    await run.shown.getByRole('button', { name: /换一天/u }).click();
    await run.shown.getByRole('radio', { name: /送礼物开始灰度/u }).click();
    await run.text('不可以').waitFor();
    await run.screenshot('eligibility-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it('find an error code, and a term by what a spinner made of it, in a browser', async () => {
    const run = await H5Run.open(browser, server.url);
    await run.visit('#/tools/errors/index');
    await run.shown.getByRole('textbox').fill('606662');
    await run.text('606662 当前用户不是收礼人').waitFor();
    await run.shown.getByRole('textbox').fill('不存在的码');
    await run.shown.getByText(/没有收录这个码/u).waitFor();

    await run.visit('#/tools/glossary/index');
    await run.shown.getByRole('textbox', { name: '查词' }).fill('带货人');
    await run.text('带货者').first().waitFor();
    await run.screenshot('glossary-light');
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });

  it.each([
    ['送礼资格自检', 'eligibility', '不可以'],
    ['错误码查询', 'errors', '没有库存'],
    ['词汇表', 'glossary', '微信小店'],
  ])('%s opens in the mini program', async (title, page, word) => {
    const run = await WeappRun.open(browser, host);
    await openTool(run, title, page);
    if (page === 'eligibility') await run.shown.getByText('电脑', { exact: true }).tap();
    await run.shown.getByText(word).first().waitFor();
    expect(await run.complaints()).toEqual([]);
    await run.close();
  });
});
