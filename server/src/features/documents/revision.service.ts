import type { Revision } from '@app/shared/contract/cleaning';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';

@Injectable()
export class RevisionService {
  constructor(private readonly manager: EntityManager) {}

  /** Every cleaning a document ever had, by the newest version first. */
  async list(documentId: string): Promise<Revision[]> {
    const rows = await this.manager.query<(Omit<Revision, 'madeAt'> & { readonly at: Date })[]>(
      REVISIONS,
      [documentId],
    );
    return rows.map(({ at, ...revision }) => ({ ...revision, madeAt: at.toISOString() }));
  }
}

const REVISIONS = `
  select pipeline_version as "pipelineVersion", status, created_at as at
  from cleaning
  where document_id = $1
  order by string_to_array(pipeline_version, '.')::int[] desc
`;
