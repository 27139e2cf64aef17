import type { Fact, FactPage, FactQuery } from '@app/shared/contract/fact';
import type { PageQuery } from '@app/shared/contract/page';
import type { Story, StoryPage } from '@app/shared/contract/story';
import type { TimelineEvent, TimelinePage, TimelineQuery } from '@app/shared/contract/timeline';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { z } from 'zod';
import { entities } from '../../pipeline/facts/entities.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { ENTRY, EVENTS, FACTS, STORIES } from './board.sql.ts';
import type { StoredFact } from './fact-view.ts';

interface Stored {
  readonly place: number;
  readonly body: unknown;
}

const Place = z.int().min(0);

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
  async listFacts({ cursor, limit, kind, status, subject, measure }: FactQuery): Promise<FactPage> {
    const filters = [kind, status, subject, measure].map((filter) => filter ?? null);
    const { items, next } = await this.page(FACTS, 'fact', { cursor, limit }, filters);
    return { items: (items as StoredFact[]).map(({ entries: _, ...card }) => card), next };
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
  async listEvents({
    cursor,
    limit,
    entity,
    feature,
    from,
    to,
  }: TimelineQuery): Promise<TimelinePage> {
    const about = feature === undefined ? entity : entityNamed(feature);
    const filters = [about, from, to].map((filter) => filter ?? null);
    const { items, next } = await this.page(EVENTS, 'event', { cursor, limit }, filters);
    return { items: items as TimelineEvent[], next };
  }

  async listStories(query: PageQuery): Promise<StoryPage> {
    const { items, next } = await this.page(STORIES, 'story', query, []);
    return { items: items as Story[], next };
  }

  async getStory(id: string): Promise<Story> {
    const [row] = await this.manager.query<{ body: Story }[]>(ENTRY, ['story', id]);
    if (!row) throw new ProblemError('story-not-found');
    return row.body;
  }

  /** What is stored was made by `BoardView`, so its shape is known. */
  private async page(
    sql: string,
    list: string,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
    filters: readonly (string | null)[],
  ): Promise<{ items: unknown[]; next: string | null }> {
    const after = cursor === undefined ? -1 : decodeCursor(cursor, Place);
    // one more tells whether a next page exists
    const rows = await this.manager.query<Stored[]>(sql, [list, after, limit + 1, ...filters]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ body }) => body),
      next: last && rows.length > limit ? encodeCursor(last.place) : null,
    };
  }
}
