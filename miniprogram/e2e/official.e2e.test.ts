import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { listFiles } from '../weapp-host/compile/package-files.ts';
import { type Mutation, makeMutant } from './mutant.ts';
import type { OfficialVerdict } from './official-checks.ts';

const REAL = path.resolve('miniprogram/dist/weapp');

/** Judges a built mini program in a project of its own, as WeChat's developer tools find it. */
async function judge(root: string): Promise<OfficialVerdict> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbook-official-'));
  const project = path.join(folder, 'project');
  mkdirSync(project);
  cpSync('project.config.json', path.join(project, 'project.config.json'));
  cpSync(root, path.join(project, 'miniprogram/dist/weapp'), { recursive: true });
  try {
    return await new Promise<OfficialVerdict>((resolve, reject) => {
      const child = fork(path.resolve('miniprogram/e2e/official-checks.ts'), [project, folder], {
        execPath: path.resolve('node_modules/.bin/node'),
        execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
        cwd: folder, // the tool leaves empty folders where it runs
        silent: true,
      });
      let output = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.once('message', (verdict) => {
        resolve(verdict as OfficialVerdict);
      });
      child.once('exit', () => {
        reject(new Error(`the official checks ended without a verdict:\n${output}`));
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judgeMutant(mutation: Mutation): Promise<OfficialVerdict> {
  const mutant = makeMutant(REAL, mutation);
  try {
    return await judge(mutant.root);
  } finally {
    mutant.remove();
  }
}

it('is a mini program to the official tools, and breaks none of their rules', async () => {
  const { files, compileError, brokenRules } = await judge(REAL);
  expect(compileError).toBeNull();
  expect(files).toEqual(expect.arrayContaining(['app.json', 'app.js', 'pages/digests/index.js']));
  expect(brokenRules).toEqual([]);
});

it('would not be one with a broken template', async () => {
  const { compileError } = await judgeMutant({
    files: /^base\.wxml$/u,
    from: /<\/view>/u,
    to: '</text>',
  });
  expect(compileError).toMatch(/base\.wxml/u);
});

it('would break a rule without loading its components on demand', async () => {
  const { brokenRules } = await judgeMutant({
    files: /^app\.json$/u,
    from: /,"lazyCodeLoading":"requiredComponents"/u,
    to: '',
  });
  expect(brokenRules.join()).toMatch(/LAZYCODE_LOADING_OPEN/u);
});

/** The official tools do not parse scripts that are compiled already. */
const syntaxErrors = (root: string): readonly string[] =>
  listFiles(root)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        compileFunction(readFileSync(path.join(root, file), 'utf8'));
        return [];
      } catch (error) {
        return [`${file}: ${String(error)}`];
      }
    });

it('consists of scripts without a syntax error', () => {
  expect(syntaxErrors(REAL)).toEqual([]);
});

it('would not with a bracket missing', () => {
  const mutant = makeMutant(REAL, { files: /^common\.js$/u, from: /\}\)/u, to: '}' });
  expect(syntaxErrors(mutant.root).join()).toMatch(/^common\.js: SyntaxError/u);
  mutant.remove();
});
