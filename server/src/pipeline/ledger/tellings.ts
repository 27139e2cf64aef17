import { lineOf } from '../facts/entities.ts';
import { verbsOf, type Happening } from '../facts/events-verbs.ts';
import type { Event, Mention } from '../facts/fact.ts';
import { findNames } from '../facts/names.ts';
import type { CuratedEvent, EventWitness, Source } from './ledger.ts';
import { mentionsIn } from './mentions-in.ts';
import { periodOf } from './periods.ts';
import { REFERENCE_VOICE } from './statements.ts';
import { pairsOf } from './wording.ts';

/** An event as one witness tells it, with what it is recognised by in the words of others. */
export interface Telling {
  readonly witness: EventWitness;
  readonly happening: Happening | null;
  /** The entities it names. */
  readonly entities: readonly string[];
  /** Those after the verb: what was launched, joined or overtaken; all when none is. */
  readonly objects: readonly string[];
  /** What it says of a curated event; null for a document. */
  readonly curated: CuratedEvent | null;
  /** The telling ones of its objects. */
  readonly things: ReadonlySet<string>;
  /** The telling ones of its entities, with what they are parts of. */
  readonly wholes: ReadonlySet<string>;
  /** The pairs of characters of its words. */
  readonly pairs: ReadonlySet<string>;
}

type Bare = Omit<Telling, 'things' | 'wholes' | 'pairs'>;

/** A telling is compared many times: what it is compared by is made once. */
const prepared = (telling: Bare): Telling => ({
  ...telling,
  things: tellingOnes(telling.objects),
  wholes: withWholes(telling.entities),
  pairs: pairsOf(telling.witness.what),
});

/** The events of a document. */
export function tellingsOf({ documentId, text, facts }: Source, voice: string): Telling[] {
  return facts.events.map((event) => {
    const { period, span, what } = event;
    const witness = { documentId, referenceId: null, span, voice, period, what };
    const features = featuresOf(text, event, mentionsIn(facts.mentions, span));
    return prepared({ witness, curated: null, ...features });
  });
}

type Features = Pick<Telling, 'happening' | 'entities' | 'objects'>;

function featuresOf(text: string, event: Event, mentions: readonly Mention[]): Features {
  const from = Math.max(event.span.start, event.dated.end);
  const [verb] = verbsOf(text.slice(from, event.span.end));
  const verbAt = from + (verb?.at ?? 0);
  const entities = mentions.map(({ entity }) => entity);
  const after = mentions.filter(({ span }) => span.start >= verbAt).map(({ entity }) => entity);
  return {
    happening: verb?.happening ?? null,
    entities: [...new Set([...entities, ...event.actors.flatMap(({ id }) => id ?? [])])],
    objects: [...new Set(after.length > 0 ? after : entities)],
  };
}

/** An event we vouch for. */
export function curatedTelling(curated: CuratedEvent): Telling {
  const [verb] = verbsOf(curated.title);
  const named = findNames(curated.title).flatMap(({ entity, span }) =>
    entity === null ? [] : [{ entity, at: span.start }],
  );
  const after = named.filter(({ at }) => verb !== undefined && at > verb.at);
  const objects = (after.length > 0 ? after : named).map(({ entity }) => entity);
  return prepared({
    witness: {
      documentId: null,
      referenceId: curated.id,
      span: null,
      voice: REFERENCE_VOICE,
      period: periodOf(curated.date),
      what: curated.title,
    },
    happening: verb?.happening ?? null,
    entities: [...new Set([...curated.entities, ...named.map(({ entity }) => entity)])],
    objects: [...new Set(objects.length > 0 ? objects : curated.entities)],
    curated,
  });
}

/** So common in these documents that sharing it proves nothing. */
const COMMON = new Set(['tencent', 'wechat', 'wxg']);

/** The telling entities among them; all when none is. */
export function tellingOnes(entities: readonly string[]): ReadonlySet<string> {
  const telling = entities.filter((entity) => !COMMON.has(entity));
  return new Set(telling.length > 0 ? telling : entities);
}

/** The telling entities among them, with what they are parts of. */
export const withWholes = (entities: readonly string[]): ReadonlySet<string> =>
  tellingOnes(entities.flatMap((entity) => lineOf(entity)));
