import type { Span } from '../../edit.ts';
import { charactersOf } from '../../language/characters.ts';
import type { Paragraph } from './flag-gaps-paragraphs.ts';

/** What only goes on from something: no article opens with it. */
const GOES_ON =
  /^(?:但是?[^凡]|不过[，,]|然而|可是|于是|因此|所以|后来|随后|接着|紧接着|再说|再看|再过|再往|再后来|还有(?:一[些件种个]|的人|人)|也有(?:人|一些)|除此之外|除了这些|做到这|这不是|这也|这就是|这意味着|为什么会这样|此后|从此|至此|其间|其中|[从自]那以后|在此(?:之前|期间|之后)|到那时|这时[，,]|此时[，,]|此外|另外[，,]|其次|再次[，,]|而且|并且|正因(?:如此|为此)|这样一来|与此同时|相比之下|相反[，,]|换句话说|也就是说|总之|综上|总而言之|为此[，,]|对此[，,]|最后[，,一]|第二天|另一[个位家种方]|其余|剩下的|第[二三四五六七八九][个笔步点条种类项件]|上述|如前所述|前面(?:说|提|讲)|答[：:])/u;

/** What comes first, and what comes only behind it: 先看 and 再看, 首先 and 其次. */
const PAIRS: readonly (readonly [first: RegExp, later: RegExp])[] = [
  [/^先看/u, /^(?:再看|最后看)/u],
  [/^先说/u, /^(?:再说|最后说)/u],
  [/^先讲/u, /^(?:再讲|最后讲)/u],
  [/^首先/u, /^(?:其次|再次[，,]|最后[，,])/u],
  [/^其次/u, /^(?:再次[，,]|最后[，,])/u],
  [/^一方面/u, /^另一方面/u],
  [
    /^(?:亲爱的|尊敬的|敬爱的|各位)[^，。]{1,20}[：:]$/u,
    /^(?:此致|敬礼|顺颂|祝[^，。]{2,12}[！!。]?$)/u,
  ],
];

/** `第一个字段是`, `第三笔是`: the number and what is counted. */
const COUNTED = /^第([一二三四五六七八九])([个笔步点条种类项件])(?:[^，。：]{0,6}是|[，,、：:])/u;
const DIGITS = '一二三四五六七八九';

const QUESTION = /^(?:问|Q\d{0,2})[：:]/u;
const ANSWER = /^(?:答|A\d{0,2})[：:]/u;

/** Fewer have no order to lose. */
const FEWEST_PARAGRAPHS = 4;

/** Paragraphs that stand where they cannot stand: their own words say what must come before them. */
export function misplaced(lines: readonly Paragraph[]): Span[] {
  const paragraphs = underHeadline(lines);
  if (paragraphs.length < FEWEST_PARAGRAPHS) return [];
  const found = [
    ...opening(paragraphs),
    ...inWrongOrder(paragraphs),
    ...countedBack(paragraphs),
    ...answersAlone(paragraphs),
  ];
  const starts = new Set(found.map(({ start }) => start));
  return [...starts].sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }));
}

const underHeadline = (lines: readonly Paragraph[]): readonly Paragraph[] => {
  const [first] = lines;
  return first && /[。！？；：”]$/u.test(first.text) ? lines : lines.slice(1);
};

/** The first paragraph, when it only goes on. */
const opening = ([first]: readonly Paragraph[]): Paragraph[] =>
  first && GOES_ON.test(first.text) ? [first] : [];

/** What the patterns of `PAIRS` begin with: hardly any paragraph needs to be read by all of them. */
const beginsPart = charactersOf('先再最首其一另亲尊敬各此顺祝');

function inWrongOrder(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parts = paragraphs.filter(({ text }) => beginsPart(text.charCodeAt(0)));
  return PAIRS.flatMap((pair) => beforeFirst(parts, pair));
}

/** What comes only behind something that stands further down. */
function beforeFirst(
  paragraphs: readonly Paragraph[],
  [first, later]: (typeof PAIRS)[number],
): Paragraph[] {
  const firstAt = paragraphs.findIndex(({ text }) => first.test(text));
  return paragraphs.filter(({ text }, at) => at < firstAt && later.test(text));
}

/** A lower number behind a higher one of the same things, when it was not said before. */
function countedBack(paragraphs: readonly Paragraph[]): Paragraph[] {
  const seen = new Map<string, Set<number>>();
  return paragraphs.filter(({ text }) => {
    const match = COUNTED.exec(text);
    if (!match) return false;
    const [, digit = '', what = ''] = match;
    const number = DIGITS.indexOf(digit) + 1;
    const numbers = seen.get(what) ?? new Set<number>();
    seen.set(what, numbers.add(number));
    // a number that is said again belongs to another list
    const isSaidAgain = numbers.size > 0 && [...numbers].at(-1) !== number;
    return !isSaidAgain && number < Math.max(...numbers);
  });
}

/** Answers behind answers, and questions behind questions, in an interview that has as many of both. */
function answersAlone(paragraphs: readonly Paragraph[]): Paragraph[] {
  const turns = paragraphs.filter(({ text }) => QUESTION.test(text) || ANSWER.test(text));
  const questions = turns.filter(({ text }) => QUESTION.test(text)).length;
  if (questions < 2 || questions * 2 !== turns.length) return [];
  return turns.filter(({ text }, at) => {
    const before = turns[at - 1]?.text ?? '';
    return ANSWER.test(text) && (before === '' || ANSWER.test(before));
  });
}
