import type { Doubt } from '../clean/stage.ts';
import type { Span } from '../edit.ts';
import { amountOf, unitKindOf } from './amounts.ts';
import { phrasesOf, type Phrase } from './clauses.ts';
import type { DateMention } from './dates.ts';
import type { Amount, Metric, Name, Period } from './fact.ts';
import { findMeasures, type MeasureMention } from './measures.ts';
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
const GROWTH =
  /(?:同比|环比)?(?:大幅|迅速|快速)?(?:增长|增加|增幅|增速|上升|提升|提高|上涨|下降|下滑|减少|缩短|回落|降低|暴涨)[了约近超]*$|(?:同比|环比)[约近超]*$/u;
const FALL = /下降|下滑|减少|缩短|回落|降低/u;
const TIMES_OF = /是[^，,。]{0,14}的$/u;
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
  const names = countedOf(known.names, named);
  const metrics: Metric[] = [];
  let last: Name | null = known.subject;
  for (const phrase of phrasesOf(text)) {
    const scene: Scene = {
      text,
      phrase,
      numbers: inside(numbers, phrase.span),
      measures: inside(named, phrase.span),
      names: inside(names, phrase.span),
      dates: inside(known.dates, phrase.span).filter(({ period }) => period !== null),
    };
    const told = figuresOf(scene, last, known);
    metrics.push(...told);
    last = told.at(-1)?.subject ?? asName(ownerOf(scene.names.slice(0, 1))) ?? last;
  }
  return metrics;
}

/** A sentence with all that was found in it. */
interface Scene {
  readonly text: string;
  readonly phrase: Phrase;
  readonly numbers: readonly NumberMention[];
  readonly measures: readonly MeasureMention[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
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
  const before = text.slice(clause.start, number.span.start);
  if (isAside(number, before)) return null;
  const growth = growthOf(number, before);
  const measure = measureFor(scene, number, clause, growth !== null);
  const head = Math.min(number.span.start, measure?.span.start ?? Infinity);
  const rank = inside(scene.numbers, clause).indexOf(number);
  const place = { text, clause, figure: number.span, head, names: scene.names, rank };
  const subject = measure && (subjectFor(place) ?? last);
  if (!measure || !subject) return null;
  return {
    subject,
    measure: measure.measure.id,
    aspect: growth ? 'growth' : 'level',
    period: periodFor(scene, number, clause),
    amount: growth ?? amountOf(number, measure.measure.unit),
    speaker: speakerBefore(scene, number),
    span: clause,
    figure: number.span,
    caution: cautionAt(clause, known.doubts),
  };
}

const clauseAround = ({ clauses, span }: Phrase, figure: Span): Span =>
  clauses.find((clause) => overlap(clause, figure)) ?? span;

const cautionAt = (clause: Span, doubts: readonly Doubt[]): string | null =>
  touching(doubts, clause, LONGEST_DOUBT)?.note ?? null;

function speakerBefore({ text, phrase, names }: Scene, { span }: NumberMention): string | null {
  const start = Math.max(phrase.span.start, span.start - SPEAKER_REACH);
  return speakerOf(text.slice(start, span.start), (who) =>
    names.some((name) => who.includes(text.slice(name.span.start, name.span.end))),
  );
}

const isAside = (number: NumberMention, before: string): boolean =>
  LABEL.test(number.unit) ||
  ONE.test(number.text) ||
  GOAL.test(before) ||
  (CONDITION.test(before) && unitKindOf(number.unit) === 'fen');

/** 增长 10% and 是…的 1.92 倍 are changes: the second one grew by .92. */
function growthOf(number: NumberMention, before: string): Amount | null {
  const kind = unitKindOf(number.unit);
  if (kind !== 'ratio' && kind !== 'times') return null;
  const amount = amountOf(number, 'ratio');
  if (kind === 'times' && TIMES_OF.test(before)) {
    return { ...amount, low: amount.low - 1, high: amount.high - 1 };
  }
  const sign = FALL.test(before) ? -1 : 1;
  return GROWTH.test(before)
    ? { ...amount, low: sign * amount.low, high: sign * amount.high }
    : null;
}

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
  const near = behind && behind.span.start - number.span.end <= 3 ? behind : undefined;
  return near ?? before ?? behind ?? fitting.filter(({ span }) => span.end <= clause.start).at(-1);
}

/** The date nearest before the figure in its clause, else behind it, else earlier in the sentence. */
function periodFor(scene: Scene, number: NumberMention, clause: Span): Period | null {
  const inClause = inside(scene.dates, clause);
  const known = inClause.filter(({ period }) => period !== null);
  const own = known.length > 0 ? known : inClause;
  const date =
    own.filter(({ span }) => span.end <= number.span.start).at(-1) ??
    own[0] ??
    scene.dates.filter(({ span }) => span.end <= clause.start).at(-1);
  return date?.period ?? null;
}
