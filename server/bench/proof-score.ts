import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsOf } from '../src/cli/verify.ts';
import { processDocument, type Processed } from '../src/pipeline/pipeline.ts';
import { cleanTexts, heldOutTexts } from './corpus/texts.ts';
import { editedFiles } from './editorials.ts';

/** How many sentences of digests have a proof. */
export interface ProofScore {
  readonly digests: string;
  readonly documents: number;
  /** Summaries among them. */
  readonly points: number;
  readonly proved: number;
}

const path = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));

/** Recomputes the proof of every point of every digest: drafts and editorial ones. */
export function scoreProofs(): ProofScore[] {
  const seeds = readdirSync(path('../../seeds'))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => processed(readFileSync(path(`../../seeds/${file}`))));
  const own = [...cleanTexts.values(), ...heldOutTexts.values()].flatMap((text) =>
    processed(Buffer.from(text)),
  );
  const edited = editedFiles(path('../../seeds'), path('../content'));
  return [
    scoreOf('drafts of the seeds', seeds),
    scoreOf(
      'editorial digests',
      edited.map(({ outcome }) => outcome),
    ),
    scoreOf('drafts of own texts', own),
  ];
}

function processed(bytes: Uint8Array): Processed[] {
  const outcome = processDocument(bytes);
  return outcome.status === 'rejected' ? [] : [outcome];
}

function scoreOf(digests: string, documents: readonly Processed[]): ProofScore {
  const points = documents.flatMap((document) =>
    [document.digest.summary, ...document.digest.points].map((point) => ({ document, point })),
  );
  const proved = points.filter(({ document, point }) => {
    const digest = { ...document.digest, summary: point, points: [] };
    return faultsOf({ ...document, digest }).length === 0;
  });
  return { digests, documents: documents.length, points: points.length, proved: proved.length };
}
