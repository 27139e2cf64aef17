import type { Digest, DigestCard, DigestPage } from '@app/shared/contract/digest';
import type { Evidence } from '@app/shared/contract/evidence';

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

export const readEvidence = (server: string, id: string): Promise<Evidence> =>
  get(`${server}/api/v1/digests/${id}/evidence`);

/** The digest with a repaired sentence among its points, and the number of that point. */
export async function findRepairedPoint(
  server: string,
): Promise<{ readonly card: DigestCard; readonly evidence: Evidence; readonly point: number }> {
  const { items } = await readDigests(server);
  for (const card of items) {
    const evidence = await readEvidence(server, card.id);
    const point = evidence.points.findIndex(({ quotes }) =>
      quotes.some(({ segments }) =>
        segments.some(({ raw, clean }) => raw !== clean && clean !== ''),
      ),
    );
    if (point >= 0) return { card, evidence, point };
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
