/** @typedef {import('./build.mjs').TargetName} TargetName */

/** @type {Record<string, readonly TargetName[]>} */
const targetsOfProject = { api: ['server'], e2e: ['server', 'h5', 'weapp'] };

/**
 * What must be built before these tests: everything, unless projects are named that need less.
 * @param {readonly string[]} args of Jest
 * @returns {TargetName[]}
 */
export function targetsFor(args) {
  const at = args.indexOf('--selectProjects');
  if (at < 0) return ['server', 'h5', 'weapp'];
  const rest = args.slice(at + 1);
  const end = rest.findIndex((arg) => arg.startsWith('-'));
  const projects = end < 0 ? rest : rest.slice(0, end);
  return [...new Set(projects.flatMap((name) => targetsOfProject[name] ?? []))];
}

/**
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites files that could not even be loaded
 */

/**
 * How many tests passed and failed, by Jest's own report; a file that did not load is a failure.
 * @param {string | undefined} text
 */
export function countTests(text) {
  if (text === undefined) return { passed: 0, failed: 0 };
  const report = /** @type {JestReport} */ (JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}
