import type { Span } from '../edit.ts';

interface Item {
  readonly span: Span;
}

/** What stands in a text, to be asked for place by place. */
export class Placed<Kind extends Item = Item> {
  /** By where they begin. */
  private readonly items: readonly Kind[];
  /** Where the furthest of each and all before it ends. */
  private readonly furthest: readonly number[];

  constructor(items: readonly Kind[]) {
    this.items = [...items].sort((one, other) => one.span.start - other.span.start);
    let end = 0;
    this.furthest = this.items.map(({ span }) => (end = Math.max(end, span.end)));
  }

  /** All that overlap a span, from the last to the first. */
  at({ start, end }: Span): Kind[] {
    const found: Kind[] = [];
    for (let at = this.countBefore(end) - 1; (this.furthest[at] ?? 0) > start; at -= 1) {
      const item = this.items[at];
      if (item && item.span.end > start) found.push(item);
    }
    return found;
  }

  /** How many begin before a place; by bisection. */
  private countBefore(place: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.span.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
