import type { Edit } from '../../edit.ts';
import { loadWords } from '../../language/words.ts';
import { replaceMatches, type Rule, type Stage } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'pdf-mark',
    reason: 'PDF 转换把标点变成了带圈数字，已换回',
    example: '短视频兴起㊂直播㊁电商随之而来㊂平台纷纷入局㊂',
  },
  {
    rule: 'doubled-mark',
    reason: '标点重复，已合并',
    example: '先看规则,，再开店,。不迟。',
  },
  {
    rule: 'letter-spaced',
    reason: '字与字之间被塞进空格，已删除',
    example: '微 信 小 店 怎 么 开 通',
  },
  {
    rule: 'space-for-comma',
    reason: '逗号丢失只剩空格，按本页的习惯补回',
    example:
      '他前后想了很久 终于决定自己开一家店。货物都已经备好 就等着客人早点上门。开张那天很热闹 街坊邻居全都来了。两个人忙到深夜 谁也没有觉得累。',
  },
  {
    rule: 'spaced-mark',
    reason: '标点前后的多余空格，已删除',
    example: '先开店, 再谈流量。',
  },
];

const HAN = String.raw`\p{Script=Han}`;
const PAUSE = '[,，、;；]';
const STOP = '[。！？!?]';

/** ㊂ and ㊁ are what a converter made of the full stop and the enumeration comma. */
function pdfMarks(text: string): Edit[] {
  const pattern = /(?<=[\p{L}\p{N}%”’"）)》」』】…])[㊂㊁]/gu;
  const edits = replaceMatches(text, 'pdf-mark', pattern, (mark) => (mark === '㊂' ? '。' : '、'));
  return edits.length < 2 ? [] : edits;
}

/** ,， and ,。 are one mark: the stronger one. Dots, dashes and ?! are meant. */
const doubled = (text: string): Edit[] =>
  replaceMatches(
    text,
    'doubled-mark',
    new RegExp(
      `(?<=[\\p{L}\\p{N}”’"）)》」』】%…] {0,4})(?:${PAUSE}(?: *${PAUSE}){1,3}(?: *${STOP})?|${PAUSE} *${STOP}|。(?: *${PAUSE}){1,3}|。 *。)(?! *(?:${PAUSE}|${STOP}))`,
      'gu',
    ),
    (marks) => Array.from(marks).find((mark) => /[。！？!?]/u.test(mark)) ?? marks.charAt(0),
  );

/** A line in which nearly every character stands alone, or a stretch of five such characters. */
const SPACED_RUN = new RegExp(`(?<!${HAN})${HAN}(?: ${HAN}){4,}(?!${HAN})`, 'gu');
const SPACED_PAIR = new RegExp(`${HAN} +(?=${HAN})`, 'gu');
const CLOSE_PAIR = new RegExp(`${HAN}(?=${HAN})`, 'gu');
/** In a line that is letter-spaced these blanks part nothing; blanks around words stay. */
const LETTER_GAP = new RegExp(
  `(?<=[${HAN}\\d，。、；：！？“”‘’《》（）]) +(?=[${HAN}\\d，。、；：！？“”‘’《》（）])|(?<=(?<![A-Za-z])[A-Za-z]) (?=[A-Za-z](?![A-Za-z]))`,
  'gu',
);
const FEWEST_PAIRS = 5;

const countIn = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** The stretches of a line that are letter-spaced: all of it, when hardly two characters touch. */
function spacedRuns(line: string): { readonly at: number; readonly run: string; gap: RegExp }[] {
  const pairs = line.includes(' ') ? countIn(line, SPACED_PAIR) : 0;
  if (pairs === 0) return [];
  if (pairs >= FEWEST_PAIRS && pairs >= 4 * countIn(line, CLOSE_PAIR)) {
    return [{ at: 0, run: line, gap: LETTER_GAP }];
  }
  return matchesOf(line, SPACED_RUN).map(({ 0: run, index }) => ({
    at: index,
    run,
    gap: / /gu,
  }));
}

const letterSpaced = (text: string): Edit[] =>
  matchesOf(text, /[^\n]+/gu).flatMap(({ 0: line, index: start }) =>
    spacedRuns(line).flatMap(({ at, run, gap }) =>
      matchesOf(run, gap).map(({ 0: blank, index }): Edit => ({
        rule: 'letter-spaced',
        span: { start: start + at + index, end: start + at + index + blank.length },
        text: '',
      })),
    ),
  );

/** Blanks before a full-width mark that closes, behind one at the end of a line, or between both. */
const AROUND_MARKS = new RegExp(
  [
    `(?<=[^\\s]) +(?=[，。、；：！？」』》）])`,
    `(?<=[，。；：！？、」』》）]) +(?=[${HAN}“‘「『《（\\n]|$)`,
    // a half-width mark between English words keeps its blank
    `(?<=${HAN} ?[,;:!?.”’]) +(?=[${HAN}“‘「『《（])`,
    `(?<=[${HAN}”’」』》）]) +(?=[”’]|[,.;:!?](?: |$))`,
    `(?<=[\\p{L}\\p{N}%]) +(?=[,;:!?] *${HAN})`,
  ]
    .map((around) => `(?= )${around}`)
    .join('|'),
  'gu',
);

const spacedMarks = (text: string): Edit[] =>
  replaceMatches(text, 'spaced-mark', AROUND_MARKS, () => '');

/** Fewer may be chance: a name and a post, two columns. */
const FEWEST_LOST = 3;
/** In the lines of prose, which end with a full stop. */
const PROSE = /^.{16,}[。！？!?…”"]$/gmu;
const BLANK = new RegExp(`(?= )(?<=[${HAN}\\d]${HAN}) (?=${HAN}${HAN})`, 'gu');
/** How much of a word may stand on either side of a blank that broke it. */
const SIDE = 3;

/** A page whose sentences have blanks where a reader draws breath lost its commas. */
function lostCommas(text: string): Edit[] {
  if (countIn(text, BLANK) < FEWEST_LOST) return [];
  const places = matchesOf(text, PROSE).flatMap(({ 0: line, index }) =>
    alone(matchesOf(line, BLANK).map((blank) => index + blank.index)),
  );
  if (places.length < FEWEST_LOST) return [];
  const lost = places.filter((place) => !isInWord(text, place));
  if (lost.length < FEWEST_LOST || lost.length < places.length / 2) return [];
  const comma = text.split(',').length > text.split('，').length ? ',' : '，';
  return lost.map((start) => ({
    rule: 'space-for-comma',
    span: { start, end: start + 1 },
    text: comma,
    confidence: 0.85,
  }));
}

/** Names in a row, or the cells of a table: two blanks so near stand around a word. */
const COLUMN = 5;

/** Blanks that stand by themselves: no other one within reach on their line. */
const alone = (places: readonly number[]): number[] =>
  places.filter(
    (place, at) =>
      place - (places[at - 1] ?? -Infinity) > COLUMN &&
      (places[at + 1] ?? Infinity) - place > COLUMN,
  );

/** Whether the characters around a blank make one word of the dictionary. */
function isInWord(text: string, blank: number): boolean {
  const { scoreOf } = loadWords();
  for (let left = 1; left <= SIDE; left += 1) {
    for (let right = 1; right <= SIDE; right += 1) {
      const word = text.slice(blank - left, blank) + text.slice(blank + 1, blank + 1 + right);
      if (scoreOf(word) !== undefined) return true;
    }
  }
  return false;
}

/** Mends marks that were doubled, spaced out, lost or mistaken by a converter. */
export const mendPunctuation: Stage = {
  name: 'mend-punctuation',
  version: 2,
  propose: (text) => ({
    edits: apart([
      ...pdfMarks(text),
      ...doubled(text),
      ...letterSpaced(text),
      ...lostCommas(text),
      ...spacedMarks(text),
    ]),
  }),
};

/** In order; where two meet, the first rule has the place. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start);
  for (const edit of ordered) {
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  }
  return kept;
}
