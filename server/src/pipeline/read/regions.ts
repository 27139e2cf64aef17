/** What the markup says of the lines of a page, by their place in its text. */
export interface PageRegions {
  /** How many lines the text has: a text with another number is not the one described. */
  readonly lines: number;
  /** Lines of navigation, comments, recommendations and footers. */
  readonly aside: ReadonlySet<number>;
  /** Lines that are links from end to end. */
  readonly linked: ReadonlySet<number>;
}

/** Elements that hold no article. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
/** Elements that are named for what they hold; a paragraph is never closed reliably. */
const NAMED_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table']);
const ASIDE_NAME =
  /(?:^|\s)(?!(?:has|with|no|is)[-_])(?:[a-z\d]+[-_])*(?:nav|navbar|menu|topbar|toolbar|breadcrumbs?|crumbs?|footer|foot|copyright|sidebar|related?|relates|recommend(?:ed|ation)?s?|rank(?:ing)?|comments?|reply|replies|respond|share|sharebar|tags|taglist|pager|pagination|prevnext|advert|ads|toc|widget)(?:[-_](?:list|box|bar|area|wrap|block|posts?|articles?|news))?(?=\s|$)/iu;

/** Whether an element holds what surrounds an article, by its tag or by what it is called. */
export const isAsideElement = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  ASIDE_TAGS.has(tag) ||
  (NAMED_TAGS.has(tag) &&
    (ASIDE_NAME.test(attributes.get('class') ?? '') ||
      ASIDE_NAME.test(attributes.get('id') ?? '')));

/** What is known of one line while it is written. In UTF-16 units. */
export interface LineTrace {
  readonly length: number;
  readonly linked: number;
  /** The number of the surrounding element it stands in; 0 for none. */
  readonly aside: number;
}

/** An element with more of the page than this is the article itself, whatever it is called. */
const MOST = 0.4;

/** In UTF-16 units. */
const LONGEST_LINK = 60;

export function regionsOf(traces: readonly LineTrace[]): PageRegions {
  const all = traces.reduce((sum, { length }) => sum + length, 0);
  const inside = new Map<number, number>();
  for (const { aside, length } of traces) inside.set(aside, (inside.get(aside) ?? 0) + length);
  const isAside = ({ aside }: LineTrace) => aside > 0 && (inside.get(aside) ?? 0) <= all * MOST;
  const inLinks = traces.reduce((sum, { linked }) => sum + linked, 0);
  // one link that is never closed takes all that follows
  const isLinked = ({ length, linked }: LineTrace) =>
    length > 0 && linked >= length && length <= LONGEST_LINK && inLinks <= all * (1 - MOST);
  const places = (is: (trace: LineTrace) => boolean) =>
    new Set(traces.flatMap((trace, at) => (is(trace) ? [at] : [])));
  return { lines: traces.length, aside: places(isAside), linked: places(isLinked) };
}
