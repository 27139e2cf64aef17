import { isTraditionalPage } from '../../language/page-script.ts';
import { isReadingOf, soundsLike, SYLLABLE } from '../../language/pinyin.ts';
import { isTraditionalOnly } from '../../language/script.ts';
import type { Rule, Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'pinyin-gloss',
    reason: '采集站给繁体字逐字加的拼音，已删除',
    example: '視頻號(hào)',
  },
];

/** A character with a bracket that reads like one syllable. */
interface Gloss {
  readonly char: string;
  readonly bracket: string;
  readonly syllable: string;
  readonly index: number;
}

const GLOSS = new RegExp(`(\\p{Script=Han})([(（] ?(${SYLLABLE}) ?[)）])`, 'giu');

/** From this many glosses on characters that only Traditional has, no textbook made them. */
const MANY = 5;

/**
 * Removes the pinyin that copying sites put after single Traditional characters. Pinyin in a
 * textbook or dictionary stands on Simplified pages or on characters of both scripts, and stays.
 */
export const stripGloss: Stage = {
  name: 'strip-gloss',
  version: 1,
  propose: (text) => {
    const glosses = [...findGlosses(text)];
    if (!areInserted(glosses, text)) return { edits: [] };
    return {
      edits: glosses.map(({ bracket, index }) => ({
        rule: 'pinyin-gloss',
        span: { start: index, end: index + bracket.length },
        text: '',
      })),
    };
  },
};

function* findGlosses(text: string): Generator<Gloss> {
  for (const { 1: char = '', 2: bracket = '', 3: syllable = '', index } of text.matchAll(GLOSS)) {
    if (soundsLike(char, syllable)) yield { char, bracket, syllable, index: index + char.length };
  }
}

/** Whether a machine put the glosses in: most stand on characters that only Traditional has. */
function areInserted(glosses: readonly Gloss[], text: string): boolean {
  const exact = glosses.filter(({ char, syllable }) => isReadingOf(char, syllable));
  const traditional = exact.filter(({ char }) => isTraditionalOnly(char)).length;
  if (traditional === 0 || traditional * 2 < exact.length) return false;
  return traditional >= MANY || isTraditionalPage(text);
}
