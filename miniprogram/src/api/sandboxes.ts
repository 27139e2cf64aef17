import type {
  ClaimedSandbox,
  NewSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
  SandboxMove,
} from '@app/shared/contract/sandbox';
import { get, post } from './client';

const withKey = (key: string) => ({ 'x-sandbox-key': key });

export const openSandbox = (wishes: NewSandbox) => post<OpenedSandbox>('/sandboxes', wishes);

export const getSandbox = (id: string, key: string) =>
  get<Sandbox>(`/sandboxes/${encodeURIComponent(id)}`, {}, withKey(key));

/** Takes the friend's seat with the key of the link; the first who asks gets a key of their own. */
export const claimSeat = (id: string, linkKey: string, idempotencyKey: string) =>
  post<ClaimedSandbox>(
    `/sandboxes/${encodeURIComponent(id)}/claim`,
    { idempotencyKey },
    withKey(linkKey),
  );

export const sendMove = (id: string, key: string, move: SandboxMove) =>
  post<SandboxAnswer>(`/sandboxes/${encodeURIComponent(id)}/events`, move, withKey(key));
