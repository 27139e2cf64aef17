import type { GuideRole, ToolName } from '../contract/guide.ts';

/**
 * A sentence or two as an editor writes them. Every number comes from a rule, `{F-015.accept}`,
 * and so does every date, `{F-015.from}`; `[[带货者]]` names a term of the glossary.
 */
export interface LineSource {
  readonly text: string;
  /** `F-015`, or `F-125@2024-12` for the version that began then. */
  readonly rules: readonly string[];
}

/** A guide as an editor writes it; `handbook/guide.ts` resolves it for a day. */
export interface GuideSource {
  readonly slug: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly drawing: string;
  /** What it is, in three sentences. */
  readonly intro: readonly [LineSource, LineSource, LineSource];
  readonly roles: readonly {
    readonly role: GuideRole;
    readonly steps: readonly (LineSource & { readonly drawing: string })[];
  }[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly LineSource[] }[];
  /** `on` is the beginning of a rule's version: `F-003`, or `F-125@2025-11`. */
  readonly changes: readonly (LineSource & { readonly on: string })[];
  readonly faq: readonly (LineSource & {
    readonly id: string;
    readonly question: string;
    /** Nobody could tell us; the text says so. */
    readonly isOpen?: true;
  })[];
  readonly checklist: readonly (LineSource & { readonly id: string; readonly role: GuideRole })[];
  readonly unknowns: readonly LineSource[];
  readonly tools: readonly ToolName[];
}
