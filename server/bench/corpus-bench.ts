import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprint } from './fingerprint.ts';
import { accept, breachesOf, type Floors } from './floors.ts';
import { goalsSection } from './goals.ts';
import { renderSection, scoresIn } from './score-table.ts';
import { seedSections } from './seed-sections.ts';
import { adversitySection, speedSections } from './speed-sections.ts';
import { textSections } from './text-sections.ts';

// The scoreboard: `npm run bench:corpus`. Quality has floors, speed is told. See README.md here.

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Kept for those who ask for speed by name: it is measured unless `--quick` leaves it out. */
    speed: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    adverse: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    'accept-loss': { type: 'string' },
  },
});
const here = (path: string) => new URL(path, import.meta.url);

const quality = [...seedSections(), ...textSections()];
const speed = [
  ...(values.quick ? [] : speedSections()),
  ...(values.adverse ? [adversitySection()] : []),
];
const scores = scoresIn(quality);
const sections = [...quality, ...speed, goalsSection(scores, speed)];

const corpus = fingerprint();
const floorsFile = here('floors.json');
const floors = existsSync(floorsFile)
  ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)
  : null;

if (values.accept || values['accept-loss'] !== undefined) {
  const next = accept(scores, floors, corpus, values['accept-loss'] ?? null);
  writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
}

const result = JSON.stringify({ corpus, scores, sections }, null, 2);
mkdirSync(here('.out/'), { recursive: true });
writeFileSync(here('.out/corpus.json'), `${result}\n`);
process.stdout.write(values.json ? `${result}\n` : `${sections.map(renderSection).join('\n\n')}\n`);

const current = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
const breaches = breachesOf(scores, current, corpus);
for (const breach of breaches) process.stderr.write(`✗ ${breach}\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;
