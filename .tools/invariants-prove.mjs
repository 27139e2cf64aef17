import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, stdout } from 'node:process';
import { breakages } from './proof/broken-invariants.mjs';
import { withScratchTree } from './proof/scratch-tree.mjs';
import { runQuietly } from './setup/command.mjs';
import { Failure, runMain } from './setup/failure.mjs';
import { pinnedNode } from './setup/install.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot } from './setup/root.mjs';

/** @typedef {import('./proof/broken-invariants.mjs').Breakage} Breakage */

/** What tests read besides the packages. */
const sources = [
  'jest.config.js',
  '.tools/jest',
  'seeds',
  'server/src',
  'server/bin',
  'server/content',
  'server/bench',
  'shared/src',
  'miniprogram/src',
];

/**
 * @param {string} tree
 * @param {Breakage} breakage
 * @returns {Promise<{ failed: number, passed: number }>}
 */
async function runTest(tree, { test, project }) {
  const report = path.join(tree, 'report.json');
  writeFileSync(report, '{}');
  const args = [inRoot('node_modules/jest/bin/jest.js'), '--selectProjects', project];
  await runQuietly({
    file: pinnedNode,
    args: [...args, '--runTestsByPath', test, '--json', '--outputFile', report],
    cwd: tree,
  });
  const { numFailedTests = 0, numPassedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  return { failed: numFailedTests, passed: numPassedTests };
}

/** A property draws its cases by chance: one that misses the fault is given further draws. */
const draws = 3;

/**
 * @param {string} tree
 * @param {Breakage} breakage
 * @returns {Promise<boolean>} whether the test turns red
 */
async function turnsRed(tree, breakage) {
  for (let draw = 1; draw <= draws; draw += 1) {
    const { failed } = await runTest(tree, breakage);
    if (failed > 0) return true;
    stdout.write(`… ${breakage.invariant}: green at draw ${draw} of ${draws}\n`);
  }
  return false;
}

/**
 * @param {string} tree
 * @param {Breakage} breakage
 * @returns {Promise<string | null>} what is wrong with the proof, or null
 */
async function prove(tree, breakage) {
  const file = path.join(tree, breakage.file);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(breakage.from)) return 'the line to break is gone';
  writeFileSync(
    file,
    text.replace(breakage.from, () => breakage.to),
  );
  try {
    return (await turnsRed(tree, breakage)) ? null : 'its test stays green';
  } finally {
    writeFileSync(file, text);
  }
}

/**
 * @param {string} tree
 * @param {readonly Breakage[]} chosen
 */
async function expectGreen(tree, chosen) {
  const tests = new Map(chosen.map((breakage) => [breakage.test, breakage]));
  for (const breakage of tests.values()) {
    const { failed, passed } = await runTest(tree, breakage);
    if (failed > 0 || passed === 0) throw new Failure(`${breakage.test} 未改动时就没有通过`);
  }
}

await runMain(async () => {
  await prepare([]);
  const wanted = argv.slice(2);
  const chosen = breakages.filter(
    ({ invariant }) => wanted.length === 0 || wanted.some((word) => invariant.includes(word)),
  );
  return withScratchTree({}, async (tree) => {
    for (const source of sources)
      cpSync(inRoot(source), path.join(tree, source), { recursive: true });
    await expectGreen(tree, chosen);
    /** @type {string[]} */
    const silent = [];
    for (const breakage of chosen) {
      const fault = await prove(tree, breakage);
      if (fault === null) stdout.write(`✓ ${breakage.invariant}\n`);
      else silent.push(`✗ ${breakage.invariant}: ${fault}\n`);
    }
    stdout.write(`${chosen.length - silent.length} invariants proved, ${silent.length} not\n`);
    stdout.write(silent.join(''));
    return silent.length > 0 ? 1 : 0;
  });
});
