import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handbook } from './testing/handbook.ts';

const seed = join(__dirname, '../../../seeds/003_b3dcbe09f9c390ae.txt');

interface Cited {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

describe('handbook and editorial digests', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handbook-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('cites a passage of the clean text as it stands in the raw one', () => {
    const { stdout, status } = handbook(['cite', seed, '打惯了“代理人战争”', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      raw: '打惯了“代理人打仗”',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
  });

  it('shows each of several places, and says that the passage is too short', () => {
    const { stdout, stderr, status } = handbook(['cite', seed, '2025年', '--json']);
    expect(status).toBe(1);
    const places = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Cited);
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places.map(({ start }) => start)).size).toBe(places.length);
    expect(stderr).toContain(`${places.length} 处`);
  });

  it('finds no passage that the document does not have', () => {
    const { stderr, status } = handbook(['cite', seed, '茶要趁热喝']);
    expect({ stderr: stderr.trim(), status }).toEqual({
      stderr: '清洗后的正文里没有“茶要趁热喝”',
      status: 1,
    });
    expect(handbook(['cite', seed])).toMatchObject({ status: 2 });
  });

  it('digests and verifies in the words of the editor', () => {
    const digest = handbook(['digest', seed, '--json']);
    expect(JSON.parse(digest.stdout)).toMatchObject({ kind: 'editorial' });
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, digest.stdout);
    expect(handbook(['verify', seed, '--against', out])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('编者摘要 6 句都能由出处证明') as unknown,
    });
  });

  it('says which words of an editorial digest have no proof', () => {
    const out = join(folder, 'forged.jsonl');
    const { stdout } = handbook(['digest', seed, '--json']);
    writeFileSync(out, stdout.replace('2024年5月28日', '2024年5月27日'));
    const { stderr, status } = handbook(['verify', seed, '--against', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('出处里没有这些日期：2024年5月27日');
  });
});
