import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { sentenceOf } from '../../api/api-error';
import { claimSeat } from '../../api/sandboxes';
import { newKey, seatFrom, type Seat } from './seat';

const KEY = 'shared-gift';

/** A storage that fails costs only the memory of the last game. */
const attempt = <Result>(action: () => Result): Result | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

const stored = (): Seat | null => seatFrom(attempt((): unknown => Taro.getStorageSync(KEY)));

function store(seat: Seat | null): void {
  attempt(() => {
    if (seat) Taro.setStorageSync(KEY, seat);
    else Taro.removeStorageSync(KEY);
  });
}

const CLAIM = 'shared-gift-claim';

/** The claim of a link is remembered before it is sent: a lost answer can be asked for again. */
function claimFor(id: string): string {
  const last = seatFrom(attempt((): unknown => Taro.getStorageSync(CLAIM)));
  if (last?.id === id) return last.key;
  const claim: Seat = { id, key: `${newKey()}-${newKey()}`, friendKey: null };
  attempt(() => {
    Taro.setStorageSync(CLAIM, claim);
  });
  return claim.key;
}

interface Taken {
  readonly seat: Seat | null;
  /** Why the seat of a link could not be taken; null when nothing went wrong. */
  readonly trouble: string | null;
  readonly isClaiming: boolean;
  readonly take: (seat: Seat | null) => void;
}

/**
 * The reader's seat: the one of the last game, or that of a link, which is claimed once and then
 * remembered, so that opening the link again finds the same seat.
 */
export function useSeat(link: Seat | null): Taken {
  const isKnown = (seat: Seat | null) => seat !== null && (!link || seat.id === link.id);
  const [seat, setSeat] = useState<Seat | null>(() => {
    const last = stored();
    return isKnown(last) ? last : null;
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const take = (taken: Seat | null) => {
    setSeat(taken);
    store(taken);
    setLeft(taken === null);
    setTrouble(null);
  };
  const isClaiming = link !== null && seat === null && trouble === null && !isLeft;
  const { id = '', key = '' } = link ?? {};
  useEffect(() => {
    if (!isClaiming) return;
    claimSeat(id, key, claimFor(id)).then(
      ({ recipientKey }) => {
        const claimed: Seat = { id, key: recipientKey, friendKey: null };
        setSeat(claimed);
        store(claimed);
      },
      (error: unknown) => {
        setTrouble(sentenceOf(error));
      },
    );
  }, [isClaiming, id, key]);
  return { seat, trouble, isClaiming, take };
}
