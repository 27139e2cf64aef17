import type { Doubt } from '../clean/stage.ts';
import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { amountOf } from './amounts.ts';
import { phrasesOf, type Phrase } from './clauses.ts';
import type { DateMention } from './dates.ts';
import type { Metric, Name, Period } from './fact.ts';
import { findMeasures, type MeasureMention } from './measures.ts';
import { isAside } from './metrics-asides.ts';
import { Figures } from './metrics-figures.ts';
import { growthOf } from './metrics-growth.ts';
import { measureFor } from './metrics-measure.ts';
import { periodFor } from './metrics-period.ts';
import {
  asName,
  countedOf,
  ownersIn,
  subjectFor,
  type Listed,
  type Place,
} from './metrics-subject.ts';
import type { NameMention } from './names.ts';
import type { NumberMention } from './numbers.ts';
import { speakerOf } from './speakers.ts';
import { Cursor, inside, overlap, touching } from './within.ts';
import { unitAt } from '../unit-at.ts';

/** What has been read out of the text before; each list in the order of its spans. */
export interface Known {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly doubts: readonly Doubt[];
  /** The headline's own subject, for figures without any other. */
  readonly subject: Name | null;
  readonly phrases?: readonly Phrase[];
}

/** Longer than most paragraphs; in UTF-16 units. */
const LONGEST_DOUBT = 4_000;
/** A sentence of more figures is a table whose lines were lost: nobody can say whose they are. */
const MOST_FIGURES = 40;
/** Who says it stands at most so far before the figure; in UTF-16 units. */
const SPEAKER_REACH = 160;
/** The figures the text states. Time grows with the text and the numbers in it. */
export function findMetrics(text: string, known: Known): Metric[] {
  const named = findMeasures(text);
  const told = known.names.filter(({ span }) => !isSource(unitAt(text, span.start - 1)));
  const figures = new Figures(text, known);
  const measures = new Cursor(named);
  const names = new Cursor(countedOf(told, named));
  const dates = new Cursor(
    known.dates.filter(({ period: own, text: words }) => own !== null || words.includes('财')),
  );
  const metrics: Metric[] = [];
  let last: Name | null = known.subject;
  let period: Period | null = null;
  let end = 0;
  for (const phrase of known.phrases ?? phrasesOf(text)) {
    const { span } = phrase;
    if (isTurn(text, end, span)) last = known.subject;
    end = span.end;
    const here = {
      measures: measures.from(span),
      names: names.from(span),
      dates: dates.from(span),
    };
    const found =
      here.measures.length === 0
        ? []
        : metricsOf({ text, phrase, numbers: figures.from(span), ...here, period }, last, known);
    metrics.push(...found);
    period = here.dates.findLast((date) => date.period !== null)?.period ?? period;
    last = found.at(-1)?.subject ?? asName(ownersIn(text, here.names)[0]) ?? last;
  }
  return metrics;
}

/** A new paragraph tells of somebody else, unless it goes on with 公司 or 平台. */
const isTurn = (text: string, end: number, { start }: Span): boolean =>
  text.slice(end, start).includes('\n') && !GOES_ON.test(text.slice(start, start + REACH_OF_TURN));

const GOES_ON = /公司|集团|平台|财报|[其它该]/u;
/** In UTF-16 units. */
const REACH_OF_TURN = 24;

/** 据高盛估算: who tells is not whom it is told of. */
const isSource = charactersOf('据照');
/** What stands between figures that are told side by side. */
const AND = /^\s?(?:和|、|与|及|以及)\s?$/u;
/** 60个品牌 are nobody in particular, 全国 and 行业 no party of the text. */
const NOBODY =
  /(?:[\d万千百十多数几两余]\s?(?:家|位|个|名|款)[^，,。]{0,6}(?:品牌|商家|店铺|商户|单品|直播间|卖家|主播)|行业(?!第)|市场(?:规模|整体|总量)|大盘|全国(?:网上|社会|快递|重点|规模|零售|餐饮|消费)|全网|我国|友商|同行)/u;
/** 一家品牌 is somebody without a name: figures behind it are not those of who was named before. */
const STRANGER =
  /(?:[一某有](?:家|位|个|名)|某)[^，,。]{0,12}(?:品牌|公司|商家|店主|企业|商户|卖家|老板|工厂)|(?<![让使给])(?:我们|咱们)/u;

/** A sentence that measures something, with all that was found in it. */
interface Scene {
  readonly text: string;
  readonly phrase: Phrase;
  readonly numbers: readonly NumberMention[];
  readonly measures: readonly MeasureMention[];
  readonly names: readonly NameMention[];
  /** Those that say when, and 第三财季, of which nobody can say when it was. */
  readonly dates: readonly DateMention[];
  /** The last one that was told before the sentence. */
  readonly period: Period | null;
}

const metricsOf = (scene: Scene, last: Name | null, known: Known): Metric[] =>
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
  const listed = { rank: chain.indexOf(number), size: chain.length };
  if (isAside(number, { text, sentence: phrase.span, clause, names: scene.names })) return null;
  const growth = growthOf(number, text.slice(clause.start, first.span.start));
  const { measures } = scene;
  const measure = measureFor(number, { text, measures, clause, isGrowth: growth !== null, listed });
  const subject = measure && ownerFor(scene, number, { clause, listed, measure, last });
  if (!measure || !subject) return null;
  return {
    subject,
    measure: measure.measure.id,
    aspect: growth ? 'growth' : 'level',
    period: periodFor(scene, number.span, { clause, isGrowth: growth !== null, listed }),
    amount: growth ?? amountOf(number, measure.measure.unit),
    speaker: speakerBefore(scene, number, known.names),
    span: clause,
    figure: number.span,
    caution: cautionAt(clause, known.doubts),
  };
}

interface Told {
  readonly clause: Span;
  readonly listed: Listed;
  readonly measure: MeasureMention;
  /** Whose the figures before it were. */
  readonly last: Name | null;
}

function ownerFor(scene: Scene, number: NumberMention, told: Told): Name | null {
  const { clause, listed, measure, last } = told;
  const start = Math.max(scene.phrase.span.start, number.span.start - SPEAKER_REACH);
  if (isOfNobody(scene, number, told)) return null;
  const isOfStranger = STRANGER.test(scene.text.slice(start, number.span.start));
  const place: Place = {
    text: scene.text,
    clause,
    figure: number.span,
    head: Math.min(number.span.start, measure.span.start),
    names: isOfStranger ? ownersIn(scene.text, inside(scene.names, clause)) : scene.names,
    listed,
  };
  return subjectFor(place, isOfStranger ? null : last);
}

/** Nobody is named from the clause of the measure up to the figure but a crowd. */
function isOfNobody(scene: Scene, number: NumberMention, { clause, measure }: Told): boolean {
  const said = clauseAround(scene.phrase, measure.span);
  const range = { start: Math.min(said.start, clause.start), end: clause.end };
  return (
    NOBODY.test(scene.text.slice(range.start, number.span.start)) &&
    inside(scene.names, range).every(({ kind }) => kind === 'event')
  );
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
