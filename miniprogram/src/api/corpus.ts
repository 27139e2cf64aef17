import type { Cleaning } from '@app/shared/contract/cleaning';
import type { DoubtPage } from '@app/shared/contract/doubt';
import type { Entity, EntityPage } from '@app/shared/contract/entity';
import type { Related } from '@app/shared/contract/related';
import type { Story } from '@app/shared/contract/story';
import { get } from './client';

const PAGE_SIZE = 20;

export const listEntities = (words: string, cursor?: string) =>
  get<EntityPage>('/entities', { q: words === '' ? undefined : words, cursor, limit: PAGE_SIZE });

export const getEntity = (id: string) => get<Entity>(`/entities/${encodeURIComponent(id)}`);

export const getStory = (id: string) => get<Story>(`/stories/${encodeURIComponent(id)}`);

/** What the other documents have to do with the one of a digest. */
export const getRelated = (id: string) =>
  get<Related>(`/digests/${encodeURIComponent(id)}/related`);

export const getCleaning = (id: string) =>
  get<Cleaning>(`/digests/${encodeURIComponent(id)}/cleaning`);

export const listDoubts = (id: string, cursor?: string) =>
  get<DoubtPage>(`/digests/${encodeURIComponent(id)}/doubts`, { cursor, limit: PAGE_SIZE });
