import type { Pass } from './clean/clean.ts';
import { applyEdits, type Edit, type Span } from './edit.ts';

/** Names the edit that touched a stretch of text. */
export interface Touch {
  readonly stage: string;
  readonly rule: string;
  /** Of a statistical rule, as in `Edit`; null when the damage itself proves it. */
  readonly confidence: number | null;
}

/** A stretch of raw text and what all passes together made of it; untouched text has no `edits`. */
export interface Piece {
  readonly raw: Span;
  readonly clean: string;
  readonly edits: readonly Touch[];
}

/**
 * Folds all passes into one list of pieces that covers the raw text from end to end: joined, their
 * `clean` parts are the clean text. Where a later pass edits what an earlier one made, the two
 * become one piece that names both.
 */
export function compose(raw: string, passes: readonly Pass[]): Piece[] {
  const whole: Piece = { raw: { start: 0, end: raw.length }, clean: raw, edits: [] };
  return passes.reduce((pieces, pass) => fold(pieces, pass), [whole]);
}

function fold(pieces: readonly Piece[], { stage, edits }: Pass): Piece[] {
  const reader = new PieceReader(pieces);
  const folded: Piece[] = [];
  for (let next = 0; next < edits.length;) {
    folded.push(...reader.takeUntil(edits[next]?.span.start ?? 0));
    const group = reader.groupFrom(edits, next);
    folded.push(reader.takeGroup(group, stage));
    next += group.edits.length;
  }
  return [...folded, ...reader.takeUntil(Infinity)];
}

/** Edits that meet in one touched piece, and the stretch they and it cover. */
interface Group {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/** Walks the pieces from left to right; offsets count in the text before the pass. */
class PieceReader {
  private readonly pieces: Piece[];
  private at = 0;
  private index = 0;
  private rawAt = 0;

  constructor(pieces: readonly Piece[]) {
    this.pieces = [...pieces];
  }

  /** All pieces before `offset`; an untouched one is cut there, a touched one is left whole. */
  takeUntil(offset: number): Piece[] {
    const taken: Piece[] = [];
    for (let piece = this.head; piece && this.at < offset; piece = this.head) {
      const left = offset - this.at;
      if (left < piece.clean.length && piece.edits.length > 0) break;
      taken.push(this.take(piece, Math.min(left, piece.clean.length)));
    }
    return taken;
  }

  /** The edits from `first` on that cannot be told apart, because they touch the same piece. */
  groupFrom(edits: readonly Edit[], first: number): Group {
    const start = this.at;
    let end = start;
    let last = first;
    for (let edit = edits[last]; edit && (last === first || edit.span.start < end);) {
      end = this.touchedEnd(Math.max(end, edit.span.end));
      last += 1;
      edit = edits[last];
    }
    return { span: { start, end }, edits: edits.slice(first, last) };
  }

  /** One piece for the whole group. */
  takeGroup({ span, edits }: Group, stage: string): Piece {
    const taken = this.takeUntil(span.end);
    const shifted = edits.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    }));
    const before = taken.map(({ clean }) => clean).join('');
    return {
      raw: { start: taken[0]?.raw.start ?? this.rawAt, end: this.rawAt },
      clean: applyEdits(before, shifted),
      edits: [
        ...taken.flatMap((piece) => piece.edits),
        ...edits.map(({ rule, confidence = null }) => ({ stage, rule, confidence })),
      ],
    };
  }

  /** `end`, moved to the end of the touched piece it falls into. */
  private touchedEnd(end: number): number {
    let { at } = this;
    for (let index = this.index; at < end; index += 1) {
      const piece = this.pieces[index];
      if (!piece) break;
      at += piece.clean.length;
      if (at > end && piece.edits.length > 0) return at;
    }
    return end;
  }

  private get head(): Piece | undefined {
    return this.pieces[this.index];
  }

  /** The first `length` characters of the head; what is left of it becomes the head. */
  private take(piece: Piece, length: number): Piece {
    const [taken, rest] = length < piece.clean.length ? cut(piece, length) : [piece, null];
    if (rest) this.pieces[this.index] = rest;
    else this.index += 1;
    this.at += taken.clean.length;
    this.rawAt = taken.raw.end;
    return taken;
  }
}

const cut = ({ raw, clean }: Piece, length: number): [Piece, Piece] => [
  { raw: { start: raw.start, end: raw.start + length }, clean: clean.slice(0, length), edits: [] },
  { raw: { start: raw.start + length, end: raw.end }, clean: clean.slice(length), edits: [] },
];
