import type { Span } from '../edit.ts';
import type { Amount, Aspect, Day, Facts, Name, Period } from '../facts/fact.ts';

/** One document, as the ledger reads it. */
export interface Source {
  readonly documentId: string;
  readonly title: string;
  readonly outlet: string | null;
  /** When it was first published; null when the document does not say. */
  readonly publishedAt: Day | null;
  /** The clean text; all spans of `facts` are of it. */
  readonly text: string;
  readonly facts: Facts;
}

/** How well a curated fact is known: from an official page, a rule quoted elsewhere, or the press. */
export type Confidence = 'official' | 'quoted' | 'press';

/** A dated event that we vouch for, with where to read it. */
export interface CuratedEvent {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as it is known. */
  readonly date: string;
  readonly title: string;
  readonly entities: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** What is disputed about it; empty when nothing is. */
  readonly dispute: string;
}

/** A figure that we vouch for. */
export interface CuratedFigure {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly aspect: Aspect;
  readonly date: string;
  readonly amount: Amount;
  readonly statement: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Words of somebody that we vouch for. */
export interface CuratedQuote {
  readonly id: string;
  readonly speaker: string;
  /** Null when it was said more than once, or nobody says when. */
  readonly date: string | null;
  readonly words: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** What is known beside the documents; it enters the ledger as one more source, 参考资料. */
export interface Reference {
  readonly timeline: readonly CuratedEvent[];
  readonly figures: readonly CuratedFigure[];
  readonly quotes: readonly CuratedQuote[];
}

/**
 * One voice tells it; several tell the same; they differ but can all be right; or they cannot.
 * Copies of one text are one voice.
 */
export type Status = 'single' | 'agreed' | 'compatible' | 'conflict';

export type ReasonCode =
  | 'rounding'
  | 'bound'
  | 'range-overlap'
  | 'year-missing'
  | 'different-definition'
  | 'different-period'
  | 'meaning-shift'
  | 'unit-missing'
  | 'date-precision'
  | 'date'
  | 'wording'
  | 'interval'
  | 'value';

/** Why the voices differ, as far as it is known. */
export interface Reason {
  readonly code: ReasonCode;
  /** Plain Chinese for readers. */
  readonly text: string;
}

/** Where something is said: in a document, or in the curated reference. */
export interface Witness {
  /** Null for the reference. */
  readonly documentId: string | null;
  /** The id of the curated fact; null for a document. */
  readonly referenceId: string | null;
  /** The words, in the clean text of the document; null for the reference. */
  readonly span: Span | null;
  /** The id all copies of one text share. */
  readonly voice: string;
}

/** One of the values that meet in a row. */
export interface Entry extends Witness {
  /** As this witness names it: 视频号电商 in a row of 视频号. */
  readonly subject: Name;
  readonly measure: string;
  readonly period: Period | null;
  readonly amount: Amount;
  readonly speaker: string | null;
  /** False when only its neighbourhood brings it here: no year, or a related subject or measure. */
  readonly isSameKey: boolean;
  readonly caution: string | null;
}

/**
 * What is told of one subject and measure: at one `period` (null: nobody says when), or over
 * several (`series`, its period spans them), or as a time between two happenings (`interval`).
 */
export interface Row {
  readonly id: string;
  readonly kind: 'period' | 'series' | 'interval';
  readonly subject: Name;
  readonly measure: string;
  readonly aspect: Aspect;
  readonly period: Period | null;
  /** In order of their periods, then of their voices. */
  readonly entries: readonly Entry[];
  /** How many independent voices tell it. */
  readonly voices: number;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/** Where an event is told, and when it happened in the words of this witness. */
export interface EventWitness extends Witness {
  readonly period: Period;
  readonly what: string;
}

/** A happening, told by all its witnesses. */
export interface TimelineEvent {
  readonly id: string;
  /** The most exact date that most voices agree on. */
  readonly period: Period;
  readonly title: string;
  /** Ids of entities. */
  readonly entities: readonly string[];
  /** In order of their voices. */
  readonly witnesses: readonly EventWitness[];
  readonly voices: number;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/** One wording of a claim and who gives it. */
export interface Wording {
  readonly words: string;
  readonly witnesses: readonly (Witness & { readonly period: Period | null })[];
}

/** What somebody said (`quote`) or is (`position`), by all its wordings. */
export interface Claim {
  readonly id: string;
  readonly kind: 'quote' | 'position';
  readonly person: Name;
  /** The most frequent first. */
  readonly wordings: readonly Wording[];
  readonly voices: number;
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

/** A document that took its text from an earlier one. */
export interface Copy {
  readonly documentId: string;
  /** The earliest document of the group, or the one before it in the chain. */
  readonly from: string;
  /** The share of the copy's text that stands in the original, above 0 and at most 1. */
  readonly containment: number;
  /** What they share, in order, in the clean texts of both. */
  readonly shared: readonly { readonly copy: Span; readonly original: Span }[];
}

/** Several documents on one matter. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** Ids of the entities they share, the most telling first. */
  readonly entities: readonly string[];
  /** In order of publication. */
  readonly documents: readonly string[];
  readonly voices: number;
}

/** All that the documents say together. */
export interface Board {
  readonly rows: readonly Row[];
  readonly events: readonly TimelineEvent[];
  readonly claims: readonly Claim[];
  readonly stories: readonly Story[];
  readonly lineage: readonly Copy[];
}
