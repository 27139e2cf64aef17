import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', '**/testing/**'];

const noThisInTransactions = {
  selector:
    "CallExpression[callee.property.name='transaction'] > ArrowFunctionExpression ThisExpression",
  message: 'Inside a transaction use only its manager; `this` reaches the pool.',
};

const onlyConfigReadsTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config/ reads the environment.',
};

const noHtmlTags = {
  selector: 'JSXOpeningElement > JSXIdentifier[name=/^[a-z]/]',
  message: 'HTML tags exist on H5 only; use the components of @tarojs/components.',
};

/** Pure code gets time, chance and the outside world as arguments. */
const pure = {
  'no-restricted-globals': [
    'error',
    'Date',
    'fetch',
    'process',
    'crypto',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', '.data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'shared/tsconfig.test.json',
          'server/tsconfig.test.json',
          'miniprogram/tsconfig.json',
          'miniprogram/tsconfig.test.json',
          '.tools/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      'no-console': 'error',
      'no-warning-comments': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // two implementations of one signature do not always need all of it
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // a Nest module is a class that carries only its decorator
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      // a test frame is a list of sentences, not a program
      'max-lines': 'off',
    },
  },
  {
    // a table, written by a program
    files: [
      'server/src/pipeline/language/company-counts.ts',
      'server/src/pipeline/clean/spin/learnt-weights.ts',
      'server/src/pipeline/language/prose-model-table.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['shared/src/**/*.ts', 'server/src/pipeline/**/*.ts'],
    ignores: tests,
    rules: pure,
  },
  {
    files: ['server/bin/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: [...tests, 'server/src/config/**'],
    rules: {
      'no-restricted-syntax': ['error', noThisInTransactions, onlyConfigReadsTheEnvironment],
    },
  },
  {
    files: ['miniprogram/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', noHtmlTags],
    },
  },
  {
    files: ['miniprogram/src/**/*.{ts,tsx}'],
    // Taro takes `name.h5.ts` instead of `name.ts` when it builds for browsers
    ignores: [...tests, 'miniprogram/src/**/*.h5.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'XMLHttpRequest',
        'window',
        'document',
        'navigator',
        'location',
        'localStorage',
        'sessionStorage',
      ],
    },
  },
  {
    files: ['.tools/**/*.mjs'],
    rules: {
      // the compiler knows Node's globals and sees casts in comments; the linter does not
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [
      '*.js',
      '.*.mjs',
      '**/*.cjs',
      'miniprogram/*.config.js',
      'miniprogram/config/**/*.{js,mjs}',
      'server/bin/*.mjs',
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.cjs', 'miniprogram/*.config.js', 'miniprogram/config/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        __dirname: 'readonly',
        jest: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
