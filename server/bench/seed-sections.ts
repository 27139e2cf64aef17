import { joinScores, UNASKED } from './edit-score.ts';
import { conflicts, corroborations, isFound, seedBoard } from './ledger-cases.ts';
import { f1Of } from './lines.ts';
import { scoreMetadata } from './metadata-score.ts';
import { scoreProofs } from './proof-score.ts';
import type { Section } from './score-table.ts';
import { scoreSeeds, type Hits, type SeedScore } from './seed-score.ts';

/** The seeds against a careful reading of them. */
export function seedSections(): Section[] {
  const seeds = scoreSeeds();
  return [
    linesAndCharacters(seeds),
    editsByKind(seeds),
    found(seeds),
    metadata(),
    ledger(),
    proofs(),
  ];
}

const linesAndCharacters = (seeds: readonly SeedScore[]): Section => ({
  title: 'Seeds: lines of the body, characters',
  columns: [
    { title: 'line P' },
    { title: 'line R' },
    { title: 'line F1', scoreOf: (row) => `seed ${row} line F1` },
    { title: 'error before' },
    { title: 'error after', scoreOf: (row) => `seed ${row} character error ↓` },
    { title: 'proof', digits: 0, scoreOf: (row) => `seed ${row} proof` },
  ],
  rows: seeds.map((seed) => ({
    name: seed.seed,
    cells: [
      seed.linePrecision,
      seed.lineRecall,
      seed.lineF1,
      seed.errorBefore,
      seed.errorAfter,
      seed.proof,
    ],
  })),
});

const editsByKind = (seeds: readonly SeedScore[]): Section => ({
  title: 'Seeds: edits by kind of damage',
  columns: [
    { title: 'right', digits: 0 },
    { title: 'wrong', digits: 0, scoreOf: (row) => `seed edits, ${row}: wrong ↓` },
    { title: 'missed', digits: 0 },
    {
      title: 'share right',
      scoreOf: (row) => `seed edits, ${row}: right`,
    },
  ],
  rows: [...joinScores(seeds.map(({ edits }) => edits))]
    .toSorted(([, one], [, other]) => other.right - one.right)
    .map(([kind, { right, wrong, missed }]) => ({
      name: kind,
      cells: [right, wrong, missed, kind === UNASKED ? null : right / (right + wrong + missed)],
    })),
});

function found(seeds: readonly SeedScore[]): Section {
  const kinds: [string, readonly Hits[]][] = [
    ['metrics', seeds.map(({ metrics }) => metrics)],
    ['events', seeds.map(({ events }) => events)],
    ['facts', seeds.flatMap(({ metrics, events }) => [metrics, events])],
  ];
  return {
    title: 'Seeds: facts',
    columns: [
      { title: 'P' },
      { title: 'R' },
      { title: 'F1', scoreOf: (row) => `${row} F1` },
      { title: 'known', digits: 0 },
    ],
    rows: kinds.map(([name, all]) => {
      const sum = (key: keyof Hits) => all.reduce((total, hits) => total + hits[key], 0);
      const { precision, recall, f1 } = f1Of(sum('hits'), sum('made'), sum('wanted'));
      return { name, cells: [precision, recall, f1, sum('wanted')] };
    }),
  };
}

function metadata(): Section {
  const { right, wrong, missed } = scoreMetadata();
  return {
    title: 'Seeds: title, author, outlet',
    columns: [
      { title: 'right', digits: 0 },
      { title: 'wrong', digits: 0, scoreOf: () => 'seeds: metadata wrong ↓' },
      { title: 'missed', digits: 0 },
      { title: 'share right', scoreOf: () => 'seeds: metadata right' },
    ],
    rows: [{ name: 'metadata', cells: [right, wrong, missed, right / (right + wrong + missed)] }],
  };
}

function ledger(): Section {
  const board = seedBoard();
  const kinds = { conflicts, corroborations };
  return {
    title: 'Seeds: what several documents say',
    columns: [
      { title: 'found', digits: 0 },
      { title: 'known', digits: 0 },
      { title: 'share', scoreOf: (row) => `ledger: ${row} found` },
    ],
    rows: Object.entries(kinds).map(([name, cases]) => {
      const count = cases.filter((one) => isFound(one, board)).length;
      return { name, cells: [count, cases.length, count / cases.length] };
    }),
  };
}

const proofs = (): Section => ({
  title: 'Points of digests with a proof',
  columns: [
    { title: 'documents', digits: 0 },
    { title: 'points', digits: 0 },
    { title: 'proved', digits: 0 },
    { title: 'rate', scoreOf: (row) => `proof of ${row}` },
  ],
  rows: scoreProofs().map(({ digests, documents, points, proved }) => ({
    name: digests,
    cells: [documents, points, proved, proved / points],
  })),
});
