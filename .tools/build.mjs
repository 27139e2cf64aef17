import { targets } from './setup/build.mjs';
import { Failure, runMain } from './setup/failure.mjs';
import { prepare } from './setup/prepare.mjs';

/** @typedef {import('./setup/build.mjs').TargetName} TargetName */

/**
 * @param {string} name
 * @returns {name is TargetName}
 */
const isTarget = (name) => Object.hasOwn(targets, name);

await runMain(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !isTarget(name));
  if (unknown !== undefined) throw new Failure(`没有名为 ${unknown} 的构建目标。`, 2);
  const chosen = names.filter(isTarget);
  await prepare(chosen.length > 0 ? chosen : ['server', 'h5', 'weapp']);
  return 0;
});
