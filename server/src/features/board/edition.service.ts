import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { buildBoard } from '../../pipeline/ledger/board.ts';
import type { Reference, Source } from '../../pipeline/ledger/ledger.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { storableJson } from '../../platform/storable.ts';
import { EditionEntryEntity } from './edition-entry.entity.ts';
import { EditionEntity } from './edition.entity.ts';
import { listsOf, type EditionLists } from './edition-lists.ts';
import { SourceView } from './source-view.ts';
import { MEMBERS, SOURCES } from './sources.sql.ts';

/** Any number; all who make editions take the same lock. */
const LOCK = 7_302_611;
/** Editions that are kept, the latest among them. */
const KEPT = 20;

/** How editions are made; raise it when the same documents give another edition. */
const MAKE = 3;

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
      const lists = listsOf(buildBoard(sources, reference), new SourceView(sources, reference));
      await keep(manager, members, lists);
      await manager.query(RETIRE, [KEPT]);
      return { isNew: true, facts: lists[0].length };
    });
  }
}

/** Documents, curated knowledge and the way editions are made, as one fingerprint. */
async function membersOf(manager: EntityManager, reference: Reference): Promise<string> {
  const [row] = await manager.query<{ members: string }[]>(MEMBERS);
  const curated = createHash('sha256').update(JSON.stringify(reference)).digest('hex');
  return `${row?.members ?? ''}+${curated}+${MAKE}`;
}

async function keep(manager: EntityManager, members: string, lists: EditionLists): Promise<void> {
  const editionId = uuidv7();
  await manager.insert(EditionEntity, { id: editionId, members });
  for (const list of lists) {
    const rows = list.map((row, place) => ({ ...row, editionId, place }));
    await insertAll(manager, EditionEntryEntity, storableJson(rows) as never);
  }
}

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
