import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handbook } from './testing/handbook.ts';

const ARTICLE = [
  '99热精品在线视频,久久综合狠狠,国产自拍无码,成人免费观看',
  '小店新规三问',
  '2025-06-23 17:22 来源：某某日报',
  '新规从七月起执行，商家需要在月底前完成认证，逾期的店铺会被限制上架新商品。',
  '认证之后，店铺的保证金可以按类目申请减免，具体额度以后台页面显示的为准。',
  '微\u200b信小店的客服表示，申请通常在３个工作日内有结果，遇到节假日则会顺延。',
].join('\n');

interface CleanLine {
  readonly text: string;
  readonly sha256: string;
  readonly passes: { edits: { text: string; span: { start: number; end: number } }[] }[];
  readonly metadata: Record<string, string | null>;
}

describe('handbook', () => {
  let folder = '';
  let article = '';
  let missing = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handbook-'));
    article = join(folder, 'article.txt');
    missing = join(folder, 'missing.txt');
    writeFileSync(article, ARTICLE);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const cleaned = () => JSON.parse(handbook(['clean', article, '--json']).stdout) as CleanLine;

  it('cleans a file into one JSON object a line', () => {
    const record = cleaned();
    expect(record).toMatchObject({
      file: article,
      encoding: 'utf-8',
      status: 'clean',
      metadata: { title: '小店新规三问', outlet: '某某日报', publishedAt: '2025-06-23T17:22' },
    });
    expect(record.text.split('\n')).toHaveLength(3);
    expect(record.text).toContain('微信小店的客服表示，申请通常在3个工作日内');
  });

  it('keeps every line when it only repairs', () => {
    const { stdout } = handbook(['repair', '-', '--json'], ARTICLE);
    const { text } = JSON.parse(stdout) as CleanLine;
    expect(text.split('\n')).toHaveLength(ARTICLE.split('\n').length);
    expect(text).toContain('微信小店');
  });

  it('digests into points whose citations are spans of the clean text', () => {
    const { text } = cleaned();
    const record = JSON.parse(handbook(['digest', article, '--json']).stdout) as {
      title: string;
      points: { text: string; citations: { start: number; end: number }[] }[];
    };
    expect(record).toMatchObject({ title: '小店新规三问' });
    for (const point of record.points) {
      expect(point.citations.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
        point.text,
      );
    }
  });

  it('reads figures out of a document, and sets several documents against each other', () => {
    const facts = JSON.parse(handbook(['facts', article, '--json']).stdout) as { metrics: unknown };
    expect(facts.metrics).toEqual(expect.any(Array));
    const { stdout, status } = handbook(['board', article, article]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('# 时间线') as unknown,
    });
    expect(handbook(['board', '/no/such/file']).status).toBe(2);
  });

  it('names what a board leaves out, and takes a file that is named twice once', () => {
    const binary = join(folder, 'binary.dat');
    writeFileSync(binary, '\u0000\u0001\u0002\u0000');
    const { stdout, stderr, status } = handbook(['board', article, article, binary, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${binary}：未收录（binary）\n` });
    expect(JSON.parse(stdout)).toMatchObject({ lineage: [], stories: [] });
  });

  it('explains each change in plain words', () => {
    const { stdout, status } = handbook(['explain', article]);
    expect(status).toBe(0);
    expect(stdout).toContain('[-３-][+3+]');
    expect(stdout).toMatch(/色情垃圾关键词/u);
    expect(stdout).toMatch(/（full-width，1 处）\n {5}例：水温９０度/u);
  });

  it('leaves marks as they were when asked to, in every command that cleans', () => {
    const halfWidth = ARTICLE.replaceAll('，', ',');
    for (const command of ['clean', 'explain']) {
      const set = handbook([command, '-'], halfWidth).stdout;
      const kept = handbook([command, '-', '--no-typography'], halfWidth).stdout;
      expect(set).toContain('认证之后');
      expect(set).toMatch(/之后(?:，|\[-,-\]\[\+，\+\])/u);
      expect(kept).toContain('认证之后,店铺的保证金');
    }
  });

  it('verifies what it made, and what it is shown', () => {
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, handbook(['digest', article, '--json']).stdout);
    expect(handbook(['verify', article])).toMatchObject({ status: 0 });
    expect(handbook(['verify', article, '--against', out])).toMatchObject({ status: 0 });
  });

  it('names the span of a citation that does not hold, and fails', () => {
    const out = join(folder, 'bent.jsonl');
    const record = JSON.parse(handbook(['digest', article, '--json']).stdout) as {
      points: { citations: { start: number; end: number }[] }[];
    };
    record.points[0]?.citations.splice(0, 1, { start: 4, end: 99999 });
    writeFileSync(out, JSON.stringify(record));
    const { status, stderr } = handbook(['verify', article, '--against', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('[4, 99999)');
  });

  it('notices a pass that was tampered with', () => {
    const out = join(folder, 'tampered.jsonl');
    const record = cleaned();
    const edit = record.passes.flatMap(({ edits }) => edits).find(({ text }) => text === '3');
    if (edit) edit.text = '30';
    writeFileSync(out, JSON.stringify(record));
    const { status, stderr } = handbook(['verify', article, '--against', out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/重放得到的文字与清洗结果不同：\[\d+, \d+\)/u);
  });

  it('goes on after a file that is not there, and exits with 2', () => {
    const { status, stdout, stderr } = handbook(['clean', missing, article, '--json']);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toBe(`handbook：无法读取 ${missing}：文件不存在`);
  });

  it('rejects what it can not read with a stable reason', () => {
    const { stdout, status } = handbook(['clean', '-', '--json'], '\u0000\u0001\u0002\u0000');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'rejected', reason: 'binary' });
    expect(status).toBe(0);
  });

  it.each([
    [[], '没有给出命令'],
    [['polish', 'x'], '没有“polish”这个命令'],
    [['clean'], 'clean 需要至少一个文件'],
    [['clean', '--nope', 'x'], '--nope'],
    [['constructor', 'x'], '没有“constructor”这个命令'],
    [['reprocess', '--nope'], '--nope'],
  ])('answers bad arguments %j with one sentence', (args, words) => {
    const { status, stdout, stderr } = handbook(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is the same on every run', () => {
    expect(handbook(['clean', article, '--json']).stdout).toBe(
      handbook(['clean', article, '--json']).stdout,
    );
    expect(readFileSync(article, 'utf8')).toBe(ARTICLE);
  });
});
