import type { Guide, Line } from '../contract/guide.ts';
import { citedBy, standingOf, versionFor, weakest } from './as-of.ts';
import { ruleOf, type Registry } from './registry.ts';
import type { GuideSource, LineSource } from './source.ts';
import { staleRulesOf } from './stale.ts';
import { segmentsOf, withoutMarks } from './text.ts';

/** Every line of a guide, wherever it stands. */
export const linesOf = (source: GuideSource): readonly LineSource[] => [
  ...source.intro,
  ...source.roles.flatMap(({ steps }) => steps),
  ...source.sections.flatMap(({ lines }) => lines),
  ...source.changes,
  ...source.faq,
  ...source.checklist,
  ...source.unknowns,
];

/** A guide as it stands on `day` (YYYY-MM-DD): its numbers, and whether each line holds then. */
export function guideOn(source: GuideSource, day: string, registry: Registry): Guide {
  const stale = new Set(staleRulesOf(source.slug, linesOf(source), registry));
  const line = (written: LineSource): Line => lineOn(written, day, registry, stale);
  const { slug, title, aliases, drawing, intro, tools } = source;
  return {
    slug,
    title,
    aliases: [...aliases],
    drawing,
    lead: leadOf(source, registry),
    asOf: day,
    checkedOn: checkedOnOf(source, registry),
    intro: intro.map(line),
    roles: source.roles.map(({ role, steps }) => ({
      role,
      steps: steps.map((step) => ({ drawing: step.drawing, line: line(step) })),
    })),
    sections: source.sections.map((section) => ({
      title: section.title,
      lines: section.lines.map(line),
    })),
    changes: source.changes
      .map((change) => ({ on: beginningOf(change.on, day, registry), line: line(change) }))
      .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
    faq: source.faq.map((entry) => ({
      id: entry.id,
      question: entry.question,
      answer: line(entry),
      isOpen: entry.isOpen ?? false,
    })),
    checklist: source.checklist.map((entry) => ({
      id: entry.id,
      role: entry.role,
      line: line(entry),
    })),
    unknowns: source.unknowns.map(line),
    tools: [...tools],
    terms: termsIn(source, day, registry),
  };
}

/** The first sentence without its marks resolved: what a list of guides shows. */
export const leadOf = ({ intro }: GuideSource, registry: Registry): string =>
  segmentsOf(intro[0].text, '9999-12-31', registry)
    .map(({ text }) => text)
    .join('');

function lineOn(
  { text, rules }: LineSource,
  day: string,
  registry: Registry,
  stale: ReadonlySet<string>,
): Line {
  const cited = rules.map(citedBy);
  return {
    segments: segmentsOf(text, day, registry),
    rules: [...rules],
    standing: weakest(cited.map(({ id, from }) => standingOf(ruleOf(registry, id), from, day))),
    stale: cited.some(({ id }) => stale.has(id)),
  };
}

function beginningOf(citation: string, day: string, registry: Registry): string {
  const { id, from } = citedBy(citation);
  const version = versionFor(ruleOf(registry, id), from, day);
  if (!version) throw new Error(`no version ${citation}`);
  return version.from;
}

/** The day its oldest check was made: a guide is as fresh as its stalest source. */
const checkedOnOf = (source: GuideSource, registry: Registry): string =>
  linesOf(source)
    .flatMap(({ rules }) => rules.map((rule) => ruleOf(registry, citedBy(rule).id).checkedOn))
    .reduce((oldest, day) => (day < oldest ? day : oldest));

const termsIn = (source: GuideSource, day: string, registry: Registry): string[] => [
  ...new Set(
    linesOf(source)
      .filter(({ text }) => withoutMarks(text) !== text)
      .flatMap(({ text }) => segmentsOf(text, day, registry))
      .flatMap(({ term }) => (term === undefined ? [] : [term])),
  ),
];
