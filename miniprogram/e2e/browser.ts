import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser's program and what it needs in its environment. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What the search looks at; tests give another one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isFile: (file: string) => boolean;
  /** The browser that an npm package brings along, if there is one for this machine. */
  readonly bundled: () => BrowserProgram | undefined;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const HOW_TO_GET_ONE =
  'No browser found for the end-to-end tests: install Chrome or Chromium (Debian: `apt-get install chromium`), ' +
  'or set CHROME_PATH to the program of one, or run `npm install` without `--omit=optional` on Linux x64.';

const onPath = ({ env }: Machine): readonly string[] =>
  (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

const windowsRoots = ({ env }: Machine): readonly string[] =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );

function usualPlaces(machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') return MAC_APPS;
  if (machine.platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  return windowsRoots(machine).flatMap((root) =>
    WINDOWS_PROGRAMS.map((program) => path.join(root, program)),
  );
}

/** Finds a browser: CHROME_PATH, one of the system's, one from npm; throws a sentence that helps. */
export function findBrowser(machine: Machine = thisMachine): BrowserProgram {
  const wanted = machine.env['CHROME_PATH'] ?? '';
  if (wanted !== '') {
    if (!machine.isFile(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
    return { path: wanted, env: {} };
  }
  const installed = [...onPath(machine), ...usualPlaces(machine)].find(machine.isFile);
  const found = installed === undefined ? machine.bundled() : { path: installed, env: {} };
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}

const BUNDLE = path.resolve('node_modules/@sparticuz/chromium');
const UNPACK =
  "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** Unpacks the browser of the npm package, once; its own code chooses the temporary folder. */
export function bundledBrowser(): BrowserProgram | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(BUNDLE))
    return undefined;
  const { version } = JSON.parse(readFileSync(path.join(BUNDLE, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = path.resolve('.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${String(process.pid)}`;
    mkdirSync(unfinished, { recursive: true });
    execFileSync(process.execPath, ['-e', UNPACK], {
      // the package adds the libraries that a small machine lacks only where it believes to be on AWS
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  return {
    path: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
  bundled: bundledBrowser,
};

const FLAGS = [
  // only our own pages are opened, and root may not use the sandbox
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window. */
export function launchBrowser(program: BrowserProgram = findBrowser()): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    args: FLAGS,
    env: { ...process.env, ...program.env },
  });
}
