import type { Edit, Span } from '../edit.ts';
import { matchesOf } from '../matches.ts';

/**
 * What is doubtful: another `reading` is possible, words are missing (`gap`), paragraphs are torn or
 * stand in another `order`, or a passage seems `foreign` to its page.
 */
export type DoubtKind = 'reading' | 'gap' | 'order' | 'foreign';

/** A place the pipeline is not sure about: the text stays (or was changed) and says so. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Never empty: a gap is pinned to the characters beside it. */
  readonly span: Span;
  readonly rule: string;
  /** Plain Chinese for readers: what else it could be, or what is missing. */
  readonly note: string;
  /** What the span may have said instead, when a rule knows it. */
  readonly reading?: string;
  /** How likely the other reading is, above 0 and below 1. */
  readonly confidence?: number;
}

/** What a stage asks for. All spans are of the text the stage was given. */
export interface Proposal {
  /** In order of their spans, without overlap. */
  readonly edits: readonly Edit[];
  readonly doubts?: readonly Doubt[];
}

/** One step of cleaning: reads a text and proposes edits. Only `clean` applies them. */
export interface Stage {
  readonly name: string;
  /** Raise it whenever the proposals change: stored passes name the version that made them. */
  readonly version: number;
  readonly propose: (text: string) => Proposal;
}

/**
 * A rule names one kind of edit. `rule` is stored with every edit and never renamed; `reason` is
 * what readers see; the stage that owns the rule must fire it on `example`.
 */
export interface Rule {
  readonly rule: string;
  readonly reason: string;
  readonly example: string;
}

/** The edits that turn every match of `pattern` into what `replace` says. */
export function replaceMatches(
  text: string,
  rule: string,
  pattern: RegExp,
  replace: (match: string) => string = () => '',
): Edit[] {
  return matchesOf(text, pattern).map(({ 0: match, index }) => ({
    rule,
    span: { start: index, end: index + match.length },
    text: replace(match),
  }));
}
