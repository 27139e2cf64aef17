import type { Entity, EntityPage, EntityQuery } from '@app/shared/contract/entity';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { entities, entityOf, type Entity as Known } from '../../pipeline/facts/entities.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { MENTIONS, NAMING } from './board.sql.ts';
import { BoardService } from './board.service.ts';

/** How many facts, events and documents a page about a name shows. */
const SHOWN = 50;

@Injectable()
export class EntityService {
  constructor(
    private readonly manager: EntityManager,
    private readonly board: BoardService,
  ) {}

  /** Names of the dictionary that `q` finds, by any alias; those that documents name most first. */
  async list({ q, limit }: EntityQuery): Promise<EntityPage> {
    const found = q === undefined ? entities : entities.filter((entity) => isFoundBy(entity, q));
    const counts = await this.countsOf(found.map(({ id }) => id));
    const items = found
      .map((entity) => ({ ...cardOf(entity), documentCount: counts.get(entity.id) ?? 0 }))
      .filter(({ documentCount }) => q !== undefined || documentCount > 0)
      .sort((a, b) => b.documentCount - a.documentCount || (a.id < b.id ? -1 : 1));
    return { items: items.slice(0, limit), next: null };
  }

  async get(id: string): Promise<Entity> {
    const entity = entityOf(id);
    if (!entity) throw new ProblemError('entity-not-found');
    const counts = await this.countsOf([id]);
    const facts = await this.board.listFacts({ limit: SHOWN, subject: id });
    const events = await this.board.listEvents({ limit: SHOWN, entity: id });
    return {
      ...cardOf(entity),
      documentCount: counts.get(id) ?? 0,
      aliases: [...entity.aliases],
      mangledAliases: [...entity.mangled],
      facts: facts.items,
      events: events.items,
      documents: await this.manager.query<Entity['documents']>(NAMING, [id, SHOWN]),
    };
  }

  private async countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager.query<{ id: string; documentCount: number }[]>(MENTIONS, [ids]);
    return new Map(rows.map(({ id, documentCount }) => [id, documentCount]));
  }
}

const cardOf = ({ id, name, kind }: Known) => ({ id, name, kind });

const isFoundBy = ({ name, aliases, mangled }: Known, words: string): boolean => {
  const wanted = words.toLowerCase();
  return [name, ...aliases, ...mangled].some((alias) => alias.toLowerCase().includes(wanted));
};
