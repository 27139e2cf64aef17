import type { Entity, EntityCard, EntityPage, EntityQuery } from '@app/shared/contract/entity';
import type { Story } from '@app/shared/contract/story';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { z } from 'zod';
import { entities, entityOf, type Entity as Known } from '../../pipeline/facts/entities.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { MENTIONS, NAMED, NAMING, STORIES_ABOUT } from './board.sql.ts';
import { BoardService } from './board.service.ts';
import { namedEntities } from './names.ts';
import { termOf } from './term.ts';

/** How many facts, events and documents a page about a name shows. */
const SHOWN = 50;

type Wanted = Pick<EntityQuery, 'q' | 'kind' | 'document'>;

@Injectable()
export class EntityService {
  constructor(
    private readonly manager: EntityManager,
    private readonly board: BoardService,
  ) {}

  /** Names of the dictionary that `q` finds, by any alias; those that documents name most first. */
  async list({ limit, cursor, ...wanted }: EntityQuery): Promise<EntityPage> {
    const after = cursor === undefined ? null : decodeCursor(cursor, Place);
    const found = await this.find(wanted);
    const counts = await this.countsOf(found.map(({ id }) => id));
    const rest = found
      .map((entity) => ({ ...headOf(entity), documentCount: counts.get(entity.id) ?? 0 }))
      .filter(({ documentCount }) => wanted.q !== undefined || documentCount > 0)
      .filter((card) => after === null || byPlace(placeOf(card), after) > 0)
      .sort((a, b) => byPlace(placeOf(a), placeOf(b)));
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return { items, next: last && rest.length > limit ? encodeCursor(placeOf(last)) : null };
  }

  private async find({ q, kind, document }: Wanted): Promise<readonly Known[]> {
    const named =
      document === undefined
        ? null
        : await this.manager.query<{ id: string }[]>(NAMED, [document, null]);
    const ids = named && new Set(named.map(({ id }) => id));
    return entities.filter(
      (entity) =>
        (kind === undefined || entity.kind === kind) &&
        (ids === null || ids.has(entity.id)) &&
        (q === undefined || isFoundBy(entity, q)),
    );
  }

  async get(id: string): Promise<Entity> {
    const entity = entityOf(id);
    if (!entity) throw new ProblemError('entity-not-found');
    const [counts, facts, events, stories, documents] = await Promise.all([
      this.countsOf([id]),
      this.board.listFacts({ limit: SHOWN, subject: id }),
      this.board.listEvents({ limit: SHOWN, entity: id }),
      this.manager.query<{ body: Story }[]>(STORIES_ABOUT, [id, SHOWN]),
      this.manager.query<Entity['documents']>(NAMING, [id, SHOWN]),
    ]);
    return {
      ...headOf(entity),
      documentCount: counts.get(id) ?? 0,
      aliases: [...entity.aliases],
      mangledAliases: [...entity.mangled],
      parent: entity.parent === null ? null : (namedEntities([entity.parent])[0] ?? null),
      parts: entities
        .filter(({ parent }) => parent === id)
        .map(({ id: part, name }) => ({ id: part, name })),
      term: termOf(entity),
      facts: facts.items,
      events: events.items,
      stories: stories.map(({ body }) => body),
      documents,
    };
  }

  private async countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager.query<{ id: string; documentCount: number }[]>(MENTIONS, [ids]);
    return new Map(rows.map(({ id, documentCount }) => [id, documentCount]));
  }
}

/** Where a name stands in the list: how many documents name it, then its id. */
const Place = z.tuple([z.int().min(0), z.string()]);
type Place = z.output<typeof Place>;

const placeOf = ({ id, documentCount }: EntityCard): Place => [documentCount, id];

/** Those that more documents name come first. */
const byPlace = ([count, id]: Place, [otherCount, otherId]: Place): number =>
  otherCount - count || (id < otherId ? -1 : Number(id > otherId));

const headOf = ({ id, name, kind }: Known) => ({ id, name, kind });

const isFoundBy = ({ name, aliases, mangled }: Known, words: string): boolean => {
  const wanted = words.toLowerCase();
  return [name, ...aliases, ...mangled].some((alias) => alias.toLowerCase().includes(wanted));
};
