/** One line of a calculation, as a reader can check it. Money in fen. */
export interface Line {
  readonly label: string;
  /** The arithmetic in words and figures: `100 元 × 10%`. */
  readonly expression: string;
  readonly fen: number;
  /** The facts and assumptions it rests on. */
  readonly basis: readonly string[];
}

/** A result with every step that led to it. */
export interface Calculation {
  readonly lines: readonly Line[];
  readonly total: number;
  readonly basis: readonly string[];
}

/** All that a calculation rests on, each once. */
export const calculationOf = (lines: readonly Line[], total: number): Calculation => ({
  lines,
  total,
  basis: [...new Set(lines.flatMap(({ basis }) => basis))],
});

/** An amount as it stands in an expression: 1234 fen are 12.34 元. */
export const yuan = (fen: number): string => `${(fen / 100).toFixed(fen % 100 === 0 ? 0 : 2)} 元`;

/** A rate in basis points as it stands in an expression: 250 are 2.5%. */
export const percent = (basisPoints: number): string => `${String(basisPoints / 100)}%`;
