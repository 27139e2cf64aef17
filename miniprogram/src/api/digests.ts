import type { Digest, DigestPage } from '@app/shared/contract/digest';
import type { Evidence } from '@app/shared/contract/evidence';
import type { Proof } from '@app/shared/contract/proof';
import { get } from './client';

const PAGE_SIZE = 20;

export const listDigests = (tag: string | undefined, cursor?: string) =>
  get<DigestPage>('/digests', { tag, cursor, limit: PAGE_SIZE });

export const getDigest = (id: string) => get<Digest>(`/digests/${encodeURIComponent(id)}`);

export const getEvidence = (id: string) =>
  get<Evidence>(`/digests/${encodeURIComponent(id)}/evidence`);

export const getProof = (id: string) => get<Proof>(`/digests/${encodeURIComponent(id)}/proof`);
