import { groupBy } from '../src/pipeline/groups.ts';
import { scoreBytes } from './byte-score.ts';
import { scoreChrome } from './chrome-score.ts';
import { pagesOf, type Page } from './corpus/pages.ts';
import { cleanTexts, heldOutTexts } from './corpus/texts.ts';
import { scoreDecodings } from './decoding-score.ts';
import { harmSection } from './harm.ts';
import { lineF1, savedLineF1, worstKind } from './html-speed.ts';
import { scoreLosses, type LossScore } from './loss-score.ts';
import { precisionOf, recoveredOf, scoreRecovery, type Tally } from './recovery.ts';
import type { Column, Section } from './score-table.ts';

/** Our own texts, polluted and recovered: those we develop on beside those we hold out. */
export const textSections = (): Section[] => [
  ...recoveries(),
  shiftedBytes(),
  lost(),
  sentencesRead(),
  harmSection(),
  pages(),
];

const HELD_OUT = 'held-out, ';

interface Cell {
  readonly title: string;
  readonly digits?: number;
  readonly score?: string;
}

/** The same columns for both sets of texts; the first one names the set. */
const forBoth = (cells: readonly Cell[]): Column[] =>
  ['', HELD_OUT].flatMap((set) =>
    cells.map(({ title, digits, score }, at) => ({
      title: at === 0 && set !== '' ? `| held-out ${title}` : title,
      ...(digits === undefined ? {} : { digits }),
      ...(score === undefined ? {} : { scoreOf: (row: string) => `${set}${row}: ${score}` }),
    })),
  );

/** The row that sums up a group. */
const ALL = 'all ';

function recoveries(): Section[] {
  const held = scoreRecovery(heldOutTexts);
  const groups = groupBy(scoreRecovery(cleanTexts), ({ group }) => group);
  return [...groups].map(([group, kinds]) => {
    const heldKinds = held.filter((each) => each.group === group);
    const rows: [string, Tally, Tally][] = kinds.map((own, at) => [
      own.kind,
      own,
      heldKinds[at] ?? own,
    ]);
    rows.push([`${ALL}${group}`, sumOf(kinds), sumOf(heldKinds)]);
    return {
      title: `Recovered: ${group}`,
      columns: forBoth([
        { title: 'texts', digits: 0 },
        { title: 'exact', score: 'exact' },
        { title: 'recovered', score: 'recovered' },
        { title: 'precision', score: 'precision' },
      ]),
      rows: rows.map(([name, ...both]) => ({ name, cells: both.flatMap(cellsOf) })),
    };
  });
}

const sumOf = (tallies: readonly Tally[]): Tally => {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    texts: sum('texts'),
    exact: sum('exact'),
    before: sum('before'),
    after: sum('after'),
    edits: sum('edits'),
    right: sum('right'),
  };
};

/** A damage that no text can suffer has no scores. */
const cellsOf = (tally: Tally): (number | null)[] =>
  tally.texts > 0
    ? [tally.texts, tally.exact / tally.texts, recoveredOf(tally), precisionOf(tally)]
    : [0, null, null, null];

const shiftedBytes = (): Section => ({
  title: 'Recovered: bytes that glosses shifted',
  columns: [
    { title: 'characters', digits: 0 },
    { title: 'a byte gone', digits: 0 },
    { title: 'recovered', scoreOf: (row) => `${row}: recovered` },
    { title: 'exact edits', scoreOf: (row) => `${row}: exact edits` },
    { title: 'precision', scoreOf: (row) => `${row}: precision` },
  ],
  rows: [
    ['local bytes', cleanTexts] as const,
    [`${HELD_OUT}local bytes`, heldOutTexts] as const,
  ].map(([name, texts]) => {
    const { damaged, gone, recovered, exact, precision } = scoreBytes(texts);
    return { name, cells: [damaged, gone, recovered, exact, precision] };
  }),
});

function lost(): Section {
  const held = new Map(scoreLosses(heldOutTexts).map((each) => [each.kind, each]));
  const cells = ({ places, flagged, filled }: LossScore) => [places, flagged, filled];
  return {
    title: 'Lost for good: flagged, never filled',
    columns: forBoth([
      { title: 'places', digits: 0 },
      { title: 'flagged', score: 'flagged' },
      { title: 'filled', digits: 0, score: 'filled ↓' },
    ]),
    rows: scoreLosses(cleanTexts).map((own) => ({
      name: own.kind,
      cells: [own, held.get(own.kind) ?? own].flatMap(cells),
    })),
  };
}

const sentencesRead = (): Section => ({
  title: '2,000 sentences read wrongly',
  columns: [
    { title: 'invertible', digits: 0 },
    { title: 'exact', scoreOf: (row) => `sentences, ${row}: exact` },
  ],
  rows: scoreDecodings().map(({ decoding, invertible, exact }) => ({
    name: decoding,
    cells: [invertible, invertible === 0 ? null : exact],
  })),
});

function pages(): Section {
  const held = scoreChrome(heldOutTexts);
  const onPages = [cleanTexts, heldOutTexts].map(pagesOf);
  const rowOf = (name: string, score: (pages: readonly Page[]) => number) => ({
    name,
    cells: onPages.flatMap((texts) => [null, null, score(texts)]),
  });
  return {
    title: 'Articles on pages: lines kept',
    columns: forBoth([{ title: 'P' }, { title: 'R' }, { title: 'F1', score: 'line F1' }]),
    rows: [
      ...scoreChrome(cleanTexts).map((own, at) => ({
        name: `plain text of a ${own.site}`,
        cells: [own, held[at] ?? own].flatMap(({ precision, recall, f1 }) => [
          precision,
          recall,
          f1,
        ]),
      })),
      rowOf('HTML pages', (texts) => lineF1(texts)),
      rowOf('pages saved as text', savedLineF1),
      rowOf('worst kind of page', (texts) => worstKind(texts).f1),
    ],
  };
}
