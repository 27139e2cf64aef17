/** A piece of a page: its markup, and the lines it leaves when the page is saved as text. */
export interface Part {
  readonly html: string;
  readonly text: readonly string[];
}

/** How one kind of site puts an article on a page. Lines are plain text, the first one after the title. */
export type Kind = (title: string, lines: readonly string[]) => Part;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One element with one line. */
export const line = (tag: string, text: string, attributes = ''): Part => ({
  html: `<${tag}${attributes && ` ${attributes}`}>${escaped(text)}</${tag}>\n`,
  text: [text],
});

/** Parts after each other. */
export const all = (...parts: readonly Part[]): Part => ({
  html: parts.map(({ html }) => html).join(''),
  text: parts.flatMap(({ text }) => text),
});

/** Parts inside an element. */
export const within = (tag: string, attributes: string, ...parts: readonly Part[]): Part => {
  const { html, text } = all(...parts);
  return { html: `<${tag}${attributes && ` ${attributes}`}>${html}</${tag}>\n`, text };
};

/** Markup that leaves no text. */
export const silent = (html: string): Part => ({ html, text: [] });

/** Links in a row: on one line when saved, parted by `gap`. */
export const links = (attributes: string, words: readonly string[], gap = ' '): Part => ({
  html: `<div ${attributes}>${words.map((word, at) => `<a href="/c/${String(at)}">${escaped(word)}</a>`).join(gap.trim() === '' ? ' ' : escaped(gap))}</div>\n`,
  text: [words.join(gap)],
});

/** Links under each other. */
export const list = (attributes: string, words: readonly string[], bullet = ''): Part => ({
  html: `<ul ${attributes}>${words.map((word, at) => `<li><a href="/a/${String(at)}.html">${escaped(word)}</a></li>`).join('')}</ul>\n`,
  text: words.map((word) => bullet + word),
});

/** The lines of an article, each an element. */
export const body = (lines: readonly string[], tag = 'p', attributes = ''): Part =>
  all(...lines.map((text) => line(tag, text, attributes)));

/** The lines of an article with breaks between them. */
export const broken = (lines: readonly string[], indent = '&nbsp;&nbsp;'): Part => ({
  html: lines.map((text) => indent + escaped(text)).join('<br>\n<br>\n'),
  text: lines.map((text) => (indent === '' ? text : `\u3000\u3000${text}`)),
});

/** A whole page around its parts. */
export const page = (title: string, ...parts: readonly Part[]): Part => {
  const { html, text } = all(...parts);
  return {
    html: `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>a{color:#00f}</style><script>var t=Date.now();</script></head><body>${html}</body></html>`,
    text,
  };
};
