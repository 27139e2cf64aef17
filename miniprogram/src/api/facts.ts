import type { Fact, FactPage, FactStatus } from '@app/shared/contract/fact';
import type { TimelinePage } from '@app/shared/contract/timeline';
import { get } from './client';

const PAGE_SIZE = 20;

export const listFacts = (status: FactStatus | undefined, cursor?: string) =>
  get<FactPage>('/facts', { status, cursor, limit: PAGE_SIZE });

export const getFact = (id: string) => get<Fact>(`/facts/${encodeURIComponent(id)}`);

export const listTimeline = (cursor?: string) =>
  get<TimelinePage>('/timeline', { cursor, limit: PAGE_SIZE });
