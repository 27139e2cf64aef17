import { communityKinds } from './page-kinds-community.ts';
import { moreKinds } from './page-kinds-more.ts';
import { newsKinds } from './page-kinds-news.ts';
import { oldKinds } from './page-kinds-old.ts';
import { questionKinds } from './page-kinds-questions.ts';
import { shopKinds } from './page-kinds-shop.ts';
import { unseenKinds } from './page-kinds-unseen.ts';
import type { Kind } from './page-parts.ts';

/** An article on the page of a made-up site, and the lines a reader came for. */
export interface Page {
  readonly name: string;
  readonly kind: string;
  readonly html: string;
  /** The same page saved as text. */
  readonly text: string;
  readonly body: readonly string[];
}

/** The ways in which sites put an article on a page, by name. */
const kinds: Readonly<Record<string, Kind>> = {
  ...newsKinds,
  ...communityKinds,
  ...questionKinds,
  ...shopKinds,
  ...oldKinds,
  ...moreKinds,
  ...unseenKinds,
};

/** Each kind shows so many of the texts, each text is shown by a third of the kinds. */
const SHARE = 3;

/** Clean texts on pages: the first line is the title, the others the body. */
export const pagesOf = (texts: ReadonlyMap<string, string>): Page[] =>
  Object.entries(kinds).flatMap(([kind, render], turn) =>
    [...texts]
      .filter((_, at) => (at + turn) % SHARE === 0)
      .map(([name, text]) => {
        const [title = '', ...lines] = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        const { html, text: saved } = render(title, lines);
        return { name: `${name} ${kind}`, kind, html, text: saved.join('\n'), body: lines };
      }),
  );
