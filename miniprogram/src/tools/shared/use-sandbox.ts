import type { Sandbox, SandboxAct } from '@app/shared/contract/sandbox';
import type { Role } from '@app/shared/machine/gift/order';
import { useCallback, useEffect, useState } from 'react';
import { ApiError, sentenceOf } from '../../api/api-error';
import { getSandbox, sendMove } from '../../api/sandboxes';
import { newKey, type Seat } from './seat';

/** How often the other phone is looked at: both see the same within a second or two. */
const POLL_MS = 1_000;

interface Watched {
  readonly sandbox: Sandbox | null;
  /** One sentence about what went wrong last; null when nothing did. */
  readonly trouble: string | null;
  readonly isOver: boolean;
  readonly act: (by: Role, act: SandboxAct) => void;
}

const isFinal = (error: unknown) =>
  error instanceof ApiError && (error.is('sandbox-gone') || error.is('sandbox-not-found'));

/** What is shown never goes back: a move sent again is answered with what was true then. */
const newer =
  (seen: Sandbox) =>
  (known: Sandbox | null): Sandbox =>
    known && known.version > seen.version ? known : seen;

/** Watches a sandbox and plays in it; a move on an old version brings the present one. */
export function useSandbox({ id, key }: Seat): Watched {
  const [sandbox, setSandbox] = useState<Sandbox | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const fail = useCallback((error: unknown) => {
    setTrouble(sentenceOf(error));
    setOver(isFinal(error));
    if (error instanceof ApiError && error.problem.current) setSandbox(error.problem.current);
  }, []);

  useEffect(() => {
    if (isOver) return undefined;
    const look = () => {
      getSandbox(id, key).then((seen) => {
        setSandbox(newer(seen));
      }, fail);
    };
    look();
    const timer = setInterval(look, POLL_MS);
    return () => {
      clearInterval(timer);
    };
  }, [id, key, isOver, fail]);

  const act = (by: Role, move: SandboxAct) => {
    if (!sandbox) return;
    const sent = { idempotencyKey: newKey(), version: sandbox.version, by, act: move };
    sendMove(id, key, sent).then((answer) => {
      setTrouble(null);
      setSandbox(newer(answer.sandbox));
    }, fail);
  };
  return { sandbox, trouble, isOver, act };
}
