import { bylineRule } from './byline.ts';
import { isDated } from './chrome.ts';
import { endsSentence, hanCount, hasSentence, type Line } from './line.ts';

const LABEL = /^(?:文章)?(?:标题|题目|主题)\s*[:：]\s*/u;
const CHROME = /\s{0,40}[[【(（](?:打印本页|图|图文|组图|原创|转载?|推荐|精华|置顶)[\]】)）]\s*$/u;
const SITE_SEPARATOR = /\s{0,40}[_|｜]\s{0,40}|\s{1,40}[-–—]\s{1,40}/u;
const SITE_WORD =
  /网$|论坛|社区|频道|新闻|资讯|头条|日报|晚报|财经|平台|站$|公众号|博客|专栏|首页|com$|cn$/iu;

/** Neither is there without one of these, which are looked for much quicker. */
const MARKS = /[\]】)）_|｜–—-]/u;

/** The headline without its label, forum chrome and the name of the site behind it. */
function bareTitle(text: string): string {
  const labelled = text.replace(LABEL, '');
  if (!MARKS.test(labelled)) return labelled.replace(/。$/u, '').trim();
  const bare = labelled.replace(CHROME, '');
  const [first = bare, ...rest] = bare.split(SITE_SEPARATOR);
  const isSuffixed =
    rest.length > 0 && (rest.some((part) => SITE_WORD.test(part)) || bare.includes('_'));
  return (isSuffixed && hanCount(first) >= 4 ? first : bare).replace(/。$/u, '').trim();
}

/** A name of a site: `A论坛_A交流社区`; it stands above the article, never is one. */
const isSiteName = (text: string): boolean => {
  if (!MARKS.test(text)) return false;
  const parts = text.split(SITE_SEPARATOR);
  return parts.length > 1 && parts.every((part) => SITE_WORD.test(part));
};

const MAX_TITLE = 64;
/** A headline that ends like a sentence must be this short: a standfirst is longer. */
const MAX_SENTENCE_TITLE = 20;

const looksLikeTitle = (text: string): boolean => {
  const hasWords = hanCount(text) >= 4 || /[a-z]{3}/iu.test(text);
  if (!hasWords || text.length > MAX_TITLE || /[；;，,、：:]$/u.test(text)) return false;
  return (
    !text.includes('。') ||
    (text.indexOf('。') === text.length - 1 && text.length <= MAX_SENTENCE_TITLE)
  );
};

export interface TitleLines {
  readonly title: string | null;
  /** Indices of the lines that say the title: the first one and its repetitions near the top. */
  readonly lines: ReadonlySet<number>;
}

const same = (a: string, b: string) =>
  bareTitle(a).replace(/\s/gu, '') === bareTitle(b).replace(/\s/gu, '');

/** How far down a headline may stand, in lines that carry text. */
const HEAD = 12;

/**
 * Finds the headline among the lines that are not furniture. `hint` is what the markup calls the
 * title; without one it is the labelled line (`标题: …`) or the first line that reads like one and
 * has prose under it.
 */
export function findTitle(
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
  hint: string | null,
): TitleLines {
  const head = headOf(lines, isFurniture);
  const labelled = head.find(({ text }) => LABEL.test(text));
  const hinted =
    hint === null
      ? undefined
      : (head.find(({ text }) => same(text, hint)) ?? head.find(({ text }) => opens(hint, text)));
  const first = topOf(head, lines);
  const chosen = labelled ?? hinted ?? (hint === null ? withProse(head, first) : undefined);
  const title = chosen ? bareTitle(chosen.text) : hint && bareTitle(hint);
  if (!title) return { title: null, lines: new Set() };
  const repeated = head.filter(({ text }) => same(text, title));
  return { title, lines: new Set(repeated.map(({ index }) => index)) };
}

/** The first lines that carry text and are not furniture. */
function headOf(lines: readonly Line[], isFurniture: (index: number) => boolean): Head {
  const head: { text: string; index: number }[] = [];
  for (let index = 0; index < lines.length && head.length < HEAD; index += 1) {
    const { text = '' } = lines[index] ?? {};
    if (text !== '' && !isFurniture(index)) head.push({ text, index });
  }
  return head;
}

/** A line that a longer title of the page begins with: sites put names and keywords behind it. */
function opens(hint: string, text: string): boolean {
  const bare = bareTitle(text).replace(/\s/gu, '');
  return hanCount(bare) >= 5 && hint.replace(/\s/gu, '').startsWith(bare);
}

/** A name of a site or of a column is short. In Chinese characters. */
const SHORTEST_SURE = 9;

/** The first line that may be a headline; behind a short one rather the one above a day or names. */
function topOf(head: Head, lines: readonly Line[]): Head[number] | undefined {
  const candidates = head.filter(({ text }) => !isSiteName(text) && !isName(text));
  const [top] = candidates;
  if (!top || !looksLikeTitle(top.text.replace(CHROME, ''))) return undefined;
  if (hanCount(top.text) >= SHORTEST_SURE) return top;
  const dated = candidates.find(
    ({ text, index }) =>
      looksLikeTitle(text) && hanCount(text) > hanCount(top.text) && isAboveByline(lines, index),
  );
  return dated ?? top;
}

/** `青石板`: who wrote, above what was written. */
const isName = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text);

function isAboveByline(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 4).find(({ text }) => text !== '');
  return below !== undefined && (isDated(below.text) || bylineRule(below.text) !== null);
}

type Head = readonly { readonly text: string; readonly index: number }[];

/** A first line is a headline only when sentences follow: a poem or a list has none. */
function withProse(head: Head, first: Head[number] | undefined): Head[number] | undefined {
  if (!first) return undefined;
  const hasProse = head.some(
    ({ text, index }) => index > first.index && (endsSentence(text) || hasSentence(text)),
  );
  return hasProse ? first : undefined;
}
