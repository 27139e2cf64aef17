import type { Guide } from '@app/shared/contract/guide';
import { get } from './client';

/** A guide as of a day, as the server has it now. */
export const getGuide = (slug: string, asOf: string) =>
  get<Guide>(`/guides/${encodeURIComponent(slug)}`, { asOf });
