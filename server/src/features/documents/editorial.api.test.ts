import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Digest, DigestPage } from '@app/shared/contract/digest';
import { Evidence } from '@app/shared/contract/evidence';
import { Proof } from '@app/shared/contract/proof';
import { PIPELINE_VERSION } from '../../pipeline/pipeline.ts';
import { SETTINGS, type Settings } from '../../platform/settings.ts';
import { startApi, type Api } from '../testing/api.ts';
import { aDigest } from '../testing/documents.ts';
import { FolderIngest, ReprocessService } from './index.ts';

const root = join(__dirname, '../../../..');
const seeds = join(root, 'seeds');
const seed = join(seeds, '003_b3dcbe09f9c390ae.txt');

describe('editorial digests', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(() => api.db.query('truncate document cascade'));
  afterAll(() => api.stop());

  const read = async (path: string): Promise<unknown> =>
    (await api.app.inject(`/api/v1${path}`)).json();
  const ingest = async () => api.ingest.ingest({ bytes: await readFile(seed), origin: 'seed.txt' });

  it('are what readers see of every seed, each sentence proved', async () => {
    const report = await api.app.get(FolderIngest).ingestFolder(seeds);
    expect(report).toMatchObject({ added: 5, failed: [], drafted: [] });
    const { items } = DigestPage.parse(await read('/digests'));
    expect(items.map(({ kind }) => kind)).toEqual(Array(5).fill('editorial'));
    for (const { id, pointCount } of items) {
      expect(pointCount).toBeGreaterThanOrEqual(3);
      const { kind, passed, replayed, statements } = Proof.parse(
        await read(`/digests/${id}/proof`),
      );
      expect({ kind, passed, replayed }).toEqual({
        kind: 'editorial',
        passed: true,
        replayed: true,
      });
      for (const { overlap } of statements) expect(overlap).toBeGreaterThan(0.6);
    }
  });

  it('lead to what they cite, before and after the cleaning', async () => {
    const { documentId } = await ingest();
    const digest = Digest.parse(await read(`/digests/${documentId}`));
    const { points } = Evidence.parse(await read(`/digests/${documentId}/evidence`));
    const raw = await readFile(seed, 'utf8');
    expect(points.map(({ quotes }) => quotes.length)).toEqual(
      digest.points.map(({ citationCount }) => citationCount),
    );
    for (const { segments } of points.flatMap(({ quotes }) => quotes)) {
      expect(raw).toContain(segments.map((segment) => segment.raw).join(''));
    }
  });

  it('lose their proof when a stored word is another, as it is worked out anew', async () => {
    const { documentId } = await ingest();
    await api.db.query('alter table statement disable trigger all');
    await api.db.query(`update statement set text = '茶要趁热喝，水要煮开' where ordinal = 1`);
    await api.db.query('alter table statement enable trigger all');
    const { passed, statements } = Proof.parse(await read(`/digests/${documentId}/proof`));
    expect(passed).toBe(false);
    expect(statements[1]).toMatchObject({ passed: false, overlap: 0 });
  });

  it('come with a new version of the pipeline, proved anew', async () => {
    const bytes = await readFile(seed);
    const { documentId } = await api.ingest.record({ bytes, origin: 'seed.txt' }, '1', aDigest(1));
    expect(await read(`/digests/${documentId}`)).toMatchObject({ kind: 'draft' });
    const report = await api.app.get(ReprocessService).run({ isDry: false });
    expect(report).toMatchObject({ digestsChanged: 1, drafted: [] });
    expect(await read(`/digests/${documentId}`)).toMatchObject({
      kind: 'editorial',
      pipelineVersion: PIPELINE_VERSION,
    });
    expect(await read(`/digests/${documentId}/proof`)).toMatchObject({ passed: true });
  });
});

describe('an editorial digest without a proof', () => {
  let folder: string;
  let api: Api;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-content-'));
    await cp(join(root, 'server', 'content'), folder, { recursive: true });
    for (const name of await readdir(join(folder, 'digests'))) {
      const file = join(folder, 'digests', name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('2024年5月28日', '2024年5月27日'));
    }
    api = await startApi();
    api.app.get<{ contentDir: string } & Settings>(SETTINGS).contentDir = folder;
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  it('is not published: the draft is, and the ingest says why', async () => {
    const report = await api.app.get(FolderIngest).ingestFolder(seeds);
    expect(report).toMatchObject({ kept: 5, added: 5 });
    expect(report.drafted).toEqual([
      {
        file: '003_b3dcbe09f9c390ae.txt',
        faults: [expect.stringContaining('出处里没有这些日期：2024年5月27日') as unknown],
      },
    ]);
    const { items } = DigestPage.parse((await api.app.inject('/api/v1/digests')).json());
    expect(items.filter(({ kind }) => kind === 'draft')).toHaveLength(1);
  });

  it('is told of by a new version of the pipeline too', async () => {
    const { drafted } = await api.app.get(ReprocessService).run({ isDry: true });
    expect(drafted.map(({ file }) => file)).toEqual(['003_b3dcbe09f9c390ae.txt']);
  });
});
