// white space with a line break in it, between two characters that are written without spaces
const WRAPPED =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t\r\f]*\n[ \t\n\r\f]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;
const WHITE_SPACE = /[ \t\n\r\f]+/gu;

/** Lays out running text the way a browser does: white space collapses, blocks begin a line. */
export class TextFlow {
  private readonly lines: string[] = [];
  private line = '';

  /** Adds text as it stands in the markup; in `pre` its white space is kept. */
  add(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      this.addPreformatted(text);
      return;
    }
    const collapsed = text.replace(WRAPPED, '').replace(WHITE_SPACE, ' ');
    const isAfterSpace = this.line === '' || /[ \t]$/u.test(this.line);
    this.line += isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  /** Ends the line, unless it is empty. */
  breakLine(): void {
    const line = this.line.trim();
    if (line !== '') this.lines.push(line);
    this.line = '';
  }

  /** Sets a cell apart from the one before it. */
  breakCell(): void {
    if (this.line !== '') this.line = `${this.line.trimEnd()}\t`;
  }

  /** All lines so far. */
  finish(): string {
    this.breakLine();
    return this.lines.join('\n');
  }

  private addPreformatted(text: string): void {
    const [first = '', ...rest] = text.split('\n');
    this.line += first;
    for (const line of rest) {
      this.breakLine();
      this.line = line;
    }
  }
}
