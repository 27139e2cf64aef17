/**
 * Jest runs in CommonJS mode: its ESM mode cannot load every package of the server. Packages that
 * ship ES modules only are therefore compiled too; all others are loaded as they are.
 */
const esmOnlyPackages = [
  '@borewit',
  '@nestjs',
  '@tokenizer',
  'cookie',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'file-type',
  'htmlparser2',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'uuid',
];

/** How tests and sources are compiled; types are checked by `npm run typecheck`. */
const swc = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** What all projects have in common. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.(data|cache)/'],
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    `/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnlyPackages.join('|')})/)`,
  ],
  ...more,
  moduleNameMapper: {
    '^@app/shared/(.*)$': '<rootDir>/shared/src/$1.ts',
    ...more.moduleNameMapper,
  },
});

/** `testTimeout` counts for all projects or none. */
const patient = ['<rootDir>/.tools/jest/long-timeout.cjs'];

const testing = '<rootDir>/miniprogram/src/testing';
const database = '<rootDir>/server/src/database/testing';

export default {
  projects: [
    project('unit', [
      'shared/src/**/*.test.ts',
      'server/src/**/!(*.api).test.ts',
      'server/bench/**/*.test.ts',
    ]),
    project('miniprogram', ['miniprogram/src/**/*.test.{ts,tsx}'], {
      moduleNameMapper: {
        '^@tarojs/taro$': `${testing}/taro.ts`,
        '^@tarojs/components$': `${testing}/components.tsx`,
        '\\.(scss|css)$': `${testing}/style.ts`,
        '\\.(svg|png)$': `${testing}/asset.ts`,
      },
    }),
    project('tools', ['.tools/**/*.test.ts'], { setupFilesAfterEnv: patient }),
    project('api', ['server/src/**/*.api.test.ts'], {
      globalSetup: `${database}/global-setup.ts`,
      globalTeardown: `${database}/global-teardown.ts`,
      setupFilesAfterEnv: patient,
    }),
    project('e2e', ['miniprogram/e2e/**/*.e2e.test.ts', 'miniprogram/weapp-host/**/*.test.ts'], {
      runner: '<rootDir>/.tools/jest/serial-runner.cjs',
      setupFilesAfterEnv: patient,
    }),
  ],
};
