import type { Passage } from './passages.ts';

/** Opens with a word that points at something the reader has not seen. */
const LEANS_BACK =
  /^[“‘]?(?:问[:：]|答[:：]|这|那|它|他|她|其(?!他|它|中|实)|该|此(?!外)|甚至|比如|例如|譬如|一是|二是|三是|相反|相比之下|相较而言|由此|因而|对此|为此|上述|如此|何况|只是|只不过|以及|或者|而是|我们?|你|笔者|所谓|至于|那么|既然|可是?(?!以|能|见)|却|又|也|还(?!款|原)|就(?!业|诊)|才(?!能)|都|回过头|更[^，,]{1,5}的[是说]|前[一两几三]|包[含括]|正如|随后|后来|同年|当时|彼时|早期|起初|届时|与之|尤其|早先|上面|下面|以上|毕竟|同样|答案|原因|结果|问题在于|[一二两三四五六七八九十几\d]{1,3}个?[月年天周][前后]|新的|会|能|将|并|是|有(?!赞)|没有|不(?!少|同|止|只)|看(?!一看)|想|让|把|被)/u;
/** A pronoun near the beginning, before anything it could stand for. */
const EARLY_PRONOUN =
  /^[^，,]{0,12}(?:他们|她们|它们|他(?!人)|她|它|双方|前者|后者|两者|这[一些个种样项场]|该(?!校)|上述|此举|如许)/u;
/** Points at something out of sight further on. */
const POINTS_AWAY = /上述|前者|后者|上文|如下|下图|上图|见图|该(?:负责|人士|公司|平台|功能)/u;
const ASKS = /[？?]|[吗呢吧]$/u;
/** Said by the writer of himself, or to the reader. */
const SPEAKS = /我们?|你们?|笔者|咱|大家好|朋友们/u;
/** Dots or a blank where words are missing, or a mark that stands twice. */
const TORN = /\.{2,}|[,，、;；]\s*[,，。、;；]/u;
const TORN_AT_BLANKS = /\p{Script=Han}[,，、]?\s+\p{Script=Han}.*\p{Script=Han}[,，]\s/u;
const isTorn = (text: string): boolean =>
  TORN.test(text) || (/[,，]\s/u.test(text) && TORN_AT_BLANKS.test(text));

/**
 * How well a passage reads by itself, as points added to its score: 0 for a plain statement of a
 * good length, below for one that leans back, asks, chats or is too short or too long.
 */
export function readability({ text, sentence, isWhole }: Passage): number {
  const plain = text.includes('“') ? text.replace(/“[^”]*”/gu, '') : text;
  const faults =
    (LEANS_BACK.test(text) ? 0.8 : 0) +
    (EARLY_PRONOUN.test(text) ? 0.5 : 0) +
    (POINTS_AWAY.test(text) ? 0.3 : 0) +
    (ASKS.test(plain) ? 0.7 : 0) +
    (SPEAKS.test(plain) ? 0.4 : 0) +
    (isTorn(text) ? 1 : 0) +
    (sentence.text.length > text.length && !isWhole ? 0.1 : 0) +
    lengthFault(text.length);
  return -faults;
}

/** Best between 24 and 90 characters. */
const lengthFault = (length: number): number =>
  length < 24 ? (24 - length) / 25 : length > 90 ? (length - 90) / 80 : 0;
