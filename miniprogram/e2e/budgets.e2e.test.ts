import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { filesWithZod, firstLoad, isKept, measureBudgets } from './bundle-size.ts';
import { H5Run } from './h5-run.ts';
import { makeMutant } from './mutant.ts';
import { Opened } from './opened.ts';
import { type RunningServer, startServer } from './server.ts';

const weapp = path.resolve('miniprogram/dist/weapp');
const h5 = path.resolve('miniprogram/dist/h5');

it.each(measureBudgets(weapp, h5).map((budget) => [budget.name, budget] as const))(
  'keeps the budget: %s',
  (_name, budget) => {
    expect(isKept(budget) || budget).toBe(true);
  },
);

it('would notice a mini program that is too heavy and has source maps', () => {
  const mutant = makeMutant(weapp, {
    files: /^app\.js$/u,
    from: /$/u,
    to: `\n//# sourceMappingURL=app.js.map\n/*${'重'.repeat(60_000)}*/`,
  });
  const broken = measureBudgets(mutant.root, h5).filter((budget) => !isKept(budget));
  mutant.remove();
  expect(broken.map(({ name }) => name)).toEqual(['weapp, main package', 'weapp, source maps']);
});

it('would notice zod in a minified bundle', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-zod-'));
  await build({
    stdin: {
      contents: "import { z } from 'zod'; globalThis.shape = z.object({ a: z.string() });",
      resolveDir: path.resolve('shared'),
    },
    bundle: true,
    minify: true,
    outfile: path.join(folder, 'bundle.js'),
  });
  const found = filesWithZod(folder);
  rmSync(folder, { recursive: true });
  expect(found).toEqual(['bundle.js']);
});

describe('in a browser', () => {
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

  it('the first page loads the files that the budget counts, and no others', async () => {
    const run = await H5Run.open(browser, server.url);
    const fetched: string[] = [];
    run.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\.(js|css)$/u.test(pathname)) fetched.push(pathname.slice(1));
    });
    await run.page.reload();
    await run.shown.locator('.card').first().waitFor();
    await run.close();
    expect(fetched.sort()).toEqual([...firstLoad(h5)].sort());
  });
});
