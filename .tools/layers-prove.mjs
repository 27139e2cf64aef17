import { realpathSync } from 'node:fs';
import { stdout } from 'node:process';
import { endingSignals, codeOfSignal } from './setup/command.mjs';
import { runMain } from './setup/failure.mjs';
import { layerCases, scenery } from './proof/layer-cases.mjs';
import { lintCases } from './proof/lint-cases.mjs';
import { withScratchTree } from './proof/scratch-tree.mjs';
import { judgeLayers, judgeLint } from './proof/verdicts.mjs';

/** @typedef {import('./proof/layer-cases.mjs').Case} Case */

/**
 * @param {readonly Case[]} cases
 * @param {import('./proof/verdicts.mjs').Verdicts} verdicts
 * @returns {string[]} one line for each case that did not end as it should
 */
function disagreements(cases, verdicts) {
  return cases.flatMap(({ rule, file }) => {
    const found = [...(verdicts.get(file) ?? [])];
    const isRight = rule === null ? found.length === 0 : found.includes(rule);
    if (isRight) return [];
    const said = found.join(', ') || 'nothing';
    return [
      rule === null ? `BITES TOO MUCH ${file}: ${said}` : `SILENT ${rule} in ${file}: ${said}`,
    ];
  });
}

/** @returns {Promise<string[]>} layer rules that no case proves */
async function unproven() {
  const { default: law } = await import('../.dependency-cruiser.mjs');
  const proven = new Set(layerCases.map(({ rule }) => rule));
  return law.forbidden
    .filter(({ name }) => !proven.has(name))
    .map(({ name }) => `UNPROVEN ${name}: no case breaks it`);
}

const files = Object.fromEntries([
  ...Object.entries(scenery),
  ...[...layerCases, ...lintCases].map(({ file, text }) => [file, text]),
]);

await runMain(async () => {
  for (const signal of endingSignals)
    process.once(signal, () => process.exit(codeOfSignal(signal)));
  const problems = await withScratchTree(files, async (tree) => {
    const real = realpathSync(tree);
    const layers = await judgeLayers(real);
    const lint = await judgeLint(
      real,
      lintCases.map(({ file }) => file),
    );
    return [...disagreements(layerCases, layers), ...disagreements(lintCases, lint)];
  });
  problems.push(...(await unproven()));
  const cases = layerCases.length + lintCases.length;
  stdout.write(
    problems.length > 0 ? `${problems.join('\n')}\n` : `all ${cases} cases end as they should\n`,
  );
  return problems.length > 0 ? 1 : 0;
});
