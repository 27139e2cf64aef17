import type { Fact, FactPage, FactQuery } from '@app/shared/contract/fact';
import type { Copy, CopyPage, CopyQuery } from '@app/shared/contract/lineage';
import type { Story, StoryPage, StoryQuery } from '@app/shared/contract/story';
import type { TimelineEvent, TimelinePage, TimelineQuery } from '@app/shared/contract/timeline';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { z } from 'zod';
import { entities } from '../../pipeline/facts/entities.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { ENTRY, EVENTS, FACTS, GROUPS } from './board.sql.ts';
import { cardOf, type StoredFact } from './fact-view.ts';

interface Stored {
  readonly editionId: string;
  readonly place: number;
  readonly body: unknown;
}

/** Later pages are of the edition the first one was of, though a newer one may have come. */
const Place = z.tuple([z.uuid(), z.int().min(0)]);

/** The entity of a feature, by its own id or any name; an id nothing has when there is none. */
const entityNamed = (feature: string): string =>
  entities.find(
    ({ id, name, aliases, mangled }) =>
      id === feature || [name, ...aliases, ...mangled].includes(feature),
  )?.id ?? feature;

/** Reads the latest edition. Without one, lists are empty. */
@Injectable()
export class BoardService {
  constructor(private readonly manager: EntityManager) {}

  /** Facts, those in conflict first. */
  async listFacts({ cursor, limit, ...wanted }: FactQuery): Promise<FactPage> {
    const { kind, status, subject, measure, document } = wanted;
    const filters = [kind, status, subject, measure, document].map((filter) => filter ?? null);
    const { items, next } = await this.page(FACTS, 'fact', { cursor, limit }, filters);
    return { items: (items as StoredFact[]).map(cardOf), next };
  }

  /** One fact with all that is said of it. */
  async getFact(id: string): Promise<Fact> {
    const [row] = await this.manager.query<{ body: StoredFact; madeAt: Date }[]>(ENTRY, [
      'fact',
      id,
    ]);
    if (!row) throw new ProblemError('fact-not-found');
    return { ...row.body, computedAt: row.madeAt.toISOString() };
  }

  /** Dated events, the earliest first. */
  async listEvents({ cursor, limit, ...wanted }: TimelineQuery): Promise<TimelinePage> {
    const { entity, feature, from, to, document } = wanted;
    const about = feature === undefined ? entity : entityNamed(feature);
    const filters = [about, from, to, document].map((filter) => filter ?? null);
    const { items, next } = await this.page(EVENTS, 'event', { cursor, limit }, filters);
    return { items: items as TimelineEvent[], next };
  }

  /** Reports of one matter. */
  async listStories({ document, ...page }: StoryQuery): Promise<StoryPage> {
    const { items, next } = await this.page(GROUPS, 'story', page, [document ?? null]);
    return { items: items as Story[], next };
  }

  /** Who took the text from whom, the most complete copies first. */
  async listCopies({ document, ...page }: CopyQuery): Promise<CopyPage> {
    const { items, next } = await this.page(GROUPS, 'copy', page, [document ?? null]);
    return { items: items as Copy[], next };
  }

  async getStory(id: string): Promise<Story> {
    const [row] = await this.manager.query<{ body: Story }[]>(ENTRY, ['story', id]);
    if (!row) throw new ProblemError('story-not-found');
    return row.body;
  }

  /** What is stored was made by `listsOf`, so its shape is known. */
  private async page(
    sql: string,
    list: string,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
    filters: readonly (string | null)[],
  ): Promise<{ items: unknown[]; next: string | null }> {
    const [edition, after] = cursor === undefined ? [null, -1] : decodeCursor(cursor, Place);
    const rows = await this.manager.query<Stored[]>(sql, [
      list,
      edition,
      after,
      limit + 1, // one more tells whether a next page exists
      ...filters,
    ]);
    // a cursor promises a page: its edition has left
    if (edition !== null && rows.length === 0) throw new ProblemError('invalid-cursor');
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ body }) => body),
      next: last && rows.length > limit ? encodeCursor([last.editionId, last.place]) : null,
    };
  }
}
