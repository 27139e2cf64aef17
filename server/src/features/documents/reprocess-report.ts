import type { Pass } from '../../pipeline/clean/clean.ts';
import { reasonOf } from '../../pipeline/clean/reasons.ts';
import { PIPELINE_VERSION, type Outcome } from '../../pipeline/pipeline.ts';
import type { Drafted } from './folder-ingest.ts';
import type { Processing } from './processing.service.ts';

/** Of the revisions that are shown, and of those this version makes. */
export interface Counts {
  readonly before: number;
  readonly after: number;
}

/** How often a rule fired, and what it is for. */
export interface RuleChange extends Counts {
  readonly rule: string;
  readonly reason: string;
  /** In how many documents it fires more or less often. */
  readonly documents: number;
}

/** A document that would be shown otherwise. */
export interface DocumentChange {
  readonly file: string;
  readonly change: 'text' | 'digest' | 'text-and-digest' | 'admitted' | 'rejected';
}

/** What a pipeline version changes about the documents that are stored. */
export interface ReprocessReport {
  readonly pipelineVersion: string;
  readonly documents: number;
  /** Documents whose clean text is another, whose digest is another, or that are no longer shown. */
  readonly textsChanged: number;
  readonly digestsChanged: number;
  readonly rejected: number;
  readonly changed: readonly DocumentChange[];
  /** Rules that fire more or less often, the greatest difference first. */
  readonly rules: readonly RuleChange[];
  readonly doubts: Counts;
  /** Figures and dated events. */
  readonly facts: Counts;
  /** Documents whose editorial digest has no proof under this version: the draft is shown. */
  readonly drafted: readonly Drafted[];
}

/** What is shown of a document today. */
export interface Shown {
  readonly origin: string;
  /** Null when no revision is shown. */
  readonly cleanText: string | null;
  readonly passes: readonly Pass[] | null;
  readonly statements: readonly string[];
  readonly doubts: number;
  readonly facts: number;
}

type When = 'before' | 'after';

/** Adds up what a version changes, document by document. */
export class ReprocessTally {
  private documents = 0;
  private readonly changed: DocumentChange[] = [];
  private readonly rules = new Map<string, { before: number; after: number; documents: number }>();
  private readonly doubts = { before: 0, after: 0 };
  private readonly facts = { before: 0, after: 0 };
  private readonly drafted: Drafted[] = [];

  add(shown: Shown, { outcome, faults }: Processing): void {
    this.documents += 1;
    if (faults.length > 0) this.drafted.push({ file: shown.origin, faults });
    const change = changeOf(shown, outcome);
    if (change !== null) this.changed.push({ file: shown.origin, change });
    this.count(shown.passes ?? [], outcome.status === 'rejected' ? [] : outcome.passes);
    this.doubts.before += shown.doubts;
    this.facts.before += shown.facts;
    if (outcome.status === 'rejected') return;
    this.doubts.after += outcome.doubts.length;
    this.facts.after += outcome.facts.metrics.length + outcome.facts.events.length;
  }

  private count(before: readonly Pass[], after: readonly Pass[]): void {
    const counts = { before: firings(before), after: firings(after) };
    for (const rule of new Set([...counts.before.keys(), ...counts.after.keys()])) {
      const at = (when: When) => counts[when].get(rule) ?? 0;
      const known = this.rules.get(rule) ?? { before: 0, after: 0, documents: 0 };
      this.rules.set(rule, {
        before: known.before + at('before'),
        after: known.after + at('after'),
        documents: known.documents + Number(at('before') !== at('after')),
      });
    }
  }

  result(): ReprocessReport {
    const { documents, changed, doubts, facts, drafted } = this;
    const how = (...kinds: readonly DocumentChange['change'][]) =>
      changed.filter(({ change }) => kinds.includes(change)).length;
    return {
      pipelineVersion: PIPELINE_VERSION,
      documents,
      textsChanged: how('text', 'text-and-digest'),
      digestsChanged: how('digest', 'text-and-digest'),
      rejected: how('rejected'),
      changed,
      rules: [...this.rules]
        .map(([rule, counts]) => ({ rule, reason: reasonOf(rule), ...counts }))
        // what one document loses another may gain
        .filter((change) => change.documents > 0)
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
      doubts,
      facts,
      drafted,
    };
  }
}

function firings(passes: readonly Pass[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { rule } of passes.flatMap(({ edits }) => edits)) {
    times.set(rule, (times.get(rule) ?? 0) + 1);
  }
  return times;
}

function changeOf(
  { cleanText, statements }: Shown,
  outcome: Outcome,
): DocumentChange['change'] | null {
  if (outcome.status === 'rejected') return cleanText === null ? null : 'rejected';
  if (cleanText === null) return 'admitted';
  const { summary, points } = outcome.digest;
  const words = [summary, ...points].map(({ text }) => text);
  const isOtherText = outcome.text !== cleanText;
  const isOtherDigest = words.join('\n') !== statements.join('\n');
  if (isOtherText && isOtherDigest) return 'text-and-digest';
  if (isOtherText) return 'text';
  return isOtherDigest ? 'digest' : null;
}
