import { renderSection, scoresIn, type Section } from './score-table.ts';

const section: Section = {
  title: 'Spun',
  columns: [
    { title: 'texts', digits: 0 },
    { title: 'recovered', scoreOf: (row) => `${row}: recovered` },
    { title: 'good', digits: 0, isYesNo: true },
  ],
  rows: [
    { name: 'once', cells: [12, 0.81234, 1] },
    { name: 'twice', cells: [0, null, 0] },
  ],
};

describe('a section of the scoreboard', () => {
  it('has a floor for each measured cell of a column with scores, and no other', () => {
    expect(scoresIn([section])).toEqual({ 'once: recovered': 0.81234 });
  });

  it('stands in columns, a cell without a measure as a dash', () => {
    const lines = renderSection(section).split('\n');
    expect(lines.map((line) => line.trim().split(/\s+/u))).toEqual([
      ['SPUN', 'texts', 'recovered', 'good'],
      ['once', '12', '0.8123', '✓'],
      ['twice', '0', '–', '✗'],
    ]);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
