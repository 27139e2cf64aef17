import type { Span } from '../edit.ts';

/** A calendar day in China, `YYYY-MM-DD`. */
export type Day = string;

/** How exactly a text dates something. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** A stretch of days, both ends included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** False when the text says 去年 or 12月 and the year was counted from the article's own date. */
  readonly isExplicit: boolean;
}

/** Money is whole fen (or cents), shares are ratios (1 % is 0.01), durations are minutes. */
export type Unit = 'fen' | 'person' | 'ratio' | 'times' | 'count' | 'minute' | 'rank';

/** 约 | 超 | 不足 | 1300 亿到 1500 亿 */
export type Comparison = 'exact' | 'about' | 'over' | 'under' | 'range';

/** A figure as it was said. `low` and `high` are equal unless the text gives a range. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly currency: 'CNY' | 'HKD' | 'USD' | null;
  readonly comparison: Comparison;
  /** The figure in the words of the text, as 约3.5万亿. */
  readonly text: string;
}

/** Who or what a text speaks of. `id` names an entity of the dictionary; null for an unknown name. */
export interface Name {
  readonly id: string | null;
  /** The canonical name; the words of the text when the dictionary has none. */
  readonly name: string;
}

/** A level (GMV is 3.43 trillion) or a change of it (GMV grew by 10 %). */
export type Aspect = 'level' | 'growth';

/** One figure that the text states of a subject. */
export interface Metric {
  readonly subject: Name;
  /** A word of the vocabulary of measures, as `gmv`, `daily-active-users`. */
  readonly measure: string;
  readonly aspect: Aspect;
  readonly period: Period | null;
  readonly amount: Amount;
  /** Who said it, when the text names somebody. */
  readonly speaker: string | null;
  /** The clause that states it, in the clean text. */
  readonly span: Span;
  /** The figure itself, inside `span`. */
  readonly figure: Span;
  /** Why not to trust it, in plain Chinese: it touches a doubt or a gap. */
  readonly caution: string | null;
}

/** Something the text says happened. */
export interface Event {
  readonly period: Period;
  readonly actors: readonly Name[];
  /** What happened, in the words of the text. */
  readonly what: string;
  /** The clause, in the clean text. */
  readonly span: Span;
  /** The words that date it, when they stand inside `span` or before it. */
  readonly dated: Span;
  readonly caution: string | null;
}

/** A place that names an entity of the dictionary. */
export interface Mention {
  readonly entity: string;
  readonly span: Span;
}

/** All that was read out of one clean text, each list in the order of its spans. */
export interface Facts {
  readonly metrics: readonly Metric[];
  readonly events: readonly Event[];
  readonly mentions: readonly Mention[];
}
