import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { eventually } from '../e2e/eventually.ts';
import { WeappRun, hostFor } from '../e2e/weapp-run.ts';
import { writeSample } from './testing/sample.ts';

const NO_API = 'http://127.0.0.1:9';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Played {
  readonly problems: readonly string[];
  readonly complaints: readonly string[];
}

type Story = (run: WeappRun) => Promise<unknown>;

const nothing: Story = () => Promise.resolve();

/** Plays a story against the sample, with some of its files changed. */
async function play(story: Story, changes: Readonly<Record<string, string>> = {}): Promise<Played> {
  const root = writeSample(changes);
  const host = await hostFor(root, NO_API);
  const run = await WeappRun.open(browser, host);
  try {
    await story(run);
    return { problems: host.problems, complaints: await run.complaints() };
  } finally {
    await run.close();
    await host.close();
    rmSync(root, { recursive: true });
  }
}

const FINE: Played = { problems: [], complaints: [] };

const press = (run: WeappRun, name: string) =>
  run.shown.getByRole('button', { name, exact: true }).tap();

const answer = async (run: WeappRun, expected: object) => {
  await run.shown.getByText(JSON.stringify(expected), { exact: true }).waitFor();
};

describe('a page', () => {
  it('gets events as plain data', async () => {
    const played = await play(async (run) => {
      await run.shown.getByText('未点').tap();
      await run.shown.getByText('你好 tap 值 1', { exact: true }).waitFor();
    });
    expect(played).toEqual(FINE);
  });

  it('uses components of its own', async () => {
    const played = await play(async (run) => {
      await run.shown.getByText('部件 旧').tap();
      await run.shown.getByText('部件 新').waitFor();
    });
    expect(played).toEqual(FINE);
  });

  it('has the styles of the app, of imports and of its own, in WeChat units', async () => {
    const played = await play(async (run) => {
      const style = await run.shown.locator('[id$="--box"]').evaluate((box) => {
        const { color, backgroundColor, width, fontWeight } = getComputedStyle(box);
        return { color, backgroundColor, width, fontWeight };
      });
      expect(style).toEqual({
        color: 'rgb(18, 52, 86)',
        backgroundColor: 'rgb(1, 2, 3)',
        width: '195px',
        fontWeight: '700',
      });
    });
    expect(played).toEqual(FINE);
  });

  it('has aria roles as roles, and no attribute for what is not set', async () => {
    await play(async (run) => {
      const link = run.shown.getByRole('link', { name: '按住' });
      expect(await link.getAttribute('aria-label')).toBeNull();
    });
  });

  it('shows hover-class while it is pressed', async () => {
    await play(async (run) => {
      const link = run.shown.getByRole('link', { name: '按住' });
      await link.dispatchEvent('pointerdown');
      await run.shown.locator('.pressed').waitFor();
      await link.dispatchEvent('pointerup');
      await run.shown.locator('.pressed').waitFor({ state: 'detached' });
    });
  });
});

describe('the stack of pages', () => {
  it('opens a page of a subpackage with its query, and nothing of a browser in its scope', async () => {
    const played = await play(async (run) => {
      await press(run, '分包');
      const kinds = 'undefined undefined undefined function undefined undefined';
      const far = run.shown.getByText(`远处 七 ${kinds}`, { exact: true });
      await far.waitFor();
      // a sheet that a page imports counts on that page
      expect(await far.evaluate((view) => getComputedStyle(view).color)).toBe('rgb(4, 5, 6)');
      await run.page.getByRole('button', { name: '返回' }).tap();
      await run.isAt('pages/first/index');
    });
    expect(played).toEqual(FINE);
  });

  it('refuses a page that does not exist', async () => {
    await play(async (run) => {
      await press(run, '迷路');
      await answer(run, { errMsg: 'navigateTo:fail page "pages/none/index" is not found' });
    });
  });

  it('keeps the pages of tabs alive', async () => {
    const played = await play(async (run) => {
      await run.page.getByRole('tab', { name: '次页' }).tap();
      await run.shown.getByText('次页 1').waitFor();
      await run.page.getByRole('heading', { name: '第二' }).waitFor();
      expect(await run.share()).toEqual({ title: '分享自 menu' });
      await run.page.getByRole('tab', { name: '首页' }).tap();
      await run.page.getByRole('tab', { name: '次页' }).tap();
      await run.shown.getByText('次页 2').waitFor();
    });
    expect(played).toEqual(FINE);
  });

  it('follows the theme of the phone with the colours of theme.json', async () => {
    await play(async (run) => {
      const bar = run.page.locator('#navigation-bar');
      const colour = () => bar.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await colour()).toBe('rgb(255, 255, 255)');
      await run.page.emulateMedia({ colorScheme: 'dark' });
      await eventually(async () => {
        expect(await colour()).toBe('rgb(0, 0, 0)');
      });
    });
  });

  it('tells a page that its end was reached, once, and that it was pulled down', async () => {
    const played = await play(async (run) => {
      await press(run, '长页');
      await run.isAt('pages/long/index');
      const scrollTo = (top: number) =>
        run.shown.evaluate((page, to) => {
          page.scrollTop = to;
        }, top);
      await scrollTo(100_000);
      await run.shown.getByText('1 0').waitFor();
      await press(run, '回顶');
      await eventually(async () => {
        expect(await run.shown.evaluate((page) => page.scrollTop)).toBe(0);
      });
      await scrollTo(100_000);
      await run.shown.getByText('2 0').waitFor();
      await run.pullDown();
      await run.shown.getByText('2 1').waitFor();
    });
    expect(played).toEqual(FINE);
  });
});

describe('wx', () => {
  it('asks by a dialog', async () => {
    await play(async (run) => {
      await press(run, '询问');
      await run.page.getByRole('dialog').getByRole('button', { name: '取消' }).tap();
      await answer(run, { errMsg: 'showModal:ok', confirm: false, cancel: true });
    });
  });

  it.each([
    ['乙', { errMsg: 'showActionSheet:ok', tapIndex: 1 }],
    ['取消', { errMsg: 'showActionSheet:fail cancel' }],
  ])('lets the user choose: %s', async (name, result) => {
    await play(async (run) => {
      await press(run, '选择');
      await run.page.getByRole('dialog').getByRole('button', { name }).tap();
      await answer(run, result);
    });
  });

  it('copies, says so, and answers promises', async () => {
    await play(async (run) => {
      await press(run, '复制');
      await answer(run, { errMsg: 'getClipboardData:ok', data: '抄' });
      await run.page.getByRole('status').getByText('内容已复制').waitFor();
    });
  });

  it('measures elements', async () => {
    await play(async (run) => {
      await press(run, '测量');
      await answer(run, { width: 195 });
    });
  });
});

describe('forms', () => {
  it('tell what is typed, switched, slid, loaded and scrolled, and storage outlives a restart', async () => {
    const played = await play(async (run) => {
      await press(run, '表单');
      await run.shown.getByRole('textbox', { name: '名字' }).fill('小店');
      await run.page.keyboard.press('Enter');
      await run.shown.getByRole('switch', { name: '大字' }).tap();
      await run.shown.getByRole('slider', { name: '字号' }).press('ArrowRight');
      await run.shown.locator('wx-scroll-view').evaluate((view) => {
        view.scrollTop = 1000;
      });
      await run.shown.getByText('小店|小店|true|2|true|true', { exact: true }).waitFor();
      await run.page.reload();
      await press(run, '表单');
      await run.shown.getByText('||true|1|true|false', { exact: true }).waitFor();
    });
    expect(played).toEqual(FINE);
  });
});

describe('the host complains about', () => {
  const onLoad = (code: string) => ({ 'pages/second/index.js': `Page({ onLoad() { ${code} } });` });
  const openSecond: Story = async (run) => {
    await run.page.getByRole('tab', { name: '次页' }).tap();
    await run.isAt('pages/second/index');
    // what fails later must have had its time
    await run.page.waitForTimeout(200);
  };

  it.each([
    ['an exception in a hook', 'null.text', /pages\/second\/index onLoad: TypeError/u],
    [
      'a promise that nobody catches',
      'Promise.reject(new Error("坏"))',
      /unhandled rejection: Error: 坏/u,
    ],
    [
      'an exception in a timer',
      'setTimeout(() => { throw new Error("迟") })',
      /uncaught: Error: 迟/u,
    ],
    ['what the console calls an error', 'console.error("坏了")', /console\.error: 坏了/u],
    ['a wx function that it lacks', 'wx.chooseMedia', /wx\.chooseMedia is missing/u],
    [
      'data that is too large',
      'this.setData({ text: "长".repeat(20000) })',
      /set 60011 bytes at once/u,
    ],
    [
      'another server than the listed one',
      'wx.request({ url: "https://example.com/", fail: console.error })',
      /request:fail url not in domain list/u,
    ],
  ])('%s', async (_what, code, complaint) => {
    const { complaints } = await play(openSecond, onLoad(code));
    expect(complaints.join('\n')).toMatch(complaint);
  });

  it.each([
    ['a component that it does not implement', '<canvas />', /does not implement <canvas>/u],
    [
      'a button that WeChat itself would handle',
      '<button open-type="share" />',
      /open-type share/u,
    ],
    ['a tree that is too deep', `${'<view>'.repeat(30)}${'</view>'.repeat(30)}`, /levels deep/u],
    ['too many children', '<view wx:for="{{61}}">{{item}}</view>', /children/u],
    ['a picture that does not load', '<image src="none.png" />', /can not load .*none\.png/u],
  ])('%s', async (_what, wxml, complaint) => {
    const { complaints } = await play(openSecond, { 'pages/second/index.wxml': wxml });
    expect(complaints.join('\n')).toMatch(complaint);
  });

  it.each([
    [
      'a tag that is not WeChat’s',
      { 'pages/second/index.wxml': '<div>甲</div>' },
      /unknown component <div>/u,
    ],
    [
      'a template that is not closed',
      { 'pages/second/index.wxml': '<view>' },
      /pages\/second\/index\.wxml:1:/u,
    ],
  ])('%s, before anything runs', async (_what, changes, problem) => {
    const { problems } = await play(nothing, changes);
    expect(problems.join('\n')).toMatch(problem);
  });
});
