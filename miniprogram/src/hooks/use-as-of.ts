import { useSyncExternalStore } from 'react';
import { createStore } from '../state/store';

const MINUTES_TO_SHANGHAI = 8 * 60;

/** Today in China, whatever the zone of the phone. */
export const today = (now = new Date()): string =>
  new Date(now.getTime() + MINUTES_TO_SHANGHAI * 60_000).toISOString().slice(0, 10);

/** Null follows the calendar; it is not stored, so that nobody reads old rules by mistake later. */
const chosen = createStore<string | null>(null);

export const chooseDay = chosen.set;

/** The day whose rules guides, simulators and calculators use. */
export const useAsOf = (): { readonly day: string; readonly isToday: boolean } => {
  const day = useSyncExternalStore(chosen.subscribe, chosen.get, chosen.get);
  return { day: day ?? today(), isToday: day === null };
};
