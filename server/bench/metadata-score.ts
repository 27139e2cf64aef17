import { readdirSync, readFileSync } from 'node:fs';
import { processDocument } from '../src/pipeline/pipeline.ts';

const FIELDS = ['title', 'author', 'outlet', 'republisher', 'publishedAt'] as const;
type Wanted = Readonly<Record<(typeof FIELDS)[number], string | null>>;

/** Fields of all seeds: as a careful reader has them, said otherwise, or left empty. */
export interface MetadataScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const known = JSON.parse(
  readFileSync(new URL('seed-metadata.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Wanted>>;

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

type Verdict = keyof MetadataScore;

function verdictOf(said: string | null, wanted: string | null): Verdict {
  if (folded(said ?? '') === folded(wanted ?? '')) return 'right';
  return said === null ? 'missed' : 'wrong';
}

/** A title that nobody can restore whole is not asked for: it counts neither way. */
export function scoreMetadata(): MetadataScore {
  const verdicts = readdirSync(new URL('../../seeds/', import.meta.url)).flatMap((file) => {
    const wanted = known[file.slice(0, 3)];
    return wanted ? verdictsOn(file, wanted) : [];
  });
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
}

function verdictsOn(file: string, wanted: Wanted): Verdict[] {
  const outcome = processDocument(readFileSync(new URL(`../../seeds/${file}`, import.meta.url)));
  if (outcome.status === 'rejected') throw new Error(`${file} was rejected`);
  return FIELDS.filter((field) => field !== 'title' || wanted.title !== null).map((field) =>
    verdictOf(outcome.metadata[field], wanted[field]),
  );
}
