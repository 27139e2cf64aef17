import type { Event, Metric, Period } from '../pipeline/facts/fact.ts';
import { labelOf } from '../pipeline/facts/measures.ts';
import type { JsonRecord } from './records.ts';

type Quoted<Fact> = Fact & { readonly quote: string };

const when = (period: Period | null): string =>
  period === null
    ? '时间不详'
    : period.first === period.last
      ? period.first
      : `${period.first}～${period.last}`;

const metricLine = ({ subject, measure, aspect, amount, period, quote }: Quoted<Metric>): string =>
  `- ${subject.name} ${labelOf(measure)}${aspect === 'growth' ? '变化' : ''} ${amount.text} ${when(period)}\n    “${quote}”`;

const eventLine = ({ period, actors, quote }: Quoted<Event>): string =>
  `- ${when(period)} ${actors.map(({ name }) => name).join('、')}\n    “${quote}”`;

/** Figures and happenings of a `factsRecord`, each with the words that state it. */
export function printFacts(record: JsonRecord): string {
  const metrics = record['metrics'] as readonly Quoted<Metric>[];
  const events = record['events'] as readonly Quoted<Event>[];
  return [
    `${String(record['file'])}：${metrics.length} 个数字，${events.length} 个事件`,
    ...metrics.map(metricLine),
    ...events.map(eventLine),
  ].join('\n');
}
