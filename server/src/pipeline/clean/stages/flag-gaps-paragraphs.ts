/** A paragraph and where it stands. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** The lines that carry text, without their margins. */
export const paragraphsIn = (text: string): Paragraph[] =>
  Array.from(text.matchAll(/[^\s][^\n]*/gu), ({ 0: line, index }) => ({
    text: line.trimEnd(),
    start: index,
  }));
