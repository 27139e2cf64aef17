import type { Edit } from '../../edit.ts';
import { lostDots } from './mend-punctuation-names.ts';
import { replaceMatches, type Rule, type Stage } from '../stage.ts';
import { wordAcross } from './word-across.ts';
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
    rule: 'space-for-comma',
    reason: '逗号丢失只剩空格，按本页的习惯补回',
    example:
      '他前后想了很久 终于决定自己开一家店。货物都已经备好 就等着客人早点上门。开张那天很热闹 街坊邻居全都来了。两个人忙到深夜 谁也没有觉得累。',
  },
  {
    rule: 'lost-name-dot',
    reason: '外国人名中间的圆点变成了问号或空格，已换回',
    example: '据说这个办法最早由埃米尔?施耐德提出，后来约翰?卡特莱特又做了修改。',
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
  if (!/[㊂㊁]/u.test(text)) return [];
  const pattern = /(?<=[\p{L}\p{N}%”’"）)》」』】…])[㊂㊁]/gu;
  const edits = replaceMatches(text, 'pdf-mark', pattern, (mark) => (mark === '㊂' ? '。' : '、'));
  return edits.length < 2 ? [] : edits;
}

const DOUBLED = new RegExp(
  `(?<=[\\p{L}\\p{N}”’"）)》」』】%…] {0,4})(?:${PAUSE}(?: *${PAUSE}){1,3}(?: *${STOP})?|${PAUSE} *${STOP}|。(?: *${PAUSE}){1,3}|。 *。)(?! *(?:${PAUSE}|${STOP}))`,
  'gu',
);

/** ,， and ,。 are one mark: the stronger one. Dots, dashes and ?! are meant. */
const doubled = (text: string): Edit[] =>
  replaceMatches(
    text,
    'doubled-mark',
    DOUBLED,
    (marks) => Array.from(marks).find((mark) => /[。！？!?]/u.test(mark)) ?? marks.charAt(0),
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
/** In the lines of prose, which end with a full stop or announce what follows. */
const PROSE = /^.{16,}[。！？!?…”":：]$/gmu;
const BLANK = new RegExp(`(?= )(?<=[${HAN}\\d]${HAN}) (?=${HAN}${HAN})`, 'gu');
/** Where clauses meet, one place in twenty makes a word by chance. */
const MOST_IN_WORDS = 0.2;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines in which some places stand; the places are in order. */
function linesWith(text: string, places: readonly number[]): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    const start = text.lastIndexOf('\n', place) + 1;
    const next = text.indexOf('\n', place);
    end = next < 0 ? text.length : next;
    lines.push({ text: text.slice(start, end), start });
  }
  return lines;
}

/** A page whose sentences have blanks where a reader draws breath lost its commas. */
function lostCommas(text: string): Edit[] {
  const blanks = matchesOf(text, BLANK).map(({ index }) => index);
  if (blanks.length < FEWEST_LOST) return [];
  const places = linesWith(text, blanks).flatMap(({ start, text: line }) =>
    matchesOf(line, PROSE).flatMap(({ 0: prose, index }) =>
      alone(matchesOf(prose, BLANK).map((blank) => start + index + blank.index)),
    ),
  );
  if (places.length < FEWEST_LOST) return [];
  const lost = places.filter((start) => wordAcross(text, { start, end: start + 1 }) === null);
  const inWords = places.length - lost.length;
  if (lost.length < FEWEST_LOST || inWords > places.length * MOST_IN_WORDS) return [];
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

/** Mends marks that were doubled, spaced out, lost or mistaken by a converter. */
export const mendPunctuation: Stage = {
  name: 'mend-punctuation',
  version: 3,
  propose: (text) => ({
    edits: apart([
      ...pdfMarks(text),
      ...doubled(text),
      ...lostDots(text),
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
