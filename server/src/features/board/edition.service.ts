import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { buildBoard } from '../../pipeline/ledger/board.ts';
import type { Board, Reference, Source } from '../../pipeline/ledger/ledger.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { storableJson } from '../../platform/storable.ts';
import { EditionEntryEntity } from './edition-entry.entity.ts';
import { EditionEntity } from './edition.entity.ts';
import { BoardView } from './fact-view.ts';
import { MEMBERS, SOURCES } from './sources.sql.ts';

/** Any number; all who make editions take the same lock. */
const LOCK = 7_302_611;
/** Editions that are kept, the latest among them. */
const KEPT = 20;

type Entry = Omit<EditionEntryEntity, 'editionId' | 'place'>;

@Injectable()
export class EditionService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Sets all published documents against each other, and against `reference`. Does nothing when
   * neither changed since the last edition. Everything or nothing; one at a time.
   */
  refresh(reference: Reference): Promise<{ readonly isNew: boolean; readonly facts: number }> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const members = await membersOf(manager, reference);
      const [last] = await manager.query<{ id: string; members: string; facts: number }[]>(LAST);
      if (last?.members === members) return { isNew: false, facts: last.facts };
      const sources = await manager.query<Source[]>(SOURCES);
      const board = buildBoard(sources, reference);
      const facts = await keep(manager, members, board, new BoardView(sources, reference));
      await manager.query(RETIRE, [KEPT]);
      return { isNew: true, facts };
    });
  }
}

/** Documents and curated knowledge, as one fingerprint. */
async function membersOf(manager: EntityManager, reference: Reference): Promise<string> {
  const [row] = await manager.query<{ members: string }[]>(MEMBERS);
  const curated = createHash('sha256').update(JSON.stringify(reference)).digest('hex');
  return `${row?.members ?? ''}+${curated}`;
}

async function keep(
  manager: EntityManager,
  members: string,
  board: Board,
  view: BoardView,
): Promise<number> {
  const editionId = uuidv7();
  await manager.insert(EditionEntity, { id: editionId, members });
  const facts = view.facts(board).sort(byInterest);
  const lists: readonly (readonly Entry[])[] = [
    facts.map((fact) => ({
      ...entry('fact', fact.id, fact),
      kind: fact.kind,
      status: fact.status,
      measure: board.rows.find(({ id }) => id === fact.id)?.measure ?? null,
      entities: fact.subject.id === null ? [] : [fact.subject.id],
    })),
    view
      .events(board)
      .sort((a, b) => (a.period.first < b.period.first ? -1 : 1))
      .map((event) => ({
        ...entry('event', event.id, event),
        entities: event.actors.flatMap(({ id }) => id ?? []),
        firstDay: event.period.first,
        lastDay: event.period.last,
      })),
    view.stories(board).map((story) => entry('story', story.id, story)),
    board.lineage.map((copy) => entry('copy', copy.documentId, copy)),
  ];
  for (const list of lists) {
    const rows = list.map((row, place) => ({ ...row, editionId, place }));
    await insertAll(manager, EditionEntryEntity, storableJson(rows) as never);
  }
  return facts.length;
}

const entry = (list: string, entryId: string, body: unknown): Entry => ({
  list,
  entryId,
  kind: null,
  status: null,
  measure: null,
  entities: [],
  firstDay: null,
  lastDay: null,
  body,
});

const INTEREST = ['conflict', 'compatible', 'agreed', 'single'];

/** Where sources disagree comes first, then what most of them tell. */
const byInterest = (
  one: { readonly status: string; readonly voices: number; readonly id: string },
  other: typeof one,
): number =>
  INTEREST.indexOf(one.status) - INTEREST.indexOf(other.status) ||
  other.voices - one.voices ||
  (one.id < other.id ? -1 : 1);

const LAST = `
  select id, members, (
    select count(*)::int from edition_entry where edition_id = edition.id and list = 'fact'
  ) as facts
  from edition order by id desc limit 1
`;

/** $1 how many editions stay. */
const RETIRE = `
  delete from edition where id not in (select id from edition order by id desc limit $1)
`;
