import { traceToRaw, type Cleaning } from '../src/pipeline/clean/clean.ts';
import { compose, type Piece } from '../src/pipeline/compose.ts';
import { applyEdits, type Span } from '../src/pipeline/edit.ts';
import type { SeedEdit } from './seed-edits.ts';

/** Edits a reader wants: made, made otherwise, or not made. */
export interface Verdicts {
  right: number;
  wrong: number;
  missed: number;
}

/** By kind of damage; `UNASKED` holds edits where the reader wants none: all of them are wrong. */
export type EditScore = ReadonlyMap<string, Verdicts>;

export const UNASKED = 'unasked';
/** Text that is gone: right is to say so and to leave the place as it is. */
const DELETION = 'deletion';
/** How far from the place a flag may stand, in characters. */
const NEAR = 12;

/** Judges a repair line by line; offsets of `edits` count in their line, lines from 1. */
export function scoreEdits(
  raw: string,
  cleaning: Cleaning,
  edits: ReadonlyMap<number, readonly SeedEdit[]>,
  body: readonly number[],
): EditScore {
  const score = new Map<string, Verdicts>();
  const count = (kind: string, verdict: keyof Verdicts) => {
    const verdicts = score.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    verdicts[verdict] += 1;
    score.set(kind, verdicts);
  };
  const touched = compose(raw, cleaning.passes).filter((piece) => isChanged(piece, raw));
  const flags = cleaning.doubts.map(({ span }) => traceToRaw(span, cleaning.passes));
  const lines = linesOf(raw);
  for (const number of body) {
    const line = lines[number - 1] ?? { start: 0, end: 0 };
    const wanted = (edits.get(number) ?? []).map((edit) => moved(edit, line.start));
    const made = touched.filter(
      ({ raw: span }) => span.start >= line.start && span.end <= line.end,
    );
    const page: Page = { raw, made, wanted, flags };
    for (const edit of wanted) if (edit.isSure) count(edit.rule, verdictOn(edit, page));
    if (isSame(line, page)) continue;
    const isAsked = (piece: Piece) => wanted.some(({ span }) => meets(span, piece.raw));
    for (const piece of made) {
      if (!isAsked(piece) && !isBlankOnly(piece, raw)) count(UNASKED, 'wrong');
    }
  }
  return score;
}

interface Page {
  readonly raw: string;
  readonly made: readonly Piece[];
  readonly wanted: readonly SeedEdit[];
  readonly flags: readonly Span[];
}

function verdictOn(edit: SeedEdit, page: Page): keyof Verdicts {
  if (edit.rule === DELETION) return verdictOnGap(edit.span, page);
  const span = grown(edit.span, page, meets);
  if (isSame(span, page) || isSame(grown(span, page, touches), page)) return 'right';
  return page.made.some((piece) => meets(piece.raw, span)) ? 'wrong' : 'missed';
}

function verdictOnGap(gap: Span, page: Page): keyof Verdicts {
  const span = grown(gap, page, meets);
  if (madeOf(span, page).length > span.end - span.start) return 'wrong';
  const near = { start: gap.start - NEAR, end: gap.end + NEAR };
  return page.flags.some((flag) => meets(flag, near)) ? 'right' : 'missed';
}

/** The span with everything that was made or is wanted in it whole: parts cannot be compared. */
function grown(span: Span, page: Pick<Page, 'made' | 'wanted'>, joins: typeof meets): Span {
  const all = [...page.made.map(({ raw }) => raw), ...page.wanted.map((edit) => edit.span)];
  const met = all.filter((other) => joins(span, other));
  const start = Math.min(span.start, ...met.map((other) => other.start));
  const end = Math.max(span.end, ...met.map((other) => other.end));
  const isWhole = start === span.start && end === span.end;
  return isWhole ? span : grown({ start, end }, page, meets);
}

/** Whether the span reads as the reader wants it, with or without what the reader doubts. */
function isSame(span: Span, page: Page): boolean {
  const inside = page.wanted.filter((edit) => isWithin(edit.span, span));
  const was = page.raw.slice(span.start, span.end);
  const is = madeOf(span, page);
  return [inside, inside.filter(({ isSure }) => isSure)].some(
    (edits) =>
      applyEdits(
        was,
        edits.map((edit) => moved(edit, -span.start)),
      ) === is,
  );
}

/** What was made of a span that cuts no edit. */
const madeOf = (span: Span, { raw, made: pieces }: Page): string =>
  applyEdits(
    raw.slice(span.start, span.end),
    pieces
      .filter((piece) => isWithin(piece.raw, span))
      .map((piece) => moved({ rule: '', span: piece.raw, text: piece.clean }, -span.start)),
  );

const isChanged = ({ raw: { start, end }, clean, edits }: Piece, raw: string): boolean =>
  edits.length > 0 && clean !== raw.slice(start, end);

/** Such edits are not judged: the reader left blanks as they were. */
const isBlankOnly = ({ raw: { start, end }, clean }: Piece, raw: string): boolean =>
  clean.replace(/\s/gu, '') === raw.slice(start, end).replace(/\s/gu, '');

const moved = <E extends { readonly span: Span }>(edit: E, by: number): E => ({
  ...edit,
  span: { start: edit.span.start + by, end: edit.span.end + by },
});

const isEmpty = ({ start, end }: Span): boolean => start === end;
const touches = (one: Span, other: Span): boolean =>
  one.start <= other.end && other.start <= one.end;
/** Whether spans share a character; one that is empty, whether it stands in or at the other. */
const meets = (one: Span, other: Span): boolean =>
  isEmpty(one) || isEmpty(other)
    ? touches(one, other)
    : one.start < other.end && other.start < one.end;
const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** All seeds together. */
export function joinScores(scores: readonly EditScore[]): EditScore {
  const all = new Map<string, Verdicts>();
  for (const [kind, { right, wrong, missed }] of scores.flatMap((score) => [...score])) {
    const sum = all.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    all.set(kind, {
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    });
  }
  return all;
}
