import type { Fact, FactSource, FactValue, Period } from '@app/shared/contract/fact';
import type { Story } from '@app/shared/contract/story';
import type { TimelineEvent } from '@app/shared/contract/timeline';
import { labelOf } from '../../pipeline/facts/measures.ts';
import type {
  Board,
  Claim,
  Copy,
  Entry,
  Reason,
  Reference,
  Row,
  Source,
  Story as BoardStory,
  TimelineEvent as BoardEvent,
  Witness,
} from '../../pipeline/ledger/ledger.ts';
import { namedEntities } from './names.ts';

/** A fact without the time it was computed at. */
export type StoredFact = Omit<Fact, 'computedAt'>;

/** Characters of third-party text that a value may quote. */
const QUOTED = 120;

/** Turns what the ledger found into what is served. */
export class BoardView {
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly references: ReadonlyMap<
    string,
    { readonly title: string; readonly link: string | null }
  >;

  constructor(sources: readonly Source[], { figures, quotes, timeline }: Reference) {
    this.sources = new Map(sources.map((source) => [source.documentId, source]));
    const linkOf = ([first = null]: readonly (string | null)[]) => first;
    this.references = new Map([
      ...figures.map(
        ({ id, statement, sources: links }) =>
          [id, { title: statement, link: linkOf(links) }] as const,
      ),
      ...quotes.map(
        ({ id, words, sources: links }) => [id, { title: words, link: linkOf(links) }] as const,
      ),
      ...timeline.map(
        ({ id, title, sources: links }) => [id, { title, link: linkOf(links) }] as const,
      ),
    ]);
  }

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
      label: labelOf(row.measure) + (row.aspect === 'growth' ? '增幅' : ''),
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
      ...this.witness(entry, voices),
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
        ...this.witness(one, voices),
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
        ...this.witness(one, voices),
      })),
    };
  }

  private card(id: string, kind: Fact['kind'], reasons: readonly Reason[]) {
    return { id, kind, reason: reasonOf(reasons) };
  }

  private witness(witness: Witness, voices: ReadonlyMap<string, number>) {
    const source = this.sources.get(witness.documentId ?? '');
    const { span } = witness;
    const words = source && span ? source.text.slice(span.start, span.end) : this.titleOf(witness);
    return { source: this.source(witness, voices), quote: clip(words), span };
  }

  private titleOf({ referenceId }: Witness): string {
    return this.references.get(referenceId ?? '')?.title ?? '';
  }

  private source(witness: Witness, voices: ReadonlyMap<string, number>): FactSource {
    const { documentId, referenceId, voice } = witness;
    const reference = this.references.get(referenceId ?? '');
    return {
      documentId,
      ...(documentId === null ? REFERENCE : this.about(documentId)),
      link: httpOnly(reference?.link ?? null),
      voice: voices.get(voice) ?? 0,
    };
  }

  /** What a document says of itself. */
  private about(documentId: string) {
    const { title = '', outlet = null, publishedAt = null } = this.sources.get(documentId) ?? {};
    return { title, outlet, publishedOn: publishedAt === null ? null : publishedAt.slice(0, 10) };
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
        sources: agreed.map((one) => this.source(one, voices)),
        rivals: rivals.map((one) => ({ period: one.period, sources: [this.source(one, voices)] })),
        reason: reasonOf(event.reasons),
      };
    });
  }

  stories({ stories, lineage }: Board): Story[] {
    const copies = new Map(lineage.map((copy) => [copy.documentId, copy]));
    return stories.map(({ id, title, entities, documents, voices }: BoardStory) => ({
      id,
      title,
      terms: namedEntities(entities).map(({ name }) => name),
      members: documents.map((documentId) => this.member(documentId, copies.get(documentId))),
      voices,
    }));
  }

  private member(documentId: string, copy: Copy | undefined): Story['members'][number] {
    const { from = null, containment = null } = copy ?? {};
    return { documentId, ...this.about(documentId), copyOf: from, overlap: containment };
  }
}

const REFERENCE = { title: '参考资料', outlet: null, publishedOn: null };

const clip = (words: string): string =>
  words.length > QUOTED ? `${words.slice(0, QUOTED - 1)}…` : words;

const httpOnly = (link: string | null): string | null =>
  link !== null && /^https?:/u.test(link) ? link : null;

const reasonOf = (reasons: readonly Reason[]): string | null =>
  reasons.length === 0 ? null : `${reasons.map(({ text }) => text).join('；')}。`;

interface Days {
  readonly first: string;
  readonly last: string;
}

/** 2024年12月19日, 2024年12月, 2024年; other stretches by their first and last month. */
function daysOf({ first, last, precision }: Period): string {
  const [year = '', month = '', day = ''] = first.split('-').map((part) => part.replace(/^0/u, ''));
  if (precision === 'day') return `${year}年${month}月${day}日`;
  if (precision === 'month') return `${year}年${month}月`;
  if (precision === 'year') return `${year}年`;
  const [lastYear = '', lastMonth = ''] = last.split('-').map((part) => part.replace(/^0/u, ''));
  const until = lastYear === year ? `${lastMonth}月` : `${lastYear}年${lastMonth}月`;
  return `${year}年${month}月至${until}`;
}

const touches = (one: Days, other: Days): boolean =>
  one.first <= other.last && other.first <= one.last;

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
