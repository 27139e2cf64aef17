import type { Scores } from './floors.ts';
import type { Section } from './score-table.ts';

/** A figure to reach: the worst of the scores it is about. */
export interface Goal {
  readonly name: string;
  readonly scores: RegExp;
  /** At least this much; at most when the names end in ↓. */
  readonly reach: number;
}

const SETS = '(?:held-out, )?';
const about = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

const seedErrors = [0, 0.03, 0.012, 0.03, 0.025];

/** What was set out to be reached, on both sets of texts. */
export const goals: readonly Goal[] = [
  { name: 'seeds: line F1', scores: about('seed \\d+ line F1'), reach: 0.99 },
  ...seedErrors.map((reach, at) => ({
    name: `seed 00${String(at)}: character error`,
    scores: about(`seed 00${String(at)} character error ↓`),
    reach,
  })),
  {
    name: 'script and glosses, plain: recovered',
    scores: about(`${SETS}(?:traditional(?:-hk)?|gloss(?:-hk)?|over-converted): recovered`),
    reach: 0.995,
  },
  {
    name: 'script and glosses, wild: recovered',
    scores: about(`${SETS}(?:gloss-wild|traditional-tw): recovered`),
    reach: 0.985,
  },
  {
    name: 'pages with shifted bytes: recovered',
    scores: about(`${SETS}shifted-bytes.*: recovered`),
    reach: 0.9,
  },
  {
    name: 'pages with shifted bytes: precision',
    scores: about(`${SETS}shifted-bytes.*: precision`),
    reach: 0.98,
  },
  {
    name: 'the same by shifted bytes alone: recovered',
    scores: about(`${SETS}local bytes: recovered`),
    reach: 0.9,
  },
  {
    name: 'the same by shifted bytes alone: precision',
    scores: about(`${SETS}local bytes: precision`),
    reach: 0.98,
  },
  {
    name: 'sentences read wrongly: exact',
    scores: about('sentences, .*: exact'),
    reach: 0.95,
  },
  {
    name: 'documents read wrongly: exact, all together',
    scores: about(`${SETS}all documents read wrongly: exact`),
    reach: 0.95,
  },
  { name: 'clean sentences touched', scores: about('clean sentences touched ↓'), reach: 0 },
  {
    name: 'spun by a known family: recovered',
    scores: about(`${SETS}spun-[a-z]+: recovered`),
    reach: 0.8,
  },
  {
    name: 'spun by a known family: precision',
    scores: about(`${SETS}spun-[a-z]+: precision`),
    reach: 0.97,
  },
  {
    name: 'harm per 10,000 characters',
    scores: about(`${SETS}harm per 10,000 ↓`),
    reach: 0.5,
  },
  {
    name: 'paragraphs dropped from clean texts',
    scores: about(`${SETS}paragraphs dropped ↓`),
    reach: 0,
  },
  { name: 'harm on trap texts', scores: about('harm on trap texts ↓'), reach: 0 },
  { name: 'filled in what is lost', scores: about(`${SETS}.*: filled ↓`), reach: 0 },
  { name: 'facts F1', scores: about('facts F1'), reach: 0.85 },
  { name: 'conflicts found', scores: about('ledger: conflicts found'), reach: 1 },
  { name: 'proof of points', scores: about('proof of .*'), reach: 1 },
  { name: 'whole pipeline, × jieba', scores: about('speed: whole pipeline'), reach: 0.15 },
  { name: 'HTML to article, × Readability', scores: about('speed: HTML to article'), reach: 15 },
];

/** Goals beside what was reached. A goal about speed has a figure only when speed was measured. */
export function goalsSection(scores: Scores, speed: readonly Section[]): Section {
  const all = { ...scores, ...speedScores(speed) };
  return {
    title: 'Figures to reach, and the worst on all texts',
    columns: [{ title: 'reach' }, { title: 'worst' }, { title: 'reached', isYesNo: true }],
    rows: goals.map((goal) => {
      const worst = worstOf(goal, all);
      return {
        name: goal.name,
        cells: [goal.reach, worst, worst === null ? null : Number(isReached(goal, worst))],
      };
    }),
  };
}

const isLess = ({ scores }: Goal): boolean => scores.source.includes('↓');

export const isReached = (goal: Goal, score: number): boolean =>
  isLess(goal) ? score <= goal.reach : score >= goal.reach;

export function worstOf(goal: Goal, scores: Scores): number | null {
  const found = Object.entries(scores)
    .filter(([name]) => goal.scores.test(name))
    .map(([, score]) => score);
  if (found.length === 0) return null;
  return isLess(goal) ? Math.max(...found) : Math.min(...found);
}

/** The second column of both tables of speed is the ratio to other work. */
const speedScores = (sections: readonly Section[]): Scores =>
  Object.fromEntries(
    sections
      .filter(({ title }) => title.startsWith('Speed'))
      .flatMap(({ rows }) => rows.map(({ name, cells }) => [`speed: ${name}`, cells[1] ?? 0])),
  );
