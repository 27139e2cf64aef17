import path from 'node:path';
import { runQuietly } from '../setup/command.mjs';
import { Failure } from '../setup/failure.mjs';
import { pinnedNode } from '../setup/install.mjs';
import { inRoot } from '../setup/root.mjs';

/**
 * Which rules complained about which file.
 * @typedef {Map<string, Set<string>>} Verdicts
 */

/**
 * @param {Verdicts} verdicts
 * @param {string} file
 * @param {string} rule
 */
function note(verdicts, file, rule) {
  const rules = verdicts.get(file) ?? new Set();
  verdicts.set(file, rules.add(rule));
}

/**
 * @param {string} tree
 * @param {string} program below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<unknown>} the JSON it prints
 */
async function runForJson(tree, program, args) {
  const file = inRoot('node_modules', program);
  const { output } = await runQuietly({ file: pinnedNode, args: [file, ...args], cwd: tree });
  try {
    return JSON.parse(output);
  } catch {
    throw new Failure(`${program} 没有给出可读的结果：\n${output.slice(-2000)}`);
  }
}

/**
 * What the layer law says about a tree.
 * @param {string} tree
 * @returns {Promise<Verdicts>}
 */
export async function judgeLayers(tree) {
  /** @type {Verdicts} */
  const verdicts = new Map();
  const folders = ['shared/src', 'server/src', 'miniprogram/src'];
  const report =
    /** @type {{ summary: { violations: { from: string, rule: { name: string } }[] } }} */ (
      await runForJson(tree, 'dependency-cruiser/bin/dependency-cruiser.mjs', [
        ...folders,
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
      ])
    );
  for (const { from, rule } of report.summary.violations) note(verdicts, from, rule.name);
  return verdicts;
}

/**
 * What the linter says about some files of a tree.
 * @param {string} tree
 * @param {readonly string[]} files
 * @returns {Promise<Verdicts>}
 */
export async function judgeLint(tree, files) {
  /** @type {Verdicts} */
  const verdicts = new Map();
  const report = /** @type {{ filePath: string, messages: { ruleId: string | null }[] }[]} */ (
    await runForJson(tree, 'eslint/bin/eslint.js', ['--format', 'json', ...files])
  );
  for (const { filePath, messages } of report) {
    const file = path.relative(tree, filePath).replaceAll('\\', '/');
    for (const { ruleId } of messages) note(verdicts, file, ruleId ?? 'does not parse');
  }
  return verdicts;
}
