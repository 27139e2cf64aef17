/** Who may import whom. Read ARCHITECTURE.md for the why; this file is the law. */

/** All that the pipeline may take from outside: it turns bytes and characters into each other. */
const textLibraries = [
  '@node-rs/jieba',
  'entities',
  'htmlparser2',
  'iconv-lite',
  'opencc-js',
  'pinyin-pro',
];

/** Tables are packed; to unpack bytes touches nothing else. */
const unpacking = '^(node:)?zlib$';

const test = '\\.test\\.tsx?$|/testing/';
/** @param {string[]} names */
const npm = (names) => `node_modules/(${names.join('|')})/`;
/**
 * The files of some workspaces, without the packages npm may put below them.
 * @param {string} workspaces
 */
const ours = (workspaces) => `^(${workspaces})/(?!node_modules/)`;
const contract = '^shared/src/contract/';

/**
 * `from` may only import from itself and from `to`.
 * @param {string} name
 * @param {string} from
 * @param {string[]} to
 */
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { pathNot: [from, ...to] },
});

/**
 * `from` may not import from `to`, whatever else it does.
 * @param {string} name
 * @param {string | undefined} comment
 * @param {object} from
 * @param {object} to
 */
const ban = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: test, ...from },
  to,
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ban(
      'no-development-packages',
      'what runs in production is listed in dependencies',
      { path: '^(shared|server|miniprogram)/src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    layer('shared-stands-alone', '^shared/src/', [npm(['zod'])]),
    layer('machines-need-nothing', '^shared/src/machine/', []),
    layer('the-handbook-is-pure', '^shared/src/handbook/', [contract]),
    layer('content-is-data', '^shared/src/content/', [contract, '^shared/src/(handbook|machine)/']),
    layer('pipeline-is-pure', '^server/src/pipeline/', [npm(textLibraries), unpacking]),
    ban(
      'config-stands-below',
      undefined,
      { path: '^server/src/config/' },
      { path: ours('server|miniprogram'), pathNot: '^server/src/config/' },
    ),
    ban(
      'platform-knows-no-feature',
      'platform may use config, the contract and npm',
      { path: '^server/src/platform/' },
      { path: ours('shared|server'), pathNot: [contract, '^server/src/(config|platform)/'] },
    ),
    ban(
      'features-do-not-reach-up',
      'features may use the contract, machines, the pipeline and the platform',
      { path: '^server/src/features/' },
      {
        path: '^server/src/',
        pathNot: '^server/src/(pipeline|platform|features)/',
      },
    ),
    ban(
      'features-meet-at-the-door',
      'another feature is used through its index.ts only',
      { path: '^server/src/features/([^/]+)/' },
      {
        path: '^server/src/features/([^/]+)/(?!index\\.ts$)',
        pathNot: '^server/src/features/$1/',
      },
    ),
    ban(
      'miniprogram-takes-types-and-machines',
      'the contract costs the mini program no byte: types only',
      { path: '^miniprogram/src/' },
      { path: contract, dependencyTypesNot: ['type-only'] },
    ),
    ban(
      'server-stays-on-the-server',
      undefined,
      { path: '^(miniprogram/src|shared)/' },
      { path: ours('server') },
    ),
    ban(
      'screens-stay-in-the-miniprogram',
      undefined,
      { path: '^(server|shared)/' },
      { path: ours('miniprogram') },
    ),
    ban(
      'test-tools-stay-in-tests',
      undefined,
      { path: '^(shared|server|miniprogram)/src/' },
      { path: '^(miniprogram/(e2e|weapp-host)|\\.tools)/|/testing/|\\.test\\.tsx?$' },
    ),
    ban(
      'transport-knows-no-screen',
      'api/ may use contract types only',
      { path: '^miniprogram/src/api/' },
      { path: '^miniprogram/src/(components|hooks|pages|guides|tools|corpus)/' },
    ),
    ban(
      'only-screens-talk',
      'pages hand data down: components and hooks know neither api/ nor pages/',
      { path: '^miniprogram/src/(components|hooks)/' },
      { path: '^miniprogram/src/(api|pages|guides|tools|corpus)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(shared|server|miniprogram)/dist/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
