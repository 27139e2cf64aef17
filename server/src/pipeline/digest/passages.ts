import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import { unitAt } from '../unit-at.ts';

/** A sentence, or clauses of it that follow each other: what a point may quote. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  readonly sentence: Sentence;
  /** False when clauses were left out at an end. */
  readonly isWhole: boolean;
}

/** In UTF-16 units: shorter says too little, longer is no point. */
const SHORTEST = 14;
const LONGEST = 110;
/** Only a sentence longer than this is worth a cut. */
const LONG = 64;
/** Looked at in one sentence, so that a page without full stops costs no more. */
const MOST_CLAUSES = 24;

/** A line without a closing mark is a heading, a caption or a row of a table. */
const isEnder = charactersOf('。！!…');
const isClosing = charactersOf('”’」』）)');

function isSentence(text: string): boolean {
  let end = text.length - 1;
  while (isClosing(unitAt(text, end))) end -= 1;
  return isEnder(unitAt(text, end));
}

/** Ties a sentence to the one before; what follows says the same without it. */
const CONNECTIVE =
  /^(?:但(?:是|事实上|实际上)?|不过|然而|而且|并且|而|所以|因此|也因此|于是|此外|另外|同时|与此同时|其实|事实上|实际上|当然|诚然|客观看|可见|由此可见|总之|总的来说|总而言之|综上所述|具体来看|具体而言|首先|其次|再次|最后|另一方面|一方面|另一方面|更重要的是|值得一提的是|需要指出的是|换言之|换句话说|也就是说|可以说|说白了|毕竟|目前看来)[，,]?\s*/u;

/** A clause that promises another one behind it. */
const PROMISES =
  /^(?:虽然|虽说|尽管|即使|即便|就算|如果|假如|要是|只要|只有|除非|既然|由于|因为|随着|当(?!然|年|时)|不仅|不但|不只|不光|与其|无论|不论|不管|对比|相比|相较|比起|除了|为了|自从|一旦|首先|一方面|一是)|(?:[:：]|[说称指道为]|的是|表示|认为|指出|透露|强调|来看|以来|之后|以后|之前|的时候|时|后|前|下|上|中|看)$/u;

/** Turns against what was said before: without it the first half would mislead. */
const TURNS =
  /^(?:但|却|不过|然而|而(?!且)|只是|可(?!以|能)|反而|否则|才|就|那么|则|仍|依然|还是|甚至|似乎|恐怕)/u;
/** Says who said what follows. */
const ATTRIBUTES = /(?:表示|认为|指出|透露|强调|提到|坦言|称|说|据.{2,12}|[看来])$/u;

/**
 * Everything a point may quote of a sentence: the sentence without its opening connective and its
 * full stop and, when it is long, runs of its clauses. A run starts where `isSubject` knows the
 * words; it leaves out no condition, no speaker and no turn that the rest depends on.
 */
export function passagesOf(sentence: Sentence, isSubject: (clause: string) => boolean): Passage[] {
  if (!isSentence(sentence.text)) return [];
  const textOf = ({ start, end }: Span) =>
    sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
  const whole = { start: openingOf(sentence), end: closingOf(sentence) };
  const isLong = whole.end - whole.start > LONG;
  const clauses = isLong ? clausesOf(sentence).slice(0, MOST_CLAUSES) : [];
  const words = clauses.map(textOf);
  const starts = startsOf(words, isSubject).map((index) => clauses[index]?.start ?? 0);
  const ends = endsOf(words).map((index) => clauses[index]?.end ?? 0);
  const passages: Passage[] = [];
  for (const start of [whole.start, ...starts]) {
    for (const end of [...ends, whole.end]) {
      if (end - start < SHORTEST || end - start > LONGEST) continue;
      const isWhole = start === whole.start && end === whole.end;
      const text = textOf({ start, end });
      if (isBalanced(text)) passages.push({ span: { start, end }, text, sentence, isWhole });
    }
  }
  return passages;
}

/** Whether a passage says all words of its sentence: nothing but a mark was left out. */
export const isAll = ({ span, sentence, isWhole }: Passage): boolean =>
  isWhole && span.start === sentence.span.start;

/** Where a run may start: behind clauses that promise nothing and attribute nothing. */
function startsOf(clauses: readonly string[], isSubject: (clause: string) => boolean): number[] {
  const bound = clauses.findIndex((clause) => PROMISES.test(clause) || ATTRIBUTES.test(clause));
  return clauses.flatMap((clause, index) =>
    index > 0 &&
    (bound < 0 || index <= bound) &&
    isSubject(clause) &&
    !TURNS.test(clause) &&
    !CONNECTIVE.test(clause)
      ? [index]
      : [],
  );
}

/** Where a run may end: on a clause that promises nothing, before one that does not turn. */
const endsOf = (clauses: readonly string[]): number[] =>
  clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    const tail = clause.split('——').at(-1) ?? '';
    return next !== undefined && !PROMISES.test(tail) && !TURNS.test(next) ? [index] : [];
  });

/** The number of a step or a point in its list. */
const ENUMERATOR =
  /^(?:\d{1,2}(?:[、)）]|[.．](?!\d))|[（(]?[一二三四五六七八九十]{1,2}[)）、]|[（(]\d{1,2}[)）]|[①-⑳])\s*/u;

function openingOf({ span, text }: Sentence): number {
  let at = ENUMERATOR.exec(text)?.[0].length ?? 0;
  for (let tie = CONNECTIVE.exec(text.slice(at)); tie; tie = CONNECTIVE.exec(text.slice(at))) {
    if (at + tie[0].length >= text.length) break;
    at += tie[0].length;
  }
  return span.start + at;
}

/** A list of points needs no full stops; other marks carry meaning and stay. */
const closingOf = ({ span, text }: Sentence): number =>
  span.end - (text.length > 1 && text.endsWith('。') && !text.endsWith('。。') ? 1 : 0);

const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '（）', '()'];

const isPaired = charactersOf(PAIRS.join(''));

/** Each pair of marks opens as often as it closes. */
function isBalanced(text: string): boolean {
  const marks: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (isPaired(mark)) marks.push(mark);
  }
  return (
    marks.length === 0 ||
    PAIRS.every((pair) => countOf(marks, pair.charCodeAt(0)) === countOf(marks, pair.charCodeAt(1)))
  );
}

const countOf = (marks: readonly number[], wanted: number): number =>
  marks.reduce((count, mark) => count + (mark === wanted ? 1 : 0), 0);
