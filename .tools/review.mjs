/**
 * Marks guides and machines as read through against the rules as they are now:
 * `npm run review -- gift promoter`, or `--all`. Until then what cites a changed rule is stale.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { registry } from '../shared/src/content/registry.ts';
import { uses } from '../shared/src/content/uses.ts';
import { fingerprintOf } from '../shared/src/handbook/fingerprint.ts';

const file = 'shared/src/content/reviewed.ts';
const names = process.argv.slice(2);
const unknown = names.filter((name) => name !== '--all' && !(name in uses));
if (names.length === 0 || unknown.length > 0) {
  process.stderr.write(
    `${unknown.length > 0 ? `no guide or machine ${unknown.join(', ')}` : 'which guide?'}; ` +
      `known: ${Object.keys(uses).join(', ')}, or --all\n`,
  );
  process.exit(2);
}

const isRead = (/** @type {string} */ name) => names.includes('--all') || names.includes(name);

/** @param {readonly string[]} ids */
const fingerprints = (ids) =>
  ids.flatMap((id) => {
    const rule = registry.rules.get(id);
    return rule ? [`    '${id}': '${fingerprintOf(rule)}',\n`] : [];
  });

/** @param {string} name */
const kept = (name) =>
  Object.entries(registry.reviewed[name] ?? {}).map(([id, mark]) => `    '${id}': '${mark}',\n`);

const entries = Object.entries(uses).map(([name, ids]) => {
  const lines = isRead(name) ? fingerprints(ids) : kept(name);
  return `  ${name}: {\n${lines.join('')}  },\n`;
});

writeFileSync(
  file,
  `/* eslint max-lines: off -- written by npm run review, an entry a line */

/** Which state of each rule a guide or machine was read through against; see \`npm run review\`. */
export const reviewed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${entries.join('')}};
`,
);
process.stdout.write(`${file}: ${Object.keys(uses).filter(isRead).join(', ')}\n`);
