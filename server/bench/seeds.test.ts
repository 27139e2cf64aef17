import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../src/cli/verify.ts';
import { sentencesOf } from '../src/pipeline/digest/sentences.ts';
import { processDocument, repair, type Processed } from '../src/pipeline/pipeline.ts';
import { f1Of, scoreLines, type LineLabels } from './lines.ts';

const seeds = join(__dirname, '../../seeds');
const labels = JSON.parse(readFileSync(join(__dirname, 'line-labels.json'), 'utf8')) as Record<
  string,
  LineLabels
>;
const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'));

const process = (file: string): Processed => {
  const outcome = processDocument(readFileSync(join(seeds, file)));
  if (outcome.status === 'rejected') throw new Error(`${file}: ${outcome.reason}`);
  return outcome;
};

describe.each(files)('seed %s', (file) => {
  const outcome = process(file);

  it('has a proof without a fault', () => {
    expect(faultsOf(outcome)).toEqual([]);
  });

  it('has three to five points, all quoted from one sentence of the source', () => {
    const { points, summary } = outcome.digest;
    const whole = new Set(sentencesOf(outcome.text).map(({ text }) => text));
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(5);
    expect(whole).toContain(summary.text);
    for (const { text } of points) {
      expect([...whole].some((sentence) => sentence.includes(text))).toBe(true);
    }
  });
});

describe('the seeds together', () => {
  const scores = files.map((file) => scoreLines(process(file).raw, labels[file] ?? {}));

  it('keep the body lines a reader kept: F1 of at least 0.98', () => {
    const wanted = Object.values(labels).reduce((sum, { body = [] }) => sum + body.length, 0);
    const kept = scores.reduce((sum, score) => sum + score.kept, 0);
    const hits = scores.reduce((sum, score) => sum + Math.round(score.precision * score.kept), 0);
    expect(f1Of(hits, kept, wanted).f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('seed 000, Traditional with glosses', () => {
  const file = files.find((name) => name.startsWith('000')) ?? '';
  const { raw, text } = process(file);
  const repaired = repair(raw).text;

  it('has no gloss and no Traditional character left', () => {
    expect(repaired).not.toMatch(/\p{Script=Han}[(（][a-zà-ǜ]+[)）]/u);
    expect(repaired).not.toMatch(/[視頻號電騰訊們這個為時現東買賣務網開動關還進過說發產問對]/u);
  });

  it('has its three byte shifts repaired', () => {
    expect(repaired).toContain('这也是因为他们的经营能力更强一些');
    expect(repaired).toContain('的确不负众望。”一年多的时间，'.replace('，', ','));
    expect(repaired).toContain('对比2022年营收、净利润双降的情况');
  });

  it('keeps a legitimate bracket, the numbers and the one-sentence paragraphs', () => {
    expect(repaired).toContain('(Non-IFRS)');
    expect(text.split('\n')).toContain('值得期待。');
    expect(text).toContain('3026亿');
  });

  it('has no spam line', () => {
    expect(text).not.toMatch(/久久|优惠券|当前位置|相关文章|来源: ?A5/u);
  });
});
