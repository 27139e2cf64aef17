import { charactersOf, countCharacters } from '../language/characters.ts';
import type { LineTrace } from './regions.ts';
import { unitAt } from '../unit-at.ts';

/** Where a stretch of text stands in the markup. */
export interface Place {
  readonly isPreformatted: boolean;
  readonly isLinked: boolean;
  /** The number of the surrounding element; 0 for none. */
  readonly aside: number;
}

// white space with a line break in it, between two characters that are written without spaces
const WRAPPED =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t\r\f]*\n[ \t\n\r\f]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;
const isWhite = charactersOf(' \t\n\r\f');
const WHITE_SPACE = /[ \t\n\r\f]+/gu;

/** Lays out running text the way a browser does: white space collapses, blocks begin a line. */
export class TextFlow {
  private readonly lines: string[] = [];
  private line: string[] = [];
  /** The last character of the line. */
  private last = '';
  /** White space after it, as one line feed or space: the next text tells what it means. */
  private pending = '';
  private trace = { length: 0, linked: 0, aside: 0 };

  /** What is known of each line so far. */
  readonly traces: LineTrace[] = [];

  /** Adds text as it stands in the markup; preformatted text keeps its line breaks. */
  add(text: string, place: Place): void {
    const [first = '', ...rest] = place.isPreformatted ? text.split('\n') : [text];
    this.addRunning(first);
    this.note(first, place);
    for (const line of rest) {
      this.breakLine();
      this.addRunning(line);
      this.note(line, place);
    }
  }

  /** Ends the line, unless it is empty. */
  breakLine(): void {
    const line = this.line.join('').trim();
    if (line !== '') {
      this.lines.push(line);
      this.traces.push(this.trace);
    }
    this.trace = { length: 0, linked: 0, aside: 0 };
    this.line = [];
    this.last = '';
    this.pending = '';
  }

  /** Sets a cell apart from the one before it. */
  breakCell(): void {
    if (this.line.length > 0) this.append('\t');
    this.pending = '';
  }

  /** All lines so far. */
  finish(): string {
    this.breakLine();
    return this.lines.join('\n');
  }

  private note(text: string, { isLinked, aside }: Place): void {
    const length = text.length - countCharacters(text, isWhite);
    if (length === 0) return;
    this.trace.length += length;
    if (isLinked) this.trace.linked += length;
    this.trace.aside ||= aside;
  }

  private addRunning(text: string): void {
    const running = this.pending + text;
    let end = running.length;
    while (isWhite(unitAt(running, end - 1))) end -= 1;
    const words = running.slice(0, end);
    const space = running.slice(end);
    this.pending = space && (space.includes('\n') ? '\n' : ' ');
    if (words === '') return;
    const joined = this.last + words;
    const unwrapped = words.includes('\n') ? joined.replace(WRAPPED, '') : joined;
    const collapsed = unwrapped.replace(WHITE_SPACE, ' ');
    const isAfterSpace = this.last === '' || this.last === '\t';
    this.append(isAfterSpace ? collapsed.trimStart() : collapsed.slice(this.last.length));
  }

  private append(text: string): void {
    this.line.push(text);
    this.last = text.slice(-1);
  }
}
