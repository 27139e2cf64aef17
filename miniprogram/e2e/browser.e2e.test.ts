import {
  type BrowserProgram,
  type Machine,
  bundledBrowser,
  findBrowser,
  launchBrowser,
} from './browser.ts';

const aMachine = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isFile: (file) => files.includes(file),
  bundled: () => undefined,
  ...more,
});

const bundled: BrowserProgram = { path: '/cache/chromium', env: { LD_LIBRARY_PATH: '/cache/lib' } };

it('takes what CHROME_PATH names before all else', () => {
  const machine = aMachine(['/my/chrome', '/usr/bin/chromium'], {
    env: { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' },
  });
  expect(findBrowser(machine).path).toBe('/my/chrome');
});

it('does not quietly take another browser when CHROME_PATH names none', () => {
  const machine = aMachine(['/usr/bin/chromium'], {
    env: { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' },
  });
  expect(() => findBrowser(machine)).toThrow('CHROME_PATH names no file: /my/chrome');
});

it.each([
  ['on the PATH of Linux', 'linux', '/usr/bin/google-chrome'],
  [
    'among the applications of a Mac',
    'darwin',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
])('finds a browser %s', (_place, platform, file) => {
  expect(findBrowser(aMachine([file], { platform })).path).toBe(file);
});

it('finds a browser among the programs of Windows', () => {
  const { path } = findBrowser(
    aMachine([], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:/Program Files' },
      isFile: (file) => file.endsWith('chrome.exe'),
    }),
  );
  expect(path).toContain('Google/Chrome/Application/chrome.exe');
});

it('unpacks the one from npm only when the system has none', () => {
  expect(findBrowser(aMachine([], { bundled: () => bundled }))).toBe(bundled);
  expect(findBrowser(aMachine(['/usr/bin/chromium'], { bundled: () => bundled })).path).toBe(
    '/usr/bin/chromium',
  );
});

it('says how to get a browser when there is none at all', () => {
  expect(() => findBrowser(aMachine([]))).toThrow(
    /install Chrome or Chromium .*CHROME_PATH.*npm install/u,
  );
});

// the package serves this one kind of machine
const onLinux = process.platform === 'linux' && process.arch === 'x64' ? it : it.skip;

onLinux('can really run the one from npm', async () => {
  const program = bundledBrowser();
  if (!program) throw new Error('@sparticuz/chromium is not installed');
  const browser = await launchBrowser(program);
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>小店</h1>');
    expect(await page.textContent('h1')).toBe('小店');
  } finally {
    await browser.close();
  }
});
