/** @typedef {import('./layer-cases.mjs').Case} Case */

const transaction = (/** @type {string} */ body) => `
interface Manager { find(): Promise<void>; transaction(run: (manager: Manager) => Promise<void>): Promise<void> }
export class Service {
  constructor(private readonly manager: Manager) {}
  go(): Promise<void> { return this.manager.transaction(${body}); }
}
`;

/**
 * Each file breaks one rule of our own in eslint.config.js, or (`rule: null`) is fine.
 * @type {readonly Case[]}
 */
export const lintCases = [
  {
    rule: 'no-restricted-globals',
    file: 'server/src/pipeline/lint/clock.ts',
    text: 'export const now = (): number => Date.now();\n',
  },
  {
    rule: 'no-restricted-globals',
    file: 'server/src/pipeline/lint/environment.ts',
    text: 'export const all = (): unknown => process.argv;\n',
  },
  {
    rule: 'no-restricted-globals',
    file: 'shared/src/machine/lint/clock.ts',
    text: 'export const now = (): Date => new Date();\n',
  },
  {
    rule: 'no-restricted-properties',
    file: 'shared/src/machine/lint/chance.ts',
    text: 'export const dice = (): number => Math.random();\n',
  },
  {
    rule: null,
    file: 'server/src/features/lint/clock.ts',
    text: 'export const now = (): number => Date.now();\n',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'server/src/features/lint/this.ts',
    text: transaction('() => this.manager.find()'),
  },
  {
    rule: null,
    file: 'server/src/features/lint/manager.ts',
    text: transaction('(manager) => manager.find()'),
  },
  {
    rule: 'no-restricted-syntax',
    file: 'server/src/features/lint/environment.ts',
    text: "export const home = (): unknown => process.env['HOME'];\n",
  },
  {
    rule: null,
    file: 'server/src/config/environment.ts',
    text: "export const home = (): unknown => process.env['HOME'];\n",
  },
  {
    rule: 'no-restricted-globals',
    file: 'miniprogram/src/hooks/lint/browser.ts',
    text: 'export const title = (): string => document.title;\n',
  },
  {
    rule: null,
    file: 'miniprogram/src/hooks/lint/browser.h5.ts',
    text: 'export const title = (): string => document.title;\n',
  },
  {
    rule: 'no-restricted-syntax',
    file: 'miniprogram/src/components/lint/tag.tsx',
    text: 'export const Tag = () => <div />;\n',
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'miniprogram/src/components/lint/hook.tsx',
    text: "import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
  },
  {
    rule: 'complexity',
    file: 'server/src/features/lint/complex.ts',
    text: `export function pick(n: number): number {\n${Array.from({ length: 10 }, (_, i) => `  if (n === ${i}) return ${i + 1};\n`).join('')}  return 0;\n}\n`,
  },
  {
    rule: 'max-depth',
    file: 'server/src/features/lint/deep.ts',
    text: 'export function deep(n: number): number {\n  if (n > 1) {\n    if (n > 2) {\n      if (n > 3) {\n        if (n > 4) return 1;\n      }\n    }\n  }\n  return 0;\n}\n',
  },
  {
    rule: 'max-lines',
    file: 'server/src/features/lint/long.ts',
    text: Array.from({ length: 251 }, (_, i) => `export const value${i} = ${i};\n`).join(''),
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'server/src/features/lint/any.ts',
    text: 'export const loose = (value: any): unknown => value as unknown;\n',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'server/src/features/lint/promise.ts',
    text: 'export const go = (): void => {\n  Promise.resolve(1);\n};\n',
  },
  {
    rule: 'no-console',
    file: 'server/src/features/lint/console.ts',
    text: "export const say = (): void => {\n  console.log('x');\n};\n",
  },
];
