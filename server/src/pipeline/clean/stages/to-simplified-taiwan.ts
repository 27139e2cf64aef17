import { phraseAt, readPhrases, type Phrase, type Phrases } from '../../language/phrases.ts';
import { simplifyChars, taiwanEntries } from '../../language/script.ts';
import { scoreOfRun } from '../../language/segment.ts';
import { sharedWords, taiwanReadings, taiwanWords } from './to-simplified-phrases.ts';

/** A word of Taiwan, and what it would say on the mainland. */
export interface TaiwanWord {
  readonly from: string;
  readonly to: string;
  /** The other reading, where it is not sure: the same word in Simplified script, or the reverse. */
  readonly doubt: string | null;
}

/** The words of a page are its own, or Taiwan's. */
export type TaiwanReader = (text: string, at: number) => TaiwanWord | undefined;

/** Nats of proof that a page was converted with Taiwan's words, where its characters are Taiwan's. */
const PROOF_IN_TAIWANS_SCRIPT = 4;
const PROOF = 8;
/** What our own list of Taiwan's words is worth at least, and a product no one there calls so. */
const OWN_WORD = 3;
const PRODUCT = 8;
const PRODUCTS = /影片號|視訊號/u;
/** What a word speaks against it that would have been converted too. */
const MAINLAND_WORD = 6;
/** A word of the mainland that is rarer than this, in nats, proves nothing. */
const RARE = -14;

const TAIWANS_FORMS = /[裡著為眾群]/gu;
const OTHER_FORMS = /[裏着爲衆羣]/gu;

/** How many characters on each side tell which of two words was meant. */
const CONTEXT = 6;
/** Pages on these topics say the mainland's word so much more often than a dictionary, in nats. */
const TOPIC = 1;
/** Below this lead, in nats, the choice is told to the reader. */
const SURE = 5;

const shared = new Set(sharedWords.split('|'));
const firstOf = (phrases: string) =>
  new Set(phrases.split('|').map((entry) => entry.split(' ')[0]));
const isOwn = firstOf(taiwanWords);
const isAmbiguous = firstOf(taiwanReadings);
const table = readPhrases(
  taiwanEntries.map((entry) => entry.join(' ')).join('|'),
  taiwanReadings,
  taiwanWords,
);
const mainland = readPhrases(
  taiwanEntries
    .filter(([from, to]) => to !== simplifyChars(from) && to.length > 1)
    .filter(([from, to]) => !shared.has(from) && !shared.has(to))
    .map(([, to]) => `${to} ${to}`)
    .join('|'),
);

/** Reads Taiwan's words on a page that was converted with them; null on every other page. */
export function taiwanReaderFor(page: string): TaiwanReader | null {
  const words = phrasesIn(page, table);
  if (words.length === 0) return null;
  const found = sum(words.map(weightOf)) + (PRODUCTS.test(page) ? PRODUCT : 0);
  const needed = isTaiwans(page) ? PROOF_IN_TAIWANS_SCRIPT : PROOF;
  if (found < needed) return null;
  const against = phrasesIn(simplifyChars(page), mainland).filter(
    ({ from }) => scoreOfRun(from) > RARE,
  );
  return found - MAINLAND_WORD * against.length >= needed ? readWord : null;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Whether a page writes the characters in Taiwan's form, where forms differ. */
const isTaiwans = (page: string): boolean =>
  (page.match(TAIWANS_FORMS)?.length ?? 0) > 3 * (page.match(OTHER_FORMS)?.length ?? 0);

/** The different phrases of a text. */
function phrasesIn(text: string, phrases: Phrases): Phrase[] {
  const found = new Map<string, Phrase>();
  for (let at = 0; at < text.length;) {
    const phrase = phraseAt(text, at, phrases);
    if (phrase) found.set(phrase.from, phrase);
    at += phrase?.from.length ?? 1;
  }
  return [...found.values()];
}

const weights = new Map<string, number>();

/** How much likelier the mainland says the other word than this one. */
function weightOf({ from, to }: Phrase): number {
  if (shared.has(from)) return 0;
  const lead = weights.get(from) ?? scoreOfRun(to) - scoreOfRun(simplifyChars(from));
  weights.set(from, lead);
  return Math.max(isOwn.has(from) ? OWN_WORD : 0, lead);
}

function readWord(text: string, at: number): TaiwanWord | undefined {
  const phrase = phraseAt(text, at, table);
  if (!phrase) return undefined;
  const { from, to } = phrase;
  const literal = simplifyChars(from);
  if (isOwn.has(from)) return { from, to, doubt: null };
  if (isAmbiguous.has(from)) return { from, to, doubt: literal };
  if (shared.has(from) || to === literal) return { from, to: literal, doubt: null };
  const lead = TOPIC + leadOf(text, at, phrase);
  const doubt = Math.abs(lead) < SURE ? (lead > 0 ? literal : to) : null;
  return { from, to: lead > 0 ? to : literal, doubt };
}

/** How much better the mainland's word reads between its neighbours than the same word as it is. */
function leadOf(text: string, at: number, { from, to }: Phrase): number {
  const end = at + from.length;
  const before = hanEnd(simplifyChars(text.slice(Math.max(0, at - CONTEXT), at)));
  const after = hanStart(simplifyChars(text.slice(end, end + CONTEXT)));
  return scoreOfRun(before + to + after) - scoreOfRun(before + simplifyChars(from) + after);
}

const hanEnd = (text: string) => /\p{Script=Han}*$/u.exec(text)?.[0] ?? '';
const hanStart = (text: string) => /^\p{Script=Han}*/u.exec(text)?.[0] ?? '';
