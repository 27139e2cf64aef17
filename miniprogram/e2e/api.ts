import type { Digest, DigestCard, DigestPage } from '@app/shared/contract/digest';
import type { Evidence } from '@app/shared/contract/evidence';
import type { Fact, FactPage } from '@app/shared/contract/fact';
import type { StoryPage } from '@app/shared/contract/story';
import type { TimelineEvent, TimelinePage } from '@app/shared/contract/timeline';

async function get<Body>(url: string): Promise<Body> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return (await response.json()) as Body;
}

/** What the real server says, to compare the screen with. */
export const readDigests = (server: string): Promise<DigestPage> =>
  get(`${server}/api/v1/digests?limit=50`);

export const readDigest = (server: string, id: string): Promise<Digest> =>
  get(`${server}/api/v1/digests/${id}`);

const readEvidence = (server: string, id: string): Promise<Evidence> =>
  get(`${server}/api/v1/digests/${id}/evidence`);

/** The card that stands first on the list. */
export async function readFirstCard(server: string): Promise<DigestCard> {
  const [card] = (await readDigests(server)).items;
  if (!card) throw new Error('the server has no digest');
  return card;
}

/** A point whose source had to be repaired, and what its evidence must show. */
export interface RepairedPoint {
  readonly card: DigestCard;
  /** Counted from 1, as the page does. */
  readonly number: number;
  readonly text: string;
  readonly quote: string;
  /** The first repaired stretch as it came, and why it was changed. */
  readonly raw: string;
  readonly reason: string;
}

function findRepair(card: DigestCard, { points }: Evidence): RepairedPoint | undefined {
  for (const [index, { text, quotes }] of points.entries()) {
    const segments = quotes[0]?.segments ?? [];
    const repair = segments.find(({ raw, clean }) => raw !== clean && clean !== '');
    const reason = repair?.changes[0]?.reason;
    if (repair && reason !== undefined) {
      const quote = segments.map(({ clean }) => clean).join('');
      return { card, number: index + 1, text, quote, raw: repair.raw, reason };
    }
  }
  return undefined;
}

/** Finds a repaired point among the seeds. */
export async function findRepairedPoint(server: string): Promise<RepairedPoint> {
  const { items } = await readDigests(server);
  for (const card of items) {
    const repair = findRepair(card, await readEvidence(server, card.id));
    if (repair) return repair;
  }
  throw new Error('no digest of the seeds cites a repaired sentence');
}

/** A page of as many cards as wanted, made of real ones. */
export function aLongPage(page: DigestPage, length: number, from = 0): DigestPage {
  const items = Array.from({ length }, (_, index) => {
    const card = page.items[index % page.items.length];
    if (!card) throw new Error('there is no real card to make more of');
    const number = String(from + index).padStart(12, '0');
    return {
      ...card,
      id: `01900000-0000-7000-8000-${number}`,
      title: `${String(from + index + 1)} ${card.title}`,
    };
  });
  return { items, next: null };
}

/** A figure that sources give differently, with all they say. */
export async function readRivalFigure(server: string): Promise<Fact> {
  const { items } = await get<FactPage>(`${server}/api/v1/conflicts?limit=50`);
  const card = items.find(({ kind, voices }) => kind === 'metric' && voices > 1);
  if (!card) throw new Error('the server knows no figure in conflict');
  return get(`${server}/api/v1/facts/${card.id}`);
}

/** The event that stands first on the timeline. */
export async function readFirstEvent(server: string): Promise<TimelineEvent> {
  const { items } = await get<TimelinePage>(`${server}/api/v1/timeline?limit=1`);
  const [event] = items;
  if (!event) throw new Error('the timeline is empty');
  return event;
}

/** Reports of one matter, as the server groups them. */
export const readStories = (server: string): Promise<StoryPage> => get(`${server}/api/v1/stories`);

/** An event about a name whose date is disputed. */
export async function readDisputedEvent(server: string, entity: string): Promise<TimelineEvent> {
  const { items } = await get<TimelinePage>(`${server}/api/v1/timeline?entity=${entity}&limit=50`);
  const event = items.find(({ rivals }) => rivals.length > 0);
  if (!event) throw new Error(`no date is disputed about ${entity}`);
  return event;
}
