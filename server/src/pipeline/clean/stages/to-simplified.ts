import { isGibberish, pairFrequency } from '../../language/chinese.ts';
import {
  isTraditional,
  isTraditionalInAll,
  lineScripts,
  type LineScript,
} from '../../language/page-script.ts';
import { phraseAt, readPhrases } from '../../language/phrases.ts';
import { simplifiedChars, simplifiedPhrases, simplifyChars } from '../../language/script.ts';
import type { Edit, Span } from '../../edit.ts';
import type { Doubt, Proposal, Rule, Stage } from '../stage.ts';
import { leftOversIn } from './to-simplified-leftovers.ts';
import { ownPhrases, readings } from './to-simplified-phrases.ts';
import { kindOf, shownDoubt, shownIn, withoutShown } from './to-simplified-shown.ts';
import { taiwanReaderFor, type TaiwanReader, type TaiwanWord } from './to-simplified-taiwan.ts';

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
  {
    rule: 'over-converted',
    reason: '繁简来回转换时多转的字，已改回',
    example: '微信小店隻有几个月的历史，商家需要瞭解规则，也要揹负一些压力。',
  },
];

/** A word of a conversion table with its Simplified form. */
interface Match {
  readonly span: Span;
  readonly simplified: string;
  readonly rule: 'traditional-character' | 'taiwan-word';
}

/** A line on a page of another script is converted from this many Traditional characters on. */
const LEAST_IN_A_LINE = 6;

/** One reading is taken without a doubt when it is this much more frequent beside its neighbours. */
const CLEAR_RATIO = 10;

/**
 * Converts Traditional characters on Traditional pages, and in Traditional paragraphs of mixed
 * pages; a Traditional name on a Simplified page stays. A converted page is converted whole, quoted
 * names too; only what it shows in Traditional script on purpose stays. In Simplified text only what a
 * conversion left behind is put right.
 */
export const toSimplified: Stage = {
  name: 'to-simplified',
  version: 2,
  propose: (text) => {
    const lines = linesOf(text);
    const traditional = traditionalIn(text);
    const page = lines
      .filter(({ start }) => traditional.has(start))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
    const taiwan = taiwanReaderFor(page);
    const kind = kindOf(text);
    return mergeProposals(
      lines.map((line) => {
        const words = text.slice(line.start, line.end);
        const isConverted = traditional.has(line.start);
        const leftOvers = isConverted ? [] : leftOversIn(words, line.start, kind);
        if (!isConverted && leftOvers.length === 0) return UNTOUCHED;
        // what was misread stays as it is: its characters are bytes of others
        if (isGibberish(words)) return UNTOUCHED;
        if (!isConverted) return { edits: leftOvers };
        const shown = shownIn(words, line.start, kind);
        const parts = withoutShown(shown, line).map((part) => convert(text, part, taiwan));
        return mergeProposals([...parts, { edits: [], doubts: shown.map(shownDoubt) }]);
      }),
    );
  },
};

const UNTOUCHED: Proposal = { edits: [] };

const mergeProposals = (proposals: readonly Proposal[]): Proposal => ({
  edits: proposals.flatMap(({ edits }) => edits),
  doubts: proposals.flatMap(({ doubts = [] }) => doubts),
});

/** The lines to convert, by where they start: all of a Traditional page, else those in Traditional script. */
function traditionalIn(text: string): ReadonlySet<number> {
  const lines = lineScripts(text);
  const traditional = isTraditionalInAll(lines) ? lines : linesInTraditional(lines);
  return new Set(traditional.map(({ span }) => span.start));
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
function linesInTraditional(lines: readonly LineScript[]): LineScript[] {
  const chosen = lines.map(({ evidence }) => isTraditional(evidence, LEAST_IN_A_LINE));
  const follow = (index: number, neighbour: number) => {
    const { traditional = 0, simplified = 0 } = lines[index]?.evidence ?? {};
    if (traditional > 0 && simplified === 0 && chosen[neighbour]) chosen[index] = true;
  };
  for (let index = 1; index < lines.length; index += 1) follow(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index -= 1) follow(index, index + 1);
  return lines.filter((_, index) => chosen[index]);
}

const phrases = readPhrases(simplifiedPhrases, ownPhrases);

/** Edits of the changed characters alone, neighbours joined. */
function convert(text: string, span: Span, taiwan: TaiwanReader | null): Proposal {
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (let at = span.start; at < span.end;) {
    const match = matchAt(text, at, taiwan, doubts);
    addChanges(edits, text, match);
    at = match.span.end;
  }
  return { edits, doubts };
}

function matchAt(text: string, at: number, taiwan: TaiwanReader | null, doubts: Doubt[]): Match {
  const word = taiwan?.(text, at);
  if (word) return taiwanWord(at, word, doubts);
  const phrase = phraseAt(text, at, phrases);
  if (phrase) return matchOf(at, phrase.from, phrase.to);
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const choices = readings.get(char);
  if (!choices) return matchOf(at, char, simplifiedChars.get(char) ?? char);
  const { reading, others } = chooseReading(choices, text.charAt(at - 1), text.charAt(at + 1));
  const chosen = matchOf(at, char, reading);
  if (others.length > 0) doubts.push(doubtOf(chosen, char, others));
  return chosen;
}

function taiwanWord(at: number, { from, to, doubt }: TaiwanWord, doubts: Doubt[]): Match {
  const isOwn = to === simplifyChars(from);
  const match = matchOf(at, from, to, isOwn ? 'traditional-character' : 'taiwan-word');
  if (doubt !== null) doubts.push(doubtOf(match, from, [doubt]));
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
