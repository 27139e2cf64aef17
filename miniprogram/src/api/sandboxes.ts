import type {
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

export const sendMove = (id: string, key: string, move: SandboxMove) =>
  post<SandboxAnswer>(`/sandboxes/${encodeURIComponent(id)}/events`, move, withKey(key));
