import type { Edit } from '../../edit.ts';
import { charactersLike } from '../../language/characters.ts';
import { replaceMatches, type Rule, type Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'invisible-mark',
    reason: '看不见的字符会把词切断，已删除',
    example: '点\u200B击关注',
  },
  {
    rule: 'bidi-mark',
    reason: '改变文字方向的控制符会打乱阅读顺序，已删除',
    example: '价格\u202E001元\u202C',
  },
  {
    rule: 'control-character',
    reason: '不可打印的控制字符，已删除',
    example: '微信\u0000小店',
  },
];

// soft hyphen, fillers, zero-width spaces, word joiners, interlinear marks
const INVISIBLE =
  /\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B\u200C\u2060-\u2064\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;
// a variation selector chooses a form of pictographs, digits and signs; of a character or mark none
const SELECTOR =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\p{Script=Latin}]|^)[\uFE00-\uFE0F]/gmu;
// a joiner between two pictographs builds one emoji, everywhere else it only splits words
const JOINER =
  /(?<!\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
// tag characters are legitimate behind the black flag only: they spell regional flags
const TAG = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/gu;
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** Code units of all these marks, of tags the first. */
const isOfMark = charactersLike(
  /\u034F|\u17B4|\u17B5|\u200D|[\uFE00-\uFE0F]|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uDB40]|(?![\t\n])\p{Cc}/u,
);

/** The one look that most texts end with. */
function mayHaveMarks(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isOfMark(text.charCodeAt(at))) return true;
  return false;
}

/** Removes marks no reader sees: they cut words in two, so that later rules would miss them. */
export const stripInvisible: Stage = {
  name: 'strip-invisible',
  version: 2,
  propose: (text) => ({ edits: mayHaveMarks(text) ? marksIn(text) : [] }),
};

const marksIn = (text: string): Edit[] =>
  [
    ...[INVISIBLE, SELECTOR, JOINER, TAG].flatMap((marks) =>
      replaceMatches(text, 'invisible-mark', marks),
    ),
    ...replaceMatches(text, 'bidi-mark', BIDI),
    ...replaceMatches(text, 'control-character', CONTROL),
  ].sort((a, b) => a.span.start - b.span.start);
