import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { IngestService, type Submission } from './ingest.service.ts';
import { sha256Of } from './processing.service.ts';

/** What became of the documents of a folder. */
export interface FolderReport {
  /** Taken in, now or before. */
  readonly kept: number;
  readonly added: number;
  readonly rejected: number;
  /** Files that could not be taken because of a fault of ours or of the disk. */
  readonly failed: readonly Failure[];
  /** New files whose editorial digest has no proof: the draft is published. */
  readonly drafted: readonly Drafted[];
}

/** Why an editorial digest is not published. */
export interface Drafted {
  readonly file: string;
  readonly faults: readonly string[];
}

interface Failure {
  readonly file: string;
  readonly error: unknown;
}

type Fate = 'added' | 'known' | 'rejected' | Drafted | Failure;

const DOCUMENTS = new Set(['.txt', '.html', '.htm']);

/** Files looked up at a time: enough to keep the database busy, few enough to fit in memory. */
const BATCH = 50;

@Injectable()
export class FolderIngest {
  constructor(private readonly ingest: IngestService) {}

  /** Takes in every document of a folder that is not known yet. One bad file stops no other. */
  async ingestFolder(folder: string): Promise<FolderReport> {
    const files = await listDocuments(folder);
    const fates: Fate[] = [];
    for (let start = 0; start < files.length; start += BATCH) {
      fates.push(...(await this.takeAll(folder, files.slice(start, start + BATCH))));
    }
    const count = (wanted: Fate) => fates.filter((fate) => fate === wanted).length;
    const told = fates.filter((fate) => typeof fate === 'object');
    const drafted = told.filter((fate) => 'faults' in fate);
    const added = count('added') + drafted.length;
    return {
      kept: added + count('known'),
      added,
      rejected: count('rejected'),
      failed: told.filter((fate) => 'error' in fate),
      drafted,
    };
  }

  private async takeAll(folder: string, files: readonly string[]): Promise<Fate[]> {
    const loaded = await Promise.all(files.map((file) => load(folder, file)));
    const documents = loaded.filter((document) => 'bytes' in document);
    const known = await this.ingest.known(documents.map(({ sha256 }) => sha256));
    const fates: Fate[] = loaded.filter((document) => 'error' in document);
    for (const { sha256, ...submission } of documents) {
      const status = known.get(sha256);
      if (status === undefined) fates.push(await this.take(submission));
      else fates.push(status === 'clean' ? 'known' : 'rejected');
    }
    return fates;
  }

  private async take(submission: Submission): Promise<Fate> {
    try {
      const { isNew, status, faults } = await this.ingest.ingest(submission);
      if (status === 'rejected') return 'rejected';
      if (!isNew) return 'known';
      return faults.length === 0 ? 'added' : { file: submission.origin, faults };
    } catch (error) {
      return { file: submission.origin, error };
    }
  }
}

async function listDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && DOCUMENTS.has(extname(entry.name).toLowerCase()))
    .map(({ name }) => name)
    .sort();
}

async function load(
  folder: string,
  file: string,
): Promise<(Submission & { readonly sha256: string }) | Failure> {
  try {
    const bytes = await readFile(join(folder, file));
    return { bytes, origin: file, sha256: sha256Of(bytes) };
  } catch (error) {
    return { file, error };
  }
}
