import { fold } from '../../../src/pipeline/clean/stages/testing/gloss-inserter.ts';
import { pick } from '../random.ts';
import { kindsOf, often, type Kinds } from './kind.ts';

const invisible = ['\u200b', '\u200d', '\ufeff', '\u00ad'];
const BETWEEN_HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const END_OF_TITLE = /(?<=^.+)\n/u;

/** Every character of a line stands alone, as in text that was taken out of a PDF. */
const spaced = (line: string): string =>
  line.replace(/(?<=[\p{Script=Han}，。、；：！？“”])(?=[\p{Script=Han}，。、；：！？“”])/gu, ' ');

const entity = (mark: string): string => `&#${String(mark.charCodeAt(0))};`;

/** Names with a dot between their parts; the dot is what is lost. */
const DOTTED = [
  '店里挂着一张旧海报，上面是阿尔弗雷德·卡恩和玛丽·兰伯特的合影。',
  '据说这个办法最早由埃米尔·施耐德提出，后来约翰·卡特莱特又做了修改。',
];

/** What converters, copying and old software do to the marks of a text. */
export const markKinds: Kinds = {
  ...kindsOf({
    folded: (text) => fold(text),
    'folded, spaced': (text, random) => often(fold(text), BETWEEN_HAN, 0.03, random, () => ' '),
    'doubled-marks': (text, random) =>
      often(text, /[，。]/gu, 0.4, random, (mark) => (mark === '，' ? '，,' : ',。')),
    'spaced-marks': (text, random) => often(text, /[，。]/gu, 0.5, random, (mark) => ` ${mark} `),
    'pdf-marks': (text) => text.replaceAll('。', '㊂').replaceAll('、', '㊁'),
    'letter-spaced': (text, random) => often(text, /[^\n]+/gu, 0.3, random, spaced),
    invisible: (text, random) =>
      often(text, /\p{Script=Han}/gu, 0.05, random, (char) => char + pick(invisible, random)),
    entities: (text, random) => often(text, /[“”·—]/gu, 0.7, random, entity),
    'entities, escaped twice': (text, random) =>
      often(text, /[“”·—]/gu, 0.7, random, (mark) => entity(mark).replace('&', '&amp;')),
  }),
  'lost-dots': {
    prepare: (text) => text.replace(END_OF_TITLE, `\n${DOTTED.join('')}\n`),
    damage: (text, random) => {
      const left = pick(['?', '?', '？', ' '], random);
      return text.replace(/(?<=\p{Script=Han})·(?=\p{Script=Han})/gu, left);
    },
  },
};
