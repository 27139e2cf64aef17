import type { Doubt } from '../clean/stage.ts';
import type { Span } from '../edit.ts';
import { phrasesOf, type Phrase } from './clauses.ts';
import { verbsOf, type Happening, type Verb } from './events-verbs.ts';
import { usableDates, type Datum, type Dated } from './events-dates.ts';
import type { Day, Event, Name } from './fact.ts';
import type { NameMention } from './names.ts';
import { Cursor } from './within.ts';

/** What has been read out of the text before; each list in the order of its spans. */
export interface Known {
  readonly names: readonly NameMention[];
  readonly dates: readonly Dated[];
  readonly doubts: readonly Doubt[];
  /** The article's own day, which 近日 leans on; null when it is not known. */
  readonly reference: Day | null;
  /** Only about the year of that day is known. */
  readonly isRough?: boolean;
  readonly phrases?: readonly Phrase[];
}

const SUPPOSED = /如果|假如|要是|应该会|倘若|有望|预测|预计|预言|可以(?:赶上|参与|举行)|即将到来/u;
/** How many clauses after its date an event may take to come to its verb. */
const REACH = 3;
/** In UTF-16 units; what a row of a timeline can show. */
const LONGEST_WHAT = 80;
const AGENTS = new Set(['person', 'company', 'product', 'feature', 'role']);

/** What is told of the actor named last: 5月又推出… Other sentences without an actor tell of moods. */
const CARRIES_ON = new Set<Happening>(['launch', 'upgrade', 'found', 'merge', 'close', 'invest']);

/** A date, and the clauses up to the next one. */
interface Scope {
  readonly dated: Datum;
  readonly clauses: readonly Span[];
  /** Where the sentence begins: names before the date may be the actors. */
  readonly start: number;
  /** Where it ends: an actor may be named in a later clause. */
  readonly end: number;
  /** The sentence after it, unless that has a date of its own. */
  readonly following: Phrase | undefined;
}

const GOES_ON = /^(?:很快|随后|随即|不久|紧接着|接着|没过多久)/u;

/** The dated happenings the text tells. Time grows with the text and the dates in it. */
export function findEvents(text: string, known: Known): Event[] {
  const events: Event[] = [];
  const names = new Cursor(known.names);
  const doubts = new Cursor([...known.doubts].sort((a, b) => a.span.start - b.span.start));
  const dates = usableDates(text, { ...known, isRough: known.isRough ?? false });
  let actors: readonly Name[] = [];
  let end = 0;
  for (const scope of scopesOf(known.phrases ?? phrasesOf(text), dates)) {
    const told = happeningOf(text, scope) ?? nextOf(text, scope);
    if (!told) continue;
    const named = names.within({ start: scope.start, end: Math.max(scope.end, told.span.end) });
    const isSameParagraph = !text.slice(end, scope.start).includes('\n');
    end = Math.max(end, scope.end);
    const doers = doersOf(text, scope, told, { named, before: isSameParagraph ? actors : [] });
    if (doers.length === 0) continue;
    actors = doers;
    const [doubt] = doubts.within(told.span);
    const { span, what } = told;
    const { period, span: dated } = scope.dated;
    events.push({ period, actors, what, span, dated, caution: doubt?.note ?? null });
  }
  return events;
}

function scopesOf(phrases: readonly Phrase[], usable: readonly Datum[]): Scope[] {
  if (usable.length === 0) return [];
  const dates = new Cursor(usable);
  return phrases.flatMap((phrase, at) => {
    const own = dates.within(phrase.span).filter(({ span }) => span.start >= phrase.span.start);
    if (own.length === 0) return [];
    const next = phrases[at + 1];
    const isFree = next && dates.within(next.span).length === 0;
    return scopesIn(phrase, own, isFree ? next : undefined);
  });
}

/** The last date of a sentence may go on in the one that follows. */
function scopesIn({ span, clauses }: Phrase, dates: readonly Datum[], next?: Phrase): Scope[] {
  let start = span.start;
  let first = 0;
  return dates.map((dated, at) => {
    const until = dates[at + 1]?.span.start ?? Infinity;
    const end = Math.min(span.end, until);
    while ((clauses[first]?.end ?? Infinity) <= dated.span.start) first += 1;
    // what is said may stand in the clause after the last one that is searched
    const scope = clauses.slice(first, first + REACH + 1).filter((one) => one.start <= until);
    const following = until === Infinity ? next : undefined;
    const found = { dated, start, end, following, clauses: scope.map((one) => upTo(one, end)) };
    start = dated.span.end;
    return found;
  });
}

const upTo = ({ start, end }: Span, limit: number): Span => ({ start, end: Math.min(end, limit) });

interface Told {
  readonly span: Span;
  readonly verbAt: number;
  readonly happening: Happening;
  readonly what: string;
}

/** What ties a clause to its date or to the sentence before is no part of what happened. */
const LEADING = /^(?:[的,，、\s]|一过[，,]|(?:便|仍|曾|又|才|很快|随即)(?=[\p{Script=Han}]))+/u;
/** A clause that only says when another thing happened, or that somebody speaks: the next one tells it. */
const TRAILS =
  /(?:当天|当日|之际|之前|之后|(?<![前落最])后|会上|的?时候|初期)$|^.{0,6}(?:宣布|表示|指出|透露)$/u;

/** The first clause of the scope with a verb that tells a happening after the date. */
function happeningOf(text: string, { dated, clauses, start: scopeStart }: Scope): Told | null {
  for (const clause of clauses.slice(0, REACH)) {
    const from = Math.max(clause.start, dated.span.end);
    const words = text.slice(from, clause.end);
    if (SUPPOSED.test(text.slice(Math.max(clause.start, scopeStart), clause.end))) return null;
    const [verb] = verbsOf(words);
    if (!verb) continue;
    const start = Math.max(scopeStart, Math.min(clauses[0]?.start ?? from, dated.span.start));
    const whatUntil = (place: number) => text.slice(dated.span.end, place).replace(LEADING, '');
    const first = endOf(clauses, clause, verb);
    const next = clauses.find((one) => one.start >= first);
    const end = next && TRAILS.test(whatUntil(first)) ? next.end : first;
    const what = whatUntil(end);
    return {
      span: { start, end },
      verbAt: from + verb.at,
      happening: verb.happening,
      what: what.slice(0, LONGEST_WHAT),
    };
  }
  return null;
}

/** What the sentence after it tells when it goes on from the same time: 很快…. */
function nextOf(text: string, scope: Scope): Told | null {
  const { following } = scope;
  if (!following) return null;
  const { start } = following.span;
  const between = text.slice(scope.end, start);
  if (between.includes('\n') || !GOES_ON.test(text.slice(start, start + LONGEST_OPENING)))
    return null;
  const told = happeningOf(text, { ...scope, clauses: following.clauses, start });
  if (!told) return null;
  const what = text.slice(start, told.span.end).slice(0, LONGEST_WHAT);
  return { ...told, what, span: { start: scope.dated.span.start, end: told.span.end } };
}

/** In UTF-16 units. */
const LONGEST_OPENING = 4;

interface Cast {
  readonly named: readonly NameMention[];
  /** Who did what was told before, in the same paragraph. */
  readonly before: readonly Name[];
}

/** Who did it: those named, or those of the event before who carry on; nobody when it is no deed. */
function doersOf(
  text: string,
  { dated }: Scope,
  told: Told,
  { named, before }: Cast,
): readonly Name[] {
  const { happening, verbAt, span } = told;
  const own = actorsOf(named, told);
  if (own.length === 0) {
    const isCarriedOn = CARRIES_ON.has(happening) && !PRONOUN.test(text.slice(span.start, verbAt));
    return isCarriedOn ? before : [];
  }
  if (happening !== 'begin') return own;
  // 风向开始改变: what begins by itself is no deed of whoever is named elsewhere
  const { end } = dated.span;
  const subject = text.slice(end, verbAt).replace(ADVERBS, '');
  const isNamed = named.some((name) => name.span.end > end && name.span.start < verbAt);
  return subject.length < 2 || isNamed ? own : [];
}

/** She and I are not whom the text named. */
const PRONOUN = /[我你您她]|(?<!其)他(?!们?的)/u;
const ADVERBS = /[，,、\s的]|又|便|才|就|已经?|也|正式|逐[步渐]|还|将|曾/gu;

/** What is said follows its verb of speech; all other happenings end with their clause. */
function endOf(clauses: readonly Span[], clause: Span, { happening }: Verb): number {
  if (happening !== 'say') return clause.end;
  return clauses[clauses.indexOf(clause) + 1]?.end ?? clause.end;
}

/** Who stands before the verb; when nobody does, who is named after it. */
function actorsOf(names: readonly NameMention[], { verbAt, span }: Told): Name[] {
  const agents = names.filter(({ kind }) => AGENTS.has(kind));
  const before = agents.filter((name) => name.span.start < verbAt);
  const inside = agents.filter((name) => name.span.start < span.end);
  const nearest = [before, inside, agents, names].find((some) => some.length > 0) ?? [];
  return [...new Map(nearest.map(({ entity, name }) => [name, { id: entity, name }])).values()];
}
