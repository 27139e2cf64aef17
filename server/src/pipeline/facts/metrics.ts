import type { Doubt } from '../clean/stage.ts';
import type { Span } from '../edit.ts';
import { amountOf, unitKindOf } from './amounts.ts';
import { phrasesOf, type Phrase } from './clauses.ts';
import type { DateMention } from './dates.ts';
import type { Metric, Name, Period } from './fact.ts';
import { findMeasures, type MeasureMention } from './measures.ts';
import { growthOf } from './metrics-growth.ts';
import { periodFor } from './metrics-period.ts';
import { asName, countedOf, ownerOf, subjectFor } from './metrics-subject.ts';
import type { NameMention } from './names.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import { speakerOf } from './speakers.ts';
import { inside, overlap, touching } from './within.ts';

/** What has been read out of the text before; each list in the order of its spans. */
export interface Known {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly doubts: readonly Doubt[];
  /** The headline's own subject, for figures without any other. */
  readonly subject: Name | null;
}

/** Longer than any words for a date or a name, and than most paragraphs; in UTF-16 units. */
const LONGEST_WORDS = 40;
const LONGEST_DOUBT = 4_000;
/** A sentence of more figures is a table whose lines were lost: nobody can say whose they are. */
const MOST_FIGURES = 40;
/** Who says it stands at most so far before the figure; in UTF-16 units. */
const SPEAKER_REACH = 160;
/** Numbers of these count nothing a reader would compare, nor does 一位 or 一次. */
const LABEL = /^(?:个|条|种|项|点|期|篇|步|届|轮|部|份|类|组|段|层|行|字|折|岁)$/u;
const ONE = /^[一两几]\s?(?:位|次|名|家|人|款|场|件|单|笔|条|天|年|周|倍|块)/u;
/** 前100万元 and 每单1元 are conditions. */
const CONDITION = /(?:前|每[笔单件个]?)\s?$/u;
/** What is still to be reached is no level. */
const GOAL = /(?:距离|离|冲击|目标[是为]?)\s?$/u;

/** The figures the text states. Time grows with the text and the numbers in it. */
export function findMetrics(text: string, known: Known): Metric[] {
  const numbers = findNumbers(text).filter(
    ({ span }) =>
      !touching(known.dates, span, LONGEST_WORDS) && !touching(known.names, span, LONGEST_WORDS),
  );
  const named = findMeasures(text);
  const told = known.names.filter(({ span }) => !ACCORDING.test(text.charAt(span.start - 1)));
  const names = countedOf(told, named);
  const metrics: Metric[] = [];
  let last: Name | null = known.subject;
  let period: Period | null = null;
  for (const phrase of phrasesOf(text)) {
    const scene: Scene = {
      text,
      phrase,
      numbers: inside(numbers, phrase.span),
      measures: inside(named, phrase.span),
      names: inside(names, phrase.span),
      dates: inside(known.dates, phrase.span).filter((date) => date.period !== null),
      period,
    };
    const found = figuresOf(scene, last, known);
    metrics.push(...found);
    period = scene.dates.at(-1)?.period ?? period;
    last = found.at(-1)?.subject ?? asName(ownerOf(scene.names.slice(0, 1))) ?? last;
  }
  return metrics;
}

/** 据高盛估算: who tells is not whom it is told of. */
const ACCORDING = /[据照]/u;
/** What stands between figures that are told side by side. */
const AND = /^\s?(?:和|、|与|及|以及)\s?$/u;
/** 一家品牌 is somebody without a name: figures behind it are not those of who was named before. */
const STRANGER =
  /(?:[一某有](?:家|位|个|名)|某)[^，,。]{0,12}(?:品牌|公司|商家|店主|企业|商户|卖家|老板|工厂)/u;

/** A sentence with all that was found in it. */
interface Scene {
  readonly text: string;
  readonly phrase: Phrase;
  readonly numbers: readonly NumberMention[];
  readonly measures: readonly MeasureMention[];
  readonly names: readonly NameMention[];
  /** Those that say when, not those that lean on a day nobody gave. */
  readonly dates: readonly DateMention[];
  /** The last one that was told before the sentence. */
  readonly period: Period | null;
}

const figuresOf = (scene: Scene, last: Name | null, known: Known): Metric[] =>
  scene.numbers.length > MOST_FIGURES
    ? []
    : scene.numbers.flatMap((number) => readFigure(scene, number, last, known) ?? []);

function readFigure(
  scene: Scene,
  number: NumberMention,
  last: Name | null,
  known: Known,
): Metric | null {
  const { text, phrase } = scene;
  const clause = clauseAround(phrase, number.span);
  const chain = chainOf(scene, number, clause);
  const first = chain[0] ?? number;
  const before = text.slice(clause.start, number.span.start);
  if (isAside(number, before)) return null;
  const growth = growthOf(number, text.slice(clause.start, first.span.start));
  const measure = measureFor(scene, number, clause, growth !== null);
  const subject = measure && ownerFor(scene, number, { clause, chain, measure, last });
  if (!measure || !subject) return null;
  return {
    subject,
    measure: measure.measure.id,
    aspect: growth ? 'growth' : 'level',
    period: periodFor(scene, number.span, { clause, isGrowth: growth !== null }),
    amount: growth ?? amountOf(number, measure.measure.unit),
    speaker: speakerBefore(scene, number, known.names),
    span: clause,
    figure: number.span,
    caution: cautionAt(clause, known.doubts),
  };
}

interface Told {
  readonly clause: Span;
  readonly chain: readonly NumberMention[];
  readonly measure: MeasureMention;
  /** Whose the figures before it were. */
  readonly last: Name | null;
}

function ownerFor(scene: Scene, number: NumberMention, told: Told): Name | null {
  const { clause, chain, measure, last } = told;
  const start = Math.max(scene.phrase.span.start, number.span.start - SPEAKER_REACH);
  const isOfStranger = STRANGER.test(scene.text.slice(start, number.span.start));
  const subject = subjectFor({
    text: scene.text,
    clause,
    figure: number.span,
    head: Math.min(number.span.start, measure.span.start),
    names: isOfStranger ? inside(scene.names, clause) : scene.names,
    listed: { rank: chain.indexOf(number), size: chain.length },
  });
  return subject ?? (isOfStranger ? null : last);
}

const clauseAround = ({ clauses, span }: Phrase, figure: Span): Span =>
  clauses.find((clause) => overlap(clause, figure)) ?? span;

/** The figures of a clause that are told side by side with one, as x和y, in order. */
function chainOf({ text, numbers }: Scene, number: NumberMention, clause: Span): NumberMention[] {
  const chains: NumberMention[][] = [];
  for (const next of inside(numbers, clause)) {
    const chain = chains.at(-1);
    const end = chain?.at(-1)?.span.end ?? next.span.start;
    if (chain && AND.test(text.slice(end, next.span.start))) chain.push(next);
    else chains.push([next]);
  }
  return chains.find((chain) => chain.includes(number)) ?? [number];
}

const cautionAt = (clause: Span, doubts: readonly Doubt[]): string | null =>
  touching(doubts, clause, LONGEST_DOUBT)?.note ?? null;

/** People and sources are named too who have no figures of their own. */
function speakerBefore(
  { text, phrase }: Scene,
  { span }: NumberMention,
  names: readonly NameMention[],
): string | null {
  const start = Math.max(phrase.span.start, span.start - SPEAKER_REACH);
  const named = inside(names, { start, end: span.start });
  return speakerOf(text.slice(start, span.start), (who) =>
    named.some((name) => who.includes(text.slice(name.span.start, name.span.end))),
  );
}

const isAside = (number: NumberMention, before: string): boolean =>
  LABEL.test(number.unit) ||
  ONE.test(number.text) ||
  GOAL.test(before) ||
  (CONDITION.test(before) && unitKindOf(number.unit) === 'fen');

/** Units that go with a measure: a share of money is not money. */
function fits({ measure }: MeasureMention, number: NumberMention, isGrowth: boolean): boolean {
  const kind = unitKindOf(number.unit);
  if (isGrowth) return true;
  if (kind === null) return measure.unit !== 'ratio' && number.low > 100;
  if (kind === measure.unit) return true;
  return (
    (number.unit === '家' && measure.unit === 'person') ||
    (kind === 'person' && measure.unit === 'count')
  );
}

/** The nearest measure in the clause, before the number rather than behind it; else one said before. */
function measureFor(
  scene: Scene,
  number: NumberMention,
  clause: Span,
  isGrowth: boolean,
): MeasureMention | undefined {
  const fitting = scene.measures.filter((mention) => fits(mention, number, isGrowth));
  const own = inside(fitting, clause);
  const before = own.filter(({ span }) => span.end <= number.span.start).at(-1);
  const behind = own.find(
    ({ span }) => span.start >= number.span.start && span.start - number.span.end <= 12,
  );
  const adjoining = before && number.span.start - before.span.end <= 1 ? before : undefined;
  const near = behind && behind.span.start - number.span.end <= 3 ? behind : undefined;
  return (
    adjoining ??
    near ??
    before ??
    behind ??
    fitting.filter(({ span }) => span.end <= clause.start).at(-1)
  );
}
