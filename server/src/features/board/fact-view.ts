import type { Fact, FactCard, FactSource, FactValue } from '@app/shared/contract/fact';
import type { TimelineEvent } from '@app/shared/contract/timeline';
import type {
  Board,
  Claim,
  Entry,
  Reason,
  Row,
  TimelineEvent as BoardEvent,
  Witness,
} from '../../pipeline/ledger/ledger.ts';
import { namedEntities, rowLabel } from './names.ts';
import { daysOf } from './period-words.ts';
import { clip, type SourceView } from './source-view.ts';

/** A fact without the time it was computed at. */
export type StoredFact = Omit<Fact, 'computedAt'>;

/** What a list shows of a fact. */
export const cardOf = ({ entries: _, ...card }: StoredFact): FactCard => card;

/** Turns what the ledger found into what is served. */
export class BoardView {
  constructor(private readonly sources: SourceView) {}

  facts({ rows, claims, events }: Board): StoredFact[] {
    const told = events.filter(({ status }) => status !== 'single');
    return [
      ...rows.map((row) => this.metric(row)),
      ...claims.map((claim) => this.claim(claim)),
      ...told.map((event) => this.happening(event)),
    ];
  }

  private metric(row: Row): StoredFact {
    const voices = numberVoices(row.entries);
    return {
      ...this.card(row.id, 'metric', row.reasons),
      subject: row.subject,
      label: rowLabel(row),
      period: row.period,
      status: row.status,
      voices: row.voices,
      values: tally(
        row.entries.map(({ amount, voice }) => ({
          said: amount.text.trim(),
          voice,
          key: [amount.low, amount.high, amount.comparison, amount.unit].join(' '),
        })),
      ),
      entries: row.entries.map((entry) => this.metricValue(entry, voices)),
    };
  }

  private metricValue(entry: Entry, voices: ReadonlyMap<string, number>): FactValue {
    const { text: said, ...amount } = entry.amount;
    return {
      said: said.trim(),
      amount,
      period: entry.period,
      speaker: entry.speaker,
      caution: entry.caution,
      ...this.sources.witness(entry, voices),
    };
  }

  private claim({ id, kind, person, wordings, voices: count, status, reasons }: Claim): StoredFact {
    const witnesses = wordings.flatMap(({ words, witnesses: all }) =>
      all.map((one) => ({ words, ...one })),
    );
    const voices = numberVoices(witnesses);
    return {
      ...this.card(id, 'quote', reasons),
      subject: person,
      label: kind === 'quote' ? `${person.name}说过的话` : `${person.name}的职务`,
      period: null,
      status,
      voices: count,
      values: tally(witnesses.map(({ words, voice }) => ({ said: clip(words), voice }))),
      entries: witnesses.map((one) => ({
        said: clip(one.words),
        amount: null,
        period: one.period,
        speaker: kind === 'quote' ? person.name : null,
        caution: null,
        ...this.sources.witness(one, voices),
      })),
    };
  }

  private happening(event: BoardEvent): StoredFact {
    const voices = numberVoices(event.witnesses);
    const [subject] = namedEntities(event.entities);
    return {
      ...this.card(event.id, 'event', event.reasons),
      subject: subject ?? { id: null, name: event.title },
      label: clip(event.title),
      period: event.period,
      status: event.status,
      voices: event.voices,
      values: tally(event.witnesses.map(({ period, voice }) => ({ said: daysOf(period), voice }))),
      entries: event.witnesses.map((one) => ({
        said: daysOf(one.period),
        amount: null,
        period: one.period,
        speaker: null,
        caution: null,
        ...this.sources.witness(one, voices),
      })),
    };
  }

  private card(id: string, kind: Fact['kind'], reasons: readonly Reason[]) {
    return { id, kind, reason: reasonOf(reasons) };
  }

  events({ events }: Board): TimelineEvent[] {
    return events.map((event) => {
      const voices = numberVoices(event.witnesses);
      const agreed = event.witnesses.filter(({ period }) => touches(period, event.period));
      const rivals = event.witnesses.filter(({ period }) => !touches(period, event.period));
      return {
        id: event.id,
        period: event.period,
        title: clip(event.title),
        actors: namedEntities(event.entities),
        sources: distinct(agreed.map((one) => this.sources.source(one, voices))),
        rivals: rivals.map((one) => ({
          period: one.period,
          sources: [this.sources.source(one, voices)],
        })),
        reason: reasonOf(event.reasons),
      };
    });
  }
}

const reasonOf = (reasons: readonly Reason[]): string | null =>
  reasons.length === 0 ? null : `${reasons.map(({ text }) => text).join('；')}。`;

interface Days {
  readonly first: string;
  readonly last: string;
}

const touches = (one: Days, other: Days): boolean =>
  one.first <= other.last && other.first <= one.last;

/** A source that tells a thing twice is named once. */
const distinct = (sources: readonly FactSource[]): FactSource[] => [
  ...new Map(
    sources.map((source) => [`${source.documentId ?? ''} ${source.link ?? ''}`, source]),
  ).values(),
];

/** Voices as small numbers, in the order they speak. */
function numberVoices(witnesses: readonly Witness[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { voice } of witnesses) if (!numbers.has(voice)) numbers.set(voice, numbers.size);
  return numbers;
}

interface Said {
  readonly said: string;
  readonly voice: string;
  /** The same for values that are the same in other words; the words themselves without it. */
  readonly key?: string;
}

/** The distinct values, the best supported first; copies of one text count once. */
function tally(all: readonly Said[]) {
  const values = new Map<string, { said: string; voices: Set<string> }>();
  for (const { said, voice, key = said } of all) {
    const value = values.get(key) ?? { said, voices: new Set() };
    value.voices.add(voice);
    values.set(key, value);
  }
  return [...values.values()]
    .map(({ said, voices }) => ({ said, voices: voices.size }))
    .sort((one, other) => other.voices - one.voices);
}
