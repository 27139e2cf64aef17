import iconv from 'iconv-lite';
import { Locale } from 'opencc-js/t2cn';
import { isInGb2312 } from './gbk.ts';

// OpenCC's tables as it ships them
const [[phraseTable, charTable]] = Locale.to.cn;
const [[, hongKongChars]] = Locale.from.hk;
const [[taiwanTable, , taiwanChars]] = Locale.from.twp;

const entries = (table: string): [string, string][] =>
  table.split('|').map((entry) => entry.split(' ') as [string, string]);

/** Traditional phrases whose characters do not all follow the character table: `from to|from to`. */
export const simplifiedPhrases = phraseTable;

// characters the table leaves out because Unicode counts them as variants, or turns into rare forms
const VARIANTS: readonly (readonly [string, string])[] =
  '揹背 衞卫 硏研 敎教 靑青 淸清 戶户 溫温 內内 暱昵 甦苏 燄焰 籐藤 觔斤 荳豆 菓果 伕夫 拏拿 鎗枪 隄堤 諮咨 瑯琅'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);

const standard = new Map([...entries(charTable), ...VARIANTS]);

/** Forms of Hong Kong and Taiwan (枱, 綫) the table lacks; what Simplified text uses too stays. */
const localForms = [...entries(hongKongChars), ...entries(taiwanChars)]
  .filter(([form]) => !standard.has(form) && !isInGb2312(form))
  .map(([form, char]): [string, string] => [form, standard.get(char) ?? char]);

/** The Simplified form of each Traditional character, in its most frequent reading. */
export const simplifiedChars: ReadonlyMap<string, string> = new Map([...localForms, ...standard]);

/** The text with each character in its Simplified form, whatever its word. */
export const simplifyChars = (text: string): string =>
  Array.from(text, (char) => simplifiedChars.get(char) ?? char).join('');

/** Words of Taiwan with those of the mainland in Simplified script; two characters at least. */
export const taiwanEntries: readonly (readonly [taiwan: string, mainland: string])[] = entries(
  taiwanTable,
)
  .filter(([word]) => /^\p{Script=Han}{2,}$/u.test(word))
  .map(([word, mainland]) => [word, simplifyChars(mainland)]);

const isInBig5 = (char: string) =>
  !iconv.decode(iconv.encode(char, 'cp950'), 'cp950').includes('?');

const traditionalOnly = new Set(
  [...simplifiedChars]
    .filter(([from, to]) => from !== to && !isInGb2312(from))
    .map(([from]) => from),
);

const simplifiedOnly = new Set(
  [...simplifiedChars.values()].filter((char) => !simplifiedChars.has(char) && !isInBig5(char)),
);

/** Whether a character is never written in Simplified text: Traditional and outside GB 2312. */
export const isTraditionalOnly = (char: string): boolean => traditionalOnly.has(char);

/** Whether a character is never written in Traditional text: Simplified and outside Big5. */
export const isSimplifiedOnly = (char: string): boolean => simplifiedOnly.has(char);

const simplifiedForms = new Set(
  [...simplifiedChars].filter(([from, to]) => from !== to).map(([, to]) => to),
);

/** Whether some Traditional character becomes this one. */
export const isSimplifiedForm = (char: string): boolean => simplifiedForms.has(char);

/** How many characters of a text belong to one script alone. */
export interface ScriptCount {
  readonly traditional: number;
  readonly simplified: number;
}

/** The same, with the kana beside them: Japanese has characters of both scripts. */
export interface SignCount extends ScriptCount {
  readonly kana: number;
}

const [TRADITIONAL, SIMPLIFIED, SURROGATE, KANA] = [1, 2, 3, 4];

/** What each code unit tells of the script; characters of two code units are looked up by name. */
const scripts = new Uint8Array(0x1_0000)
  .fill(SURROGATE, 0xd800, 0xdc00)
  .fill(KANA, 0x3041, 0x3097)
  .fill(KANA, 0x30a1, 0x30fb);
for (const char of traditionalOnly)
  if (char.length === 1) scripts[char.charCodeAt(0)] = TRADITIONAL;
for (const char of simplifiedOnly) if (char.length === 1) scripts[char.charCodeAt(0)] = SIMPLIFIED;

/** Counts the characters of a text, or of a stretch of it, that tell its script. */
export function countScripts(text: string, start = 0, end = text.length): SignCount {
  let traditional = 0;
  let simplified = 0;
  let kana = 0;
  for (let at = start; at < end; at += 1) {
    const told = scripts[text.charCodeAt(at)];
    if (told === SIMPLIFIED) simplified += 1;
    else if (told === TRADITIONAL) traditional += 1;
    else if (told === KANA) kana += 1;
    else if (told === SURROGATE) {
      const char = text.slice(at, at + 2);
      if (isTraditionalOnly(char)) traditional += 1;
      else if (isSimplifiedOnly(char)) simplified += 1;
    }
  }
  return { traditional, simplified, kana };
}
