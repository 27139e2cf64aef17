import type { Edit, Span } from '../../edit.ts';

const HAN = String.raw`\p{Script=Han}`;

/** A stretch of five characters or more that stand alone. */
const SPACED_RUN = new RegExp(`(?<!${HAN})${HAN}(?: ${HAN}){4,}(?!${HAN})`, 'gu');
const SPACED_PAIR = new RegExp(`${HAN} +(?=${HAN})`, 'gu');
const CLOSE_PAIR = new RegExp(`${HAN}(?=${HAN})`, 'gu');
/** In a line that is letter-spaced these blanks part nothing; blanks around words stay. */
const CHARACTER = `${HAN}，。、；：！？“”‘’《》（）`;
const letterGap = (before: string): RegExp =>
  new RegExp(
    [
      `${before}(?<=[${CHARACTER}]) +(?=[${CHARACTER}])`,
      `(?<=[\\d%]) +(?=[，。、；：！？”’》）])`,
      `(?<=[，。、；：！？“‘《（]) +(?=\\d)`,
      `(?<=(?<![A-Za-z])[A-Za-z]) (?=[A-Za-z](?![A-Za-z]))`,
    ].join('|'),
    'gu',
  );
const LETTER_GAP = letterGap('');
/** Who parts figures from characters parts English words too: “Hello.” 他说. */
const LETTER_GAP_APART = letterGap('(?<![A-Za-z][.?!]”)');
const DIGIT_GAP = /(?<=\d) +(?=\d)/gu;
const FIGURE_GAP = new RegExp(`(?<=${HAN}) +(?=\\d)|(?<=[\\d%]) +(?=${HAN})`, 'gu');
const FIGURE_CLOSE = new RegExp(`${HAN}(?=\\d)|[\\d%](?=${HAN})`, 'gu');

const FEWEST_PAIRS = 5;
/** On a page with such lines; `修 表 的 人`. */
const FEWEST_BESIDE = 2;

const countIn = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

const isSpaced = (line: string): boolean => {
  if (!line.includes(' ')) return false;
  const pairs = countIn(line, SPACED_PAIR);
  return pairs >= FEWEST_PAIRS && pairs >= 4 * countIn(line, CLOSE_PAIR);
};

const isSpacedBeside = (line: string): boolean =>
  countIn(line, SPACED_PAIR) >= FEWEST_BESIDE && countIn(line, CLOSE_PAIR) === 0;

export const blankAt = (rule: string, start: number, length: number): Edit => ({
  rule,
  span: { start, end: start + length },
  text: '',
});

/** Blanks between characters that each stand alone, and the stretches in which they do. */
export function letterGaps(page: string): { edits: Edit[]; spans: Span[] } {
  const lines = Array.from(page.matchAll(/[^\n]+/gu), ({ 0: text, index }) => ({ text, index }));
  const whole = new Set(lines.filter(({ text }) => isSpaced(text)));
  for (const line of lines) if (whole.size > 0 && isSpacedBeside(line.text)) whole.add(line);
  const isApart = whole.size > 0 && hasFiguresApart(lines, whole);
  const gaps = isApart ? [LETTER_GAP_APART] : [FIGURE_GAP, LETTER_GAP];
  const found = lines.flatMap((line) => {
    const { text, index: start } = line;
    if (!text.includes(' ')) return [];
    // two figures that touch are a number: a blank beside it parts it from another
    const own = /\d\d/u.test(text) ? gaps : [...gaps, DIGIT_GAP];
    if (whole.has(line)) return [{ run: text, start, gaps: own }];
    return Array.from(text.matchAll(SPACED_RUN), ({ 0: run, index }) => ({
      run,
      start: start + index,
      gaps: [/ /gu],
    }));
  });
  return {
    edits: found.flatMap(({ run, start, gaps: patterns }) =>
      patterns.flatMap((gap) =>
        Array.from(run.matchAll(gap), ({ 0: blank, index }) =>
          blankAt('letter-spaced', start + index, blank.length),
        ),
      ),
    ),
    spans: found.map(({ run, start }) => ({ start, end: start + run.length })),
  };
}

interface SpacedLine {
  readonly text: string;
}

/**
 * Whether the author parts figures from characters by a blank (数字 12 表示): the other lines of the
 * page do, or what spaced the letters out left figures at their marks (12，), so that blanks beside
 * figures were there before.
 */
function hasFiguresApart(lines: readonly SpacedLine[], spaced: ReadonlySet<SpacedLine>): boolean {
  const textOf = (isSpacedOut: boolean) =>
    lines
      .filter((line) => spaced.has(line) === isSpacedOut)
      .map(({ text }) => text)
      .join('\n');
  const others = textOf(false);
  const [apart, close] = [countIn(others, FIGURE_GAP), countIn(others, FIGURE_CLOSE)];
  if (apart !== close) return apart > close;
  const own = textOf(true);
  return countIn(own, /\d[，。；、]/gu) > countIn(own, /\d [，。；、]/gu);
}
