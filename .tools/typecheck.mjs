import { runMain } from './setup/failure.mjs';
import { runGates } from './setup/gates.mjs';
import { pinnedNode } from './setup/install.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot } from './setup/root.mjs';

/** Sources with their tests; what is shipped is compiled again, without them, by the build. */
const projects = [
  'server/tsconfig.test.json',
  'miniprogram/tsconfig.json',
  'miniprogram/tsconfig.test.json',
  'shared/tsconfig.test.json',
  '.tools/tsconfig.json',
];

await runMain(async () => {
  await prepare([]);
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  const failed = await runGates(
    projects.map((project) => {
      const notes = inRoot('.cache/typecheck', `${project.replaceAll('/', '-')}.tsbuildinfo`);
      const args = [tsc, '-p', project, '--incremental', '--tsBuildInfoFile', notes];
      return { title: project, command: { file: pinnedNode, args } };
    }),
  );
  return failed > 0 ? 1 : 0;
});
