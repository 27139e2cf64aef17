import type { Span } from '../edit.ts';
import type { EntityKind } from './entities.ts';

/** A place that names somebody or something. */
export interface NameMention {
  readonly span: Span;
  /** The entity of the dictionary; null for a person only the text knows. */
  readonly entity: string | null;
  /** The canonical name; the words of the text when the dictionary has none. */
  readonly name: string;
  readonly kind: EntityKind;
}
