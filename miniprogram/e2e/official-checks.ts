import { generateKeyPairSync } from 'node:crypto';
import dns from 'node:dns';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ci from 'miniprogram-ci';

/** What WeChat's own tool says about a project. */
export interface OfficialVerdict {
  /** The files of the compiled package, or why it does not compile. */
  readonly files: readonly string[];
  readonly compileError: string | null;
  /** Rules of code quality that are broken. */
  readonly brokenRules: readonly string[];
}

const [projectPath = '', scratch = ''] = process.argv.slice(2);

// the tool asks its maker's server for a list and does without when there is none: never ask
Object.assign(dns, {
  lookup: (_host: string, _options: unknown, answer: (error: Error) => void) => {
    answer(new Error('the checks run offline'));
  },
});

const privateKeyPath = path.join(scratch, 'throw-away.key');
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
writeFileSync(privateKeyPath, privateKey);

const project = new ci.Project({
  appid: 'wx0123456789abcdef',
  type: 'miniProgram',
  projectPath,
  privateKeyPath,
  ignores: [],
  attr: () => Promise.resolve(ci.DefaultProjectAttr),
});

const compile = (): Promise<Readonly<Record<string, unknown>>> =>
  ci.getCompiledResult(
    {
      project,
      version: '1.0.0',
      desc: '',
      setting: { es6: false, minify: false, minifyWXML: true, minifyWXSS: true },
      onProgressUpdate: () => undefined,
    },
    path.join(scratch, 'package.zip'),
  );

const compiled = await compile().then(
  (files) => ({ files: Object.keys(files), compileError: null }),
  (error: unknown) => ({ files: [], compileError: String(error) }),
);
const rules = await ci.checkCodeQuality(project, path.join(scratch, 'quality.json'));
const verdict: OfficialVerdict = {
  ...compiled,
  brokenRules: rules
    .filter(({ success }) => !success)
    .map(({ name, text, detail }) => `${name}: ${text} ${JSON.stringify(detail ?? '')}`),
};
process.send?.(verdict, undefined, undefined, () => {
  // the tool leaves helpers running
  process.exit(0);
});
