import type { Span } from '../edit.ts';
import { unitKindOf } from './amounts.ts';
import { measureOf, type MeasureMention } from './measures.ts';
import type { NumberMention } from './numbers.ts';
import type { Listed } from './metrics-subject.ts';
import { inside } from './within.ts';

/** A clause, and the measures named in its sentence. */
export interface Named {
  readonly text: string;
  readonly measures: readonly MeasureMention[];
  readonly clause: Span;
  readonly isGrowth: boolean;
  readonly listed: Listed;
}

/** What is counted as persons too. */
const PEOPLED = new Set(['merchants', 'visits', 'views']);
/** 规模 by itself is money only when it is very large. */
const LEAST_SIZE = 1e9;

/** Units that go with a measure: a share of money is not money. */
function fits({ measure }: MeasureMention, number: NumberMention, isGrowth: boolean): boolean {
  const kind = unitKindOf(number.unit);
  if (isGrowth) return true;
  if (kind === null) {
    const least = measure.id === 'market-size' ? LEAST_SIZE : 100;
    return measure.unit !== 'ratio' && number.low > least;
  }
  if (kind === measure.unit) return true;
  return (
    (number.unit === '家' && measure.unit === 'person') ||
    (kind === 'person' && PEOPLED.has(measure.id))
  );
}

/** The nearest measure in the clause, before the number rather than behind it; else one said before. */
export function measureFor(number: NumberMention, named: Named): MeasureMention | undefined {
  const { measures, clause, isGrowth } = named;
  const whole = isGrowth ? undefined : wholeOf(number, named);
  if (whole) return whole;
  const fitting = measures.filter((mention) => fits(mention, number, isGrowth));
  const own = nearestIn(comparedIn(inside(fitting, clause), named, number), number.span);
  if (own || (!isGrowth && number.span.start - clause.start > LONGEST_ELLIPSIS)) return own;
  const earlier = fitting.filter(({ span }) => span.end <= clause.start);
  return (isGrowth ? listedIn(earlier, named.listed) : undefined) ?? earlier.at(-1);
}

/** 营收…，净利润…，同比分别增长6.9%和16.9%: as many measures as figures. */
function listedIn(
  earlier: readonly MeasureMention[],
  { rank, size }: Listed,
): MeasureMention | undefined {
  const ids = new Set(earlier.map(({ measure }) => measure.id));
  return size > 1 && ids.size === size && earlier.length === size ? earlier[rank] : undefined;
}

/** 客单价比普通订单高出一倍: what is compared stands before 比, when anything does. */
function comparedIn(
  own: readonly MeasureMention[],
  { text, clause, isGrowth }: Named,
  { span }: NumberMention,
): readonly MeasureMention[] {
  const at = isGrowth ? text.slice(clause.start, span.start).search(THAN) : -1;
  const before = at < 0 ? [] : own.filter((mention) => mention.span.end <= clause.start + at);
  return before.length > 0 ? before : own;
}

const THAN = /(?<![同环占])[比较]/u;

/** 京东则为5.1亿 leaves the measure out; a longer clause measures something else. In UTF-16 units. */
const LONGEST_ELLIPSIS = 10;

/** How far behind its figure a measure may stand, in UTF-16 units. */
const REACH_BEHIND = 12;
/** Behind its figure it may be nearer than one before. */
const NEAR = 3;

function nearestIn(own: readonly MeasureMention[], figure: Span): MeasureMention | undefined {
  const before = own.filter(({ span }) => span.end <= figure.start).at(-1);
  const gapTo = ({ span }: MeasureMention) => span.start - figure.end;
  // the unit of a figure may be its measure: 14亿用户
  const behind = own.find(
    (mention) => mention.span.start >= figure.start && gapTo(mention) <= REACH_BEHIND,
  );
  const isAdjoining = before !== undefined && figure.start - before.span.end <= 1;
  if (isAdjoining) return before;
  return behind && gapTo(behind) <= NEAR ? behind : (before ?? behind);
}

const SHARE = measureOf('share');

/** GMV的45% is a share of what stands before it. */
function wholeOf(
  number: NumberMention,
  { text, measures, clause }: Named,
): MeasureMention | undefined {
  if (unitKindOf(number.unit) !== 'ratio') return undefined;
  const whole = inside(measures, clause).find(
    ({ span, measure }) =>
      measure.unit !== 'ratio' && text.slice(span.end, number.span.start).trim() === '的',
  );
  return whole && SHARE && { span: whole.span, measure: SHARE };
}
