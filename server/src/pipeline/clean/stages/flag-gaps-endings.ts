import { characterBefore, charactersOf, isHan } from '../../language/characters.ts';
import type { Paragraph } from './flag-gaps-paragraphs.ts';
import { wordAcross } from './word-across.ts';

/** A paragraph of prose. In UTF-16 units. */
const isProse = ({ text }: Paragraph): boolean =>
  text.length >= 24 && /\p{Script=Han}{4}/u.test(text.slice(0, 60));

/** Words that cannot end a sentence. */
const DANGLING =
  /[的是最和在把被从就不很也都给让对将以与及而但或这那其每各向往为几一两个“「《（]$/u;
/** A caption with two sentences and a name is shorter. In UTF-16 units. */
const LEAST_CUT = 40;
/** The logarithm of a share; rarer words come about by chance. */
const COMMON = -13;
/** On other pages lines end without marks for no reason. */
const CLOSED_SHARE = 0.7;
/** Where all other paragraphs close, one that does not is torn. */
const FEWEST_CLOSED = 4;
const LEAST_SOLE = 30;

/** What a line ends with tells most lines apart, before any pattern reads them. */
const isClosing = charactersOf('。！？!?…：:”"」』）)');
const isComma = charactersOf('，,、');
const isSemicolon = charactersOf('；;');
const endOf = (line: string): number => characterBefore(line, line.length);

const isClosed = ({ text }: Paragraph): boolean => isClosing(endOf(text));

/** The ends of paragraphs that break off, with another paragraph behind them. */
export function unfinished(text: string, paragraphs: readonly Paragraph[]): Torn[] {
  const prose = paragraphs.slice(1).filter(isProse);
  const closed = prose.filter(isClosed).length;
  const page: Page = {
    text,
    paragraphs,
    isClosed: closed >= prose.length * CLOSED_SHARE,
    isSole: closed >= FEWEST_CLOSED && prose.length - closed === 1,
  };
  return paragraphs.flatMap((own, at) => {
    if (!isProse(own) || !isCut(page, at)) return [];
    const end = own.start + own.text.length;
    const rest = restOf(page, at);
    return [
      { rule: 'unfinished' as const, start: end - 1 },
      ...(rest ? [{ rule: 'torn-beginning' as const, start: rest.start }] : []),
    ];
  });
}

/** What breaks off, and the paragraph that goes on with it. */
export interface Torn {
  readonly rule: 'unfinished' | 'torn-beginning';
  readonly start: number;
}

/** How far down the rest of a torn paragraph may stand. */
const REACH = 4;

/** The paragraph that spells a word with the end of a torn one. */
function restOf({ text, paragraphs }: Page, at: number): Paragraph | undefined {
  const own = paragraphs[at];
  const end = (own?.start ?? 0) + (own?.text.length ?? 0);
  return paragraphs
    .slice(at + 1, at + REACH)
    .find(({ start }) => wordAcross(text, { start: end, end: start }, COMMON) !== null);
}

interface Page {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Whether its paragraphs close with a mark, by and large, or all but one. */
  readonly isClosed: boolean;
  readonly isSole: boolean;
}

function isCut(page: Page, at: number): boolean {
  const [before, own, next] = [at - 1, at, at + 1].map((place) => page.paragraphs[place]);
  if (!own || !next) return false;
  if (breaksOff(own.text, next.text)) return true;
  if (!isProse(next)) return false;
  const isHalf = isLoneHalf(own.text, before?.text ?? '', next.text);
  return isUnfinished(own.text) || isHalf || (at > 0 && isTorn(page, at));
}

/** Ends with a comma, or, having sentences before, in the middle of one. */
const isUnfinished = (line: string): boolean =>
  isComma(endOf(line)) ||
  (line.length >= LEAST_CUT &&
    isHan(endOf(line)) &&
    /[。！？][^。！？\n]{2,}$/u.test(line) &&
    /\p{Script=Han}[。！？].*\p{Script=Han}$/u.test(line));

/** A comma at the end with sentences before it, and no speech behind it that it leads to. */
const breaksOff = (line: string, next: string): boolean =>
  isComma(endOf(line)) &&
  /[。！？].*[，,、]$/u.test(line) &&
  !/[说道写称想问答喊着][，,]$/u.test(line) &&
  !/^[“「《]/u.test(next);

/** Half of a sentence before a semicolon, outside of a list. */
const isLoneHalf = (line: string, before: string, next: string): boolean =>
  line.length >= LEAST_CUT &&
  isSemicolon(endOf(line)) &&
  !/[；;：:]$/u.test(before) &&
  !/[；;]$/u.test(next) &&
  ![line, next].some((each) => LISTED.test(each));
const LISTED =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.、是]|[-–—•·●*①-⑩]|首先|其[一二三次]|第)/u;

const OPEN_END = /[\p{Script=Han}\d“「《（]$/u;
const MARK = /[，。；：]/u;

/** Clauses and no mark behind the last word, which needs or spells another one, or stands alone so. */
function isTorn(page: Page, at: number): boolean {
  const { text = '' } = page.paragraphs[at] ?? {};
  if (!page.isClosed || !OPEN_END.test(text.slice(-2)) || !MARK.test(text.slice(0, -1))) {
    return false;
  }
  const isAlone = page.isSole && text.length >= LEAST_SOLE;
  return isAlone || DANGLING.test(text) || restOf(page, at) !== undefined;
}
