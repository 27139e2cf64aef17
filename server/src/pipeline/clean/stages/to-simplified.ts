import { pairFrequency } from '../../language/chinese.ts';
import {
  hasNoTraditional,
  isTraditional,
  isTraditionalInAll,
  scriptEvidence,
} from '../../language/page-script.ts';
import { phraseAt, readPhrases, type Phrases } from '../../language/phrases.ts';
import { simplifiedChars, simplifiedPhrases, type ScriptCount } from '../../language/script.ts';
import type { Edit, Span } from '../../edit.ts';
import type { Doubt, Proposal, Rule, Stage } from '../stage.ts';
import {
  mainlandWords,
  ownPhrases,
  readings,
  taiwanReadings,
  taiwanWords,
} from './to-simplified-phrases.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'traditional-character',
    reason: '整页是繁体字，统一转为简体字',
    example: '騰訊沒有必要再克制了',
  },
  {
    rule: 'taiwan-word',
    reason: '大陆文章被转成台湾用语，改回大陆的说法',
    example: '影片號的使用者越來越多，網路生態很活躍',
  },
];

/** A word of a conversion table with its Simplified form. */
interface Match {
  readonly span: Span;
  readonly simplified: string;
  readonly rule: 'traditional-character' | 'taiwan-word';
}

// a text about the script itself shows its characters: 繁體寫作“龍”
const SHOWN_CHARACTERS =
  /[繁正舊旧][體体][^“「『"'《（(\n]{0,4}[“「『"'《（(][^”」』"'》）)\n]{1,20}[”」』"'》）)]/gu;

/** A line on a page of another script is converted from this many Traditional characters on. */
const LEAST_IN_A_LINE = 6;

/** One reading is taken without a doubt when it is this much more frequent beside its neighbours. */
const CLEAR_RATIO = 10;

/**
 * Converts Traditional characters on Traditional pages, and in Traditional paragraphs of mixed
 * pages; a Traditional name on a Simplified page stays. A converted page is converted whole, quoted
 * names too; only characters shown as characters (繁體寫作“龍”) stay.
 */
export const toSimplified: Stage = {
  name: 'to-simplified',
  version: 1,
  propose: (text) => {
    const lines = traditionalLines(text);
    if (lines.length === 0) return { edits: [] };
    const dictionary = dictionaryFor(lines.map(({ start, end }) => text.slice(start, end)).join());
    return mergeProposals(lines.map((line) => convert(text, line, dictionary)));
  },
};

const mergeProposals = (proposals: readonly Proposal[]): Proposal => ({
  edits: proposals.flatMap(({ edits }) => edits),
  doubts: proposals.flatMap(({ doubts = [] }) => doubts),
});

/** The stretches to convert: the whole page, or its Traditional lines, without shown characters. */
function traditionalLines(text: string): Span[] {
  if (hasNoTraditional(text)) return [];
  const lines = linesOf(text);
  const counts = lines.map(({ start, end }) => scriptEvidence(text.slice(start, end)));
  const wanted = isTraditionalInAll(counts) ? lines : linesInTraditional(lines, counts);
  return wanted.flatMap((line) => withoutShown(text, line));
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start) lines.push({ start, end });
  }
  return lines;
}

/** Clearly Traditional lines, and short ones beside them that have no Simplified character. */
function linesInTraditional(lines: readonly Span[], counts: readonly ScriptCount[]): Span[] {
  const chosen = counts.map((count) => isTraditional(count, LEAST_IN_A_LINE));
  const follow = (index: number, neighbour: number) => {
    const { traditional = 0, simplified = 0 } = counts[index] ?? {};
    if (traditional > 0 && simplified === 0 && chosen[neighbour]) chosen[index] = true;
  };
  for (let index = 1; index < lines.length; index += 1) follow(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index -= 1) follow(index, index + 1);
  return lines.filter((_, index) => chosen[index]);
}

function withoutShown(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { 0: shown, index } of text.slice(start, end).matchAll(SHOWN_CHARACTERS)) {
    spans.push({ start: from, end: start + index });
    from = start + index + shown.length;
  }
  return [...spans, { start: from, end }];
}

/** Which words to convert; all other characters follow the character table. */
interface Dictionary {
  readonly phrases: Phrases;
  readonly taiwan: Phrases | null;
}

const phrases = readPhrases(simplifiedPhrases, ownPhrases);
const taiwanOnly = readPhrases(taiwanWords);
const taiwan = readPhrases(taiwanWords, taiwanReadings);
const isAmbiguous = new Set(taiwanReadings.split('|').map((entry) => entry.split(' ')[0]));

/** The page's own words decide whether Taiwan's words are taken for a conversion. */
function dictionaryFor(page: string): Dictionary {
  const found = countPhrases(page, taiwanOnly);
  const mainland = page.match(mainlandWords)?.length ?? 0;
  return { phrases, taiwan: found >= 2 && found >= 3 * mainland ? taiwan : null };
}

function countPhrases(text: string, table: Phrases): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const phrase = phraseAt(text, at, table);
    if (phrase) count += 1;
    at += phrase?.from.length ?? 1;
  }
  return count;
}

/** Edits of the changed characters alone, neighbours joined. */
function convert(text: string, span: Span, dictionary: Dictionary): Proposal {
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (let at = span.start; at < span.end;) {
    const match = matchAt(text, at, dictionary, doubts);
    addChanges(edits, text, match);
    at = match.span.end;
  }
  return { edits, doubts };
}

function matchAt(text: string, at: number, dictionary: Dictionary, doubts: Doubt[]): Match {
  const word = dictionary.taiwan && phraseAt(text, at, dictionary.taiwan);
  if (word) return taiwanWord(at, word, doubts);
  const phrase = phraseAt(text, at, dictionary.phrases);
  if (phrase) return matchOf(at, phrase.from, phrase.to);
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const choices = readings.get(char);
  if (!choices) return matchOf(at, char, simplifiedChars.get(char) ?? char);
  const { reading, others } = chooseReading(choices, text.charAt(at - 1), text.charAt(at + 1));
  const chosen = matchOf(at, char, reading);
  if (others.length > 0) doubts.push(doubtOf(chosen, char, others));
  return chosen;
}

/** A word both sides use is taken for Taiwan's, with a doubt. */
function taiwanWord(at: number, { from, to }: { from: string; to: string }, doubts: Doubt[]) {
  const match = matchOf(at, from, to, 'taiwan-word');
  if (isAmbiguous.has(from)) {
    const literal = Array.from(from, (char) => simplifiedChars.get(char) ?? char).join('');
    doubts.push(doubtOf(match, from, [literal]));
  }
  return match;
}

const matchOf = (
  start: number,
  from: string,
  simplified: string,
  rule: Match['rule'] = 'traditional-character',
): Match => ({ span: { start, end: start + from.length }, simplified, rule });

const doubtOf = (
  { span, simplified, rule }: Match,
  source: string,
  others: readonly string[],
): Doubt => ({
  kind: 'reading',
  span,
  rule,
  note: `“${source}”在这里读作“${simplified}”，也可能是“${others.join('”或“')}”`,
});

/** The reading the dictionary knows beside these neighbours; the other ones when it is not sure. */
function chooseReading(choices: readonly string[], before: string, after: string) {
  const ranked = choices
    .map((reading) => ({
      reading,
      seen: pairFrequency(before, reading) + pairFrequency(reading, after),
    }))
    .sort((a, b) => b.seen - a.seen);
  const [best, second] = ranked;
  const isClear = (best?.seen ?? 0) > CLEAR_RATIO * (second?.seen ?? 0);
  const reading = (isClear ? best?.reading : choices[0]) ?? '';
  return { reading, others: isClear ? [] : choices.filter((choice) => choice !== reading) };
}

/** A conversion of the same length changes single characters; any other one replaces the word. */
function addChanges(edits: Edit[], text: string, { span, simplified, rule }: Match): void {
  const source = text.slice(span.start, span.end);
  if (source.length !== simplified.length) {
    edits.push({ rule, span, text: simplified });
    return;
  }
  for (let offset = 0; offset < source.length; offset += 1) {
    const char = simplified.charAt(offset);
    if (char === source.charAt(offset)) continue;
    addChar(edits, { rule, at: span.start + offset, char });
  }
}

function addChar(edits: Edit[], { rule, at, char }: { rule: string; at: number; char: string }) {
  const last = edits.at(-1);
  if (last?.rule === rule && last.span.end === at) {
    edits[edits.length - 1] = {
      rule,
      span: { start: last.span.start, end: at + 1 },
      text: last.text + char,
    };
    return;
  }
  edits.push({ rule, span: { start: at, end: at + 1 }, text: char });
}
