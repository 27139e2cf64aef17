import type { PageHints } from './reading.ts';

type Attributes = ReadonlyMap<string, string>;
type Hint = keyof PageHints;

/** Where each hint is written; earlier names count more than later ones. */
const META_NAMES: readonly (readonly [Hint, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title']],
  ['author', ['author', 'article:author', 'og:article:author', 'byl']],
  ['siteName', ['og:site_name', 'application-name']],
  ['publishedAt', ['article:published_time', 'datepublished', 'pubdate', 'publishdate']],
  ['canonicalUrl', ['og:url']],
];

/** Collects what the markup says of its page; the first non-empty value of a name counts. */
export class HintCollector {
  private readonly values = new Map<string, string>();

  /** Reads a `meta`, `link` or `time` element. */
  addElement(tag: string, attributes: Attributes): void {
    const value = (name: string) => attributes.get(name) ?? '';
    if (tag === 'meta') {
      const name = value('property') || value('name') || value('itemprop');
      this.add(name.toLowerCase(), value('content'));
    } else if (tag === 'link' && value('rel').toLowerCase() === 'canonical') {
      this.add('canonical', value('href'));
    } else if (tag === 'time' && /^datepublished$/iu.test(value('itemprop'))) {
      this.add('datepublished', value('datetime'));
    }
  }

  /** Reads the content of the `title` element. */
  addTitle(title: string): void {
    this.add('title', title);
  }

  finish(): PageHints {
    const hints = new Map(META_NAMES.map(([hint, names]) => [hint, this.first(names)]));
    return {
      title: hints.get('title') ?? this.first(['title']),
      author: hints.get('author') ?? null,
      siteName: hints.get('siteName') ?? null,
      publishedAt: hints.get('publishedAt') ?? null,
      canonicalUrl: this.first(['canonical']) ?? hints.get('canonicalUrl') ?? null,
    };
  }

  private add(name: string, value: string): void {
    const trimmed = value.replace(/\s+/gu, ' ').trim();
    if (trimmed !== '' && !this.values.has(name)) this.values.set(name, trimmed);
  }

  private first(names: readonly string[]): string | null {
    return names.map((name) => this.values.get(name)).find((value) => value !== undefined) ?? null;
  }
}
