import type { RuleUse } from '@app/shared/contract/cleaning';
import type { Pass } from '../../pipeline/clean/clean.ts';
import { applyEdits, type Edit } from '../../pipeline/edit.ts';
import { ruleNote } from './rule-note.ts';

/** Samples of a rule, and their length: third-party text stays short. */
const SAMPLES = 3;
const SHOWN = 60;

/** What each rule did to a text, by the passes that were kept; what fired most comes first. */
export function ruleUsesOf(raw: string, passes: readonly Pass[]): RuleUse[] {
  const uses = new Map<string, RuleUse>();
  let text = raw;
  for (const { stage, edits } of passes) {
    for (const edit of edits) {
      const before = text.slice(edit.span.start, edit.span.end);
      const key = `${stage} ${edit.rule}`;
      uses.set(key, counted(uses.get(key) ?? unusedOf(stage, edit.rule), edit, before));
    }
    text = applyEdits(text, edits);
  }
  return [...uses.values()].sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

const unusedOf = (stage: string, rule: string): RuleUse => ({
  ...ruleNote(rule),
  stage,
  times: 0,
  removed: 0,
  added: 0,
  confidence: null,
  samples: [],
});

function counted(use: RuleUse, { text: after, confidence }: Edit, before: string): RuleUse {
  return {
    ...use,
    times: use.times + 1,
    removed: use.removed + before.length,
    added: use.added + after.length,
    confidence: confidence === undefined ? use.confidence : widened(use.confidence, confidence),
    samples: sampled(use.samples, { before: clip(before), after: clip(after) }),
  };
}

const widened = (range: RuleUse['confidence'], confidence: number) => ({
  low: Math.min(range?.low ?? confidence, confidence),
  high: Math.max(range?.high ?? confidence, confidence),
});

/** Distinct edits that leave something to see, the first ones. */
function sampled(samples: RuleUse['samples'], sample: RuleUse['samples'][number]) {
  const isBlank = sample.before.trim() === '' && sample.after.trim() === '';
  const isKnown = samples.some(
    ({ before, after }) => before === sample.before && after === sample.after,
  );
  return isBlank || isKnown || samples.length >= SAMPLES ? samples : [...samples, sample];
}

const clip = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
