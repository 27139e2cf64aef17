/** A half-open range [start, end) of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `span` by `text`, because of `rule`. */
export interface Edit {
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
  /** How sure a statistical rule is, above 0 and below 1; absent when the damage itself proves it. */
  readonly confidence?: number;
}

/**
 * Apply edits, in order and without overlap, to the text they were proposed for. The pieces are joined
 * at once: a string that is grown is read more slowly ever after.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let cursor = 0;
  for (const { rule, span, text } of edits) {
    if (span.start < cursor || span.end < span.start || span.end > source.length) {
      throw new RangeError(`${rule}: edit [${span.start}, ${span.end}) is out of order or bounds`);
    }
    pieces.push(source.slice(cursor, span.start), text);
    cursor = span.end;
  }
  pieces.push(source.slice(cursor));
  return pieces.join('');
}

/** The smallest span of the source that a non-empty span of the edited text came from. */
export const traceSpan = (span: Span, edits: readonly Edit[]): Span => ({
  start: traceOffset(span.start, edits, 'start'),
  end: traceOffset(span.end, edits, 'end'),
});

function traceOffset(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  // a start belongs to the character after it, an end to the character before it
  const isBefore = (point: number) => (side === 'start' ? offset < point : offset <= point);
  let shift = 0;
  for (const { span, text } of edits) {
    const from = span.start + shift;
    if (isBefore(from)) break;
    if (isBefore(from + text.length)) return span[side];
    shift += text.length - (span.end - span.start);
  }
  return offset - shift;
}

/** The span of the edited text that a span of the source became; empty when all of it was removed. */
export const projectSpan = (span: Span, edits: readonly Edit[]): Span => projector(edits)(span);

/** `projectSpan` for many spans: the edits are walked once, each span is looked up by bisection. */
export function projector(edits: readonly Edit[]): (span: Span) => Span {
  /** How far the text before each edit moves, and the text behind the last one. */
  const shifts = [0];
  for (const [index, { span, text }] of edits.entries()) {
    shifts.push((shifts[index] ?? 0) + text.length - (span.end - span.start));
  }
  const project = (offset: number, side: 'start' | 'end'): number => {
    const index = firstFrom(edits, offset, side);
    const shift = shifts[index] ?? 0;
    const next = edits[index];
    // an offset inside a replaced range takes the whole replacement along
    const isInside =
      next && (side === 'start' ? offset >= next.span.start : offset > next.span.start);
    if (!isInside) return offset + shift;
    return next.span.start + shift + (side === 'start' ? 0 : next.text.length);
  };
  return (span) => {
    const start = project(span.start, 'start');
    return { start, end: Math.max(start, project(span.end, 'end')) };
  };
}

/** The first edit that is not over before an offset; one that ends there is over before a start. */
function firstFrom(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = edits[middle]?.span.end ?? 0;
    if (side === 'start' ? end <= offset : end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
