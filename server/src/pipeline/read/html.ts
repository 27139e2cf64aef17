import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { HintCollector } from './html-hints.ts';
import { blockTags, silentTags, voidTags } from './html-tags.ts';
import type { PageHints } from './reading.ts';
import { isAsideElement, regionsOf } from './regions.ts';
import { TextFlow } from './text-flow.ts';

/** What a reader sees of a page, and what its markup says of it. */
export interface Page {
  readonly text: string;
  readonly hints: PageHints;
}

/**
 * Reads the visible text of a page, one block a line. It works on the tokens, without a tree or
 * a stack of open elements, so depth costs nothing.
 */
export function readHtml(html: string): Page {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

const INVISIBLE_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
// pages hide their body until a script has run
const NEVER_HIDDEN: ReadonlySet<string> = new Set(['html', 'body']);

/** An element without visible content, left when as many of its name were closed as opened. */
interface Silence {
  readonly tag: string;
  depth: number;
}

class PageReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly flow = new TextFlow();
  private readonly hints = new HintCollector();
  private tag = '';
  private attribute = '';
  private attributes = new Map<string, string>();
  private silence: Silence | null = null;
  private preformatted = 0;
  private title = '';
  /** The outermost element around the article's text that is not the article; its own tags inside. */
  private aside: Silence | null = null;
  private asides = 0;
  private isLinked = false;

  constructor(html: string) {
    this.html = html;
  }

  finish(): Page {
    const text = this.flow.finish();
    return { text, hints: { ...this.hints.finish(), regions: regionsOf(this.flow.traces) } };
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, '');
  }

  onattribdata(start: number, end: number): void {
    this.addToAttribute(this.html.slice(start, end));
  }

  onattribentity(codePoint: number): void {
    this.addToAttribute(String.fromCodePoint(codePoint));
  }

  onopentagend(): void {
    const { tag } = this;
    this.hints.addElement(tag, this.attributes);
    if (this.staysSilent(tag)) return;
    if (this.isSilent(tag)) {
      if (!voidTags.has(tag)) this.silence = { tag, depth: 1 };
      return;
    }
    if (blockTags.has(tag)) this.flow.breakLine();
    if (tag === 'td' || tag === 'th') this.flow.breakCell();
    if (tag === 'pre') this.preformatted += 1;
    this.openRegion(tag);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).trim().toLowerCase();
    if (this.silence) {
      this.closeSilent(this.silence, tag);
      return;
    }
    if (blockTags.has(tag)) this.flow.breakLine();
    if (tag === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    this.closeRegion(tag);
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.addText(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    this.attribute = '';
  }

  /** Comments, declarations and the like are not seen. */
  oncomment(): void {
    this.attribute = '';
  }

  oncdata(): void {
    this.attribute = '';
  }

  ondeclaration(): void {
    this.attribute = '';
  }

  onprocessinginstruction(): void {
    this.attribute = '';
  }

  onend(): void {
    this.flow.breakLine();
  }

  private addToAttribute(value: string): void {
    this.attributes.set(this.attribute, (this.attributes.get(this.attribute) ?? '') + value);
  }

  private addText(text: string): void {
    if (!this.silence) {
      this.flow.add(text, {
        isPreformatted: this.preformatted > 0,
        isLinked: this.isLinked,
        aside: this.aside ? this.asides : 0,
      });
    } else if (this.silence.tag === 'title') this.title += text;
  }

  private openRegion(tag: string): void {
    if (tag === 'a') this.isLinked = true;
    if (this.aside) {
      if (this.aside.tag === tag) this.aside.depth += 1;
    } else if (isAsideElement(tag, this.attributes)) {
      this.aside = { tag, depth: 1 };
      this.asides += 1;
    }
  }

  private closeRegion(tag: string): void {
    if (tag === 'a') this.isLinked = false;
    if (this.aside?.tag !== tag) return;
    this.aside.depth -= 1;
    if (this.aside.depth === 0) this.aside = null;
  }

  private isSilent(tag: string): boolean {
    if (silentTags.has(tag)) return true;
    if (NEVER_HIDDEN.has(tag)) return false;
    return (
      this.attributes.has('hidden') ||
      this.attributes.get('aria-hidden') === 'true' ||
      (tag === 'dialog' && !this.attributes.has('open')) ||
      INVISIBLE_STYLE.test(this.attributes.get('style') ?? '')
    );
  }

  /** Whether an element opens inside a silent one; a block ends a silent paragraph. */
  private staysSilent(tag: string): boolean {
    const { silence } = this;
    if (!silence) return false;
    if (silence.tag === 'p' && blockTags.has(tag) && tag !== 'br') {
      this.silence = null;
      return false;
    }
    if (silence.tag === tag && !voidTags.has(tag)) silence.depth += 1;
    return true;
  }

  private closeSilent(silence: Silence, tag: string): void {
    if (tag !== silence.tag) return;
    silence.depth -= 1;
    if (silence.depth > 0) return;
    if (tag === 'title') this.hints.addTitle(this.title);
    this.silence = null;
  }
}
