import type { Sentence } from './sentences.ts';
import { countPairs, pairsOf, similarity } from './terms.ts';

/** A sentence and how well it stands for the article. */
export interface Ranked {
  readonly sentence: Sentence;
  readonly score: number;
  /** How much of the headline it says, 0 to 1. */
  readonly onTopic: number;
  /** Its place in the article, 0 to 1. */
  readonly place: number;
}

/** In UTF-16 units: shorter says too little, longer is no point. */
const SHORTEST = 16;
const LONGEST = 110;

/** Opens with a word that points at something the reader has not seen. */
const LEANS_BACK =
  /^[“‘]?(?:问[:：]|答[:：]|这|那|它|他|她|其|该|此|但|而|因此|所以|于是|然后|不过|另外|此外|同时|并且|而且|甚至|比如|例如|譬如|也就是说|换言之|换句话说|说白了|事实上|实际上|首先|其次|再次|最后|一是|二是|三是|一方面|另一方面|相反|相比之下|由此|对此|与此同时|上述|如此|何况|即便|毕竟|当然|只是|只不过|以及|或者|我们?|你|笔者|所谓|至于|那么|既然|虽然|尽管|诚然|可是|可|却|又|也|还|就|才|都|回过头|更[^，,]{1,5}的[是说]|前[一两几三]|包[含括]|正如|随后|后来|同年|当时|与之|尤其|早先|上面|下面|以上|[一两三几]个?[月年天周]前|(?!.*[：:]).{0,8}也是?(?:一样|如此|同样|不例外))/u;
const ENDS = /[。！!…][”’」』）)]*$/u;
const ASKS = /[？?]/u;
const FIGURE = /\d|[一二三四五六七八九十百千万亿]+(?:成|倍|%|％|万|亿|个月|年)/u;

/** Dots or a blank where words are missing, or a mark that stands twice. */
const TORN =
  /\.{2,}|[,，、;；]\s*[,，。、;；]|\p{Script=Han}[,，、]?\s+\p{Script=Han}.*\p{Script=Han}[,，]\s/u;

const isBalanced = (text: string): boolean =>
  [
    ['“', '”'],
    ['「', '」'],
    ['《', '》'],
    ['（', '）'],
    ['(', ')'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);

/** Whether a sentence can be shown by itself: whole, balanced, of a readable length. */
const canStandAlone = ({ text }: Sentence): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && ENDS.test(text) && isBalanced(text);

/**
 * Scores every sentence that can stand alone: how central its terms are (pairs that return in the
 * article), how much of the headline it says, where it stands, whether it carries figures, and
 * whether it reads without its neighbours.
 */
export function rank(title: string | null, text: string, sentences: readonly Sentence[]): Ranked[] {
  const counts = countPairs(text);
  return sentences.filter(canStandAlone).map((sentence) => {
    const place = sentence.span.start / Math.max(1, text.length);
    const onTopic = title === null ? 0 : similarity(sentence.text, title);
    const score =
      centrality(sentence.text, counts) +
      0.8 * onTopic +
      placeBonus(place, sentence.position) +
      (FIGURE.test(sentence.text) ? 0.25 : 0) -
      penalties(sentence.text);
    return { sentence, score, onTopic, place };
  });
}

/** Log counts of the sentence's distinct pairs; the root of the length keeps long ones in check. */
function centrality(text: string, counts: ReadonlyMap<string, number>): number {
  const pairs = [...new Set(pairsOf(text))];
  const total = pairs.reduce((sum, pair) => sum + Math.log(counts.get(pair) ?? 1), 0);
  return pairs.length === 0 ? 0 : total / (5 * Math.sqrt(pairs.length));
}

/** Leads and closings carry the argument, and so do the first sentences of paragraphs. */
const placeBonus = (place: number, position: number): number =>
  (place < 0.15 ? 0.3 : place > 0.9 ? 0.15 : 0) + (position === 0 ? 0.15 : 0);

const penalties = (text: string): number =>
  (LEANS_BACK.test(text) ? 0.9 : 0) +
  (ASKS.test(text) ? 0.6 : 0) +
  (text.length > 90 ? 0.25 : 0) +
  (text.length < 24 ? 0.4 : 0) +
  (TORN.test(text) ? 1 : 0);
