import { daysOf } from '../features/board/period-words.ts';
import { rowLabel } from '../features/board/names.ts';
import { entityOf } from '../pipeline/facts/entities.ts';
import type { Event, Mention, Metric, Period } from '../pipeline/facts/fact.ts';
import type { JsonRecord } from './records.ts';

type Quoted<Fact> = Fact & { readonly quote: string };

const when = (period: Period | null): string => (period === null ? '时间不详' : daysOf(period));

/** Who says it, where somebody is named, and why not to trust it. */
const notes = (speaker: string | null, caution: string | null): string =>
  [
    ...(speaker === null ? [] : [`（${speaker}说）`]),
    ...(caution === null ? [] : [`（存疑：${caution}）`]),
  ].join('');

/** How often each name stands in the document, the most frequent first. */
function nameLine(mentions: readonly Mention[]): string {
  const times = new Map<string, number>();
  for (const { entity } of mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  const names = [...times].toSorted((a, b) => b[1] - a[1]);
  return names.map(([id, count]) => `${entityOf(id)?.name ?? id} ${count}`).join('、');
}

const metricLine = (metric: Quoted<Metric>): string => {
  const { subject, amount, period, quote } = metric;
  return `- ${subject.name} ${rowLabel(metric)} ${amount.text} ${when(period)}${notes(metric.speaker, metric.caution)}\n    “${quote}”`;
};

const eventLine = ({ period, actors, quote, caution }: Quoted<Event>): string => {
  const who = actors.map(({ name }) => ` ${name}`).join('、');
  return `- ${when(period)}${who}${notes(null, caution)}\n    “${quote}”`;
};

/** Figures and happenings of a `factsRecord`, each with the words that state it. */
export function printFacts(record: JsonRecord): string {
  const metrics = record['metrics'] as readonly Quoted<Metric>[];
  const events = record['events'] as readonly Quoted<Event>[];
  const mentions = record['mentions'] as readonly Mention[];
  return [
    `${String(record['file'])}：${metrics.length} 个数字，${events.length} 个事件`,
    ...(mentions.length === 0 ? [] : [`名称（次数）：${nameLine(mentions)}`]),
    ...metrics.map(metricLine),
    ...events.map(eventLine),
  ].join('\n');
}
