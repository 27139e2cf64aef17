import type { drawings } from '../styles/drawings';
import type { Fact } from './facts';

interface Rule<Id extends string = string> {
  readonly text: string;
  /** The facts it says; a reader finds them at the end of the page. */
  readonly facts: readonly Id[];
}

export interface Section<Id extends string = string> {
  readonly title: string;
  /** `steps` are numbered, `rules` are not, `unknown` says what nobody could tell us. */
  readonly kind: 'steps' | 'rules' | 'unknown';
  readonly rules: readonly Rule<Id>[];
}

/** A page that explains one feature. */
export interface Guide<Id extends string = string> {
  readonly title: string;
  readonly drawing: keyof typeof drawings;
  readonly lead: Rule<Id>;
  readonly sections: readonly Section<Id>[];
  readonly facts: Readonly<Record<Id, Fact>>;
}

/** The day up to which the sources of all pages were read. */
export const CHECKED_ON = '2026-11-22';
