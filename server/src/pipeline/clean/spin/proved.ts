import { proofOf } from './evidence.ts';
import { loadFamilies, type Family, type Site } from './family.ts';
import { Scanner, type Found } from './scan.ts';

/** A spinner goes through all of a page: its beginning tells. In UTF-16 units. */
const SAMPLE = 30_000;

let scanner: Scanner | undefined;

const scan = (text: string): Found[] => (scanner ??= new Scanner(loadFamilies())).scan(text);

/** A family that went over a text, and where its forms stand. */
export interface Proved {
  readonly family: Family;
  readonly sites: readonly Site[];
}

/**
 * The families that a text proves. Machine translation apart, a page went through one spinner: the
 * one its words speak for most.
 */
export function provedIn(text: string): Proved[] {
  const sample = text.slice(0, SAMPLE);
  const inSample = scan(sample);
  const proofs = familiesIn(sample, inSample);
  const spinner = proofs.find(({ isTranslation }) => !isTranslation);
  const proved = proofs.filter((family) => family.isTranslation || family === spinner);
  if (proved.length === 0) return [];
  const found = sample.length < text.length ? scan(text) : inSample;
  return proved.map((family) => ({
    family,
    sites: found[loadFamilies().indexOf(family)]?.sites ?? [],
  }));
}

/** The most likely first. */
function familiesIn(sample: string, found: readonly Found[]): Family[] {
  return loadFamilies()
    .map((family, index) => ({ family, proof: proofIn(sample, found[index], family) }))
    .filter(({ proof }) => proof > -Infinity)
    .sort((one, other) => other.proof - one.proof)
    .map(({ family }) => family);
}

function proofIn(sample: string, found: Found | undefined, family: Family): number {
  if (!found || found.sites.length === 0) return -Infinity;
  return proofOf(sample, found, family) ?? -Infinity;
}
