import type { Scores } from './floors.ts';

export interface Column {
  readonly title: string;
  /** Behind the point; as a rule four. */
  readonly digits?: number;
  /** Whether 1 and 0 stand for yes and no. */
  readonly isYesNo?: boolean;
  /** The name under which the cell has a floor; without it the cell is only told. */
  readonly scoreOf?: (row: string) => string;
}

/** A cell without a number had nothing to measure. */
export interface Row {
  readonly name: string;
  readonly cells: readonly (number | null)[];
}

/** A part of the scoreboard, printed under its title. */
export interface Section {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Every cell that has a floor. */
export const scoresIn = (sections: readonly Section[]): Scores =>
  Object.fromEntries(
    sections.flatMap(({ columns, rows }) =>
      rows.flatMap(({ name, cells }) =>
        columns.flatMap(({ scoreOf }, at): [string, number][] => {
          const cell = cells[at] ?? null;
          return scoreOf && cell !== null ? [[scoreOf(name), cell]] : [];
        }),
      ),
    ),
  );

const NAME_WIDTH = 44;
const GAP = '  ';

/** The section as lines: numbers stand under their titles, to the right. */
export function renderSection({ title, columns, rows }: Section): string {
  const table = rows.map(({ cells }) =>
    columns.map((column, at) => shown(cells[at] ?? null, column)),
  );
  const widths = columns.map((column, at) =>
    Math.max(column.title.length, ...table.map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(NAME_WIDTH), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))]
      .join(GAP)
      .trimEnd();
  return [
    line(
      title.toUpperCase(),
      columns.map((column) => column.title),
    ),
    ...rows.map(({ name }, at) => line(`  ${name}`, table[at] ?? [])),
  ].join('\n');
}

function shown(cell: number | null, { digits = 4, isYesNo = false }: Column): string {
  if (cell === null) return '–';
  if (isYesNo) return cell === 1 ? '✓' : '✗';
  return cell.toFixed(digits);
}
