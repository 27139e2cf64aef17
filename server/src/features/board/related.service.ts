import type { FactCard } from '@app/shared/contract/fact';
import type { Related } from '@app/shared/contract/related';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { DigestService } from '../digests/index.ts';
import { BoardService } from './board.service.ts';
import { NAMED, SHARED } from './board.sql.ts';
import { cardOf, type StoredFact } from './fact-view.ts';
import { namedEntities } from './names.ts';

/** How many copies, stories and facts stand beside a digest. */
const SHOWN = 10;

/** What the other documents have to do with one. */
@Injectable()
export class RelatedService {
  constructor(
    private readonly manager: EntityManager,
    private readonly digests: DigestService,
    private readonly board: BoardService,
  ) {}

  async get(id: string): Promise<Related> {
    await this.digests.getCited(id);
    const page = { limit: SHOWN, document: id };
    const [copies, stories, facts, named] = await Promise.all([
      this.board.listCopies(page),
      this.board.listStories(page),
      this.manager.query<{ body: StoredFact }[]>(SHARED, [id, SHOWN]),
      this.manager.query<{ id: string }[]>(NAMED, [id, SHOWN]),
    ]);
    return {
      id,
      copyOf: copies.items.find(({ copy }) => copy.documentId === id) ?? null,
      copies: copies.items.filter(({ original }) => original.documentId === id),
      stories: stories.items,
      names: namedEntities(named.map((name) => name.id)),
      facts: facts.map(({ body }): FactCard => cardOf(body)),
    };
  }
}
