import { applyEdits, projector, traceSpan, type Edit, type Span } from '../edit.ts';
import type { Doubt, Stage } from './stage.ts';

/** What one stage did. The raw text and its passes explain, replay and trace a cleaning. */
export interface Pass {
  readonly stage: string;
  readonly version: number;
  readonly edits: readonly Edit[];
}

export interface Cleaning {
  readonly text: string;
  readonly passes: readonly Pass[];
  /** Spans of the clean `text`; a doubt whose characters were all removed later is gone. */
  readonly doubts: readonly Doubt[];
}

/** Runs the stages in order over `raw`. */
export const clean = (raw: string, stages: readonly Stage[]): Cleaning =>
  cleanFurther({ text: raw, passes: [], doubts: [] }, stages);

/** Runs more stages over what earlier ones left. */
export function cleanFurther(cleaning: Cleaning, stages: readonly Stage[]): Cleaning {
  const passes = [...cleaning.passes];
  let { text, doubts } = cleaning;
  for (const { name, version, propose } of stages) {
    const { edits, doubts: raised = [] } = propose(text);
    doubts = [...doubts, ...raised];
    if (edits.length === 0) continue;
    text = applyEdits(text, edits);
    passes.push({ stage: name, version, edits });
    doubts = project(doubts, edits);
  }
  return { text, passes, doubts };
}

function project(doubts: readonly Doubt[], edits: readonly Edit[]): Doubt[] {
  if (doubts.length === 0) return [];
  const projected = projector(edits);
  return doubts.flatMap((doubt) => {
    const span = projected(doubt.span);
    return span.start < span.end ? [{ ...doubt, span }] : [];
  });
}

/** Rebuild the clean text from stored passes, without running a stage. */
export const replay = (raw: string, passes: readonly Pass[]): string =>
  passes.reduce((text, { edits }) => applyEdits(text, edits), raw);

/** The span of the raw text that a non-empty span of the clean text came from. */
export const traceToRaw = (span: Span, passes: readonly Pass[]): Span =>
  passes.reduceRight((traced, { edits }) => traceSpan(traced, edits), span);
