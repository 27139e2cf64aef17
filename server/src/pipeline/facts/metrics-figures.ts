import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import type { DateMention } from './dates.ts';
import type { NameMention } from './names.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { Cursor, inside } from './within.ts';

/** No number goes on across these; across the end of a line it may. */
const endsNumbers = charactersOf('。！？!?');

/**
 * The numbers of a text that are no part of a date or of a name, read where they are asked for: most
 * sentences measure nothing.
 */
export class Figures {
  private readonly text: string;
  private readonly dates: Cursor<DateMention>;
  private readonly names: Cursor<NameMention>;
  private readonly found: NumberMention[] = [];
  /** How far the text was read, or passed over. */
  private end = 0;

  constructor(
    text: string,
    known: { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] },
  ) {
    this.text = text;
    this.dates = new Cursor(known.dates);
    this.names = new Cursor(known.names);
  }

  /** Those that begin inside a span; spans do not go back. */
  from(span: Span): readonly NumberMention[] {
    if (span.end > this.end) this.read(span);
    return inside(this.found, span);
  }

  /** Reads from the mark before a span to the mark behind it. */
  private read({ start, end }: Span): void {
    let from = Math.max(start, this.end);
    while (from > this.end && !endsNumbers(this.text.charCodeAt(from - 1))) from -= 1;
    let to = end;
    while (to < this.text.length && !endsNumbers(this.text.charCodeAt(to))) to += 1;
    this.end = to;
    for (const number of findNumbers(this.text.slice(from, to))) {
      const span = { start: from + number.span.start, end: from + number.span.end };
      if (this.dates.within(span).length > 0 || this.names.within(span).length > 0) continue;
      this.found.push({ ...number, span });
    }
  }
}
