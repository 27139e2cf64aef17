import type { Doubt } from '../pipeline/clean/stage.ts';
import { processDocument, type Processed } from '../pipeline/pipeline.ts';
import { explain } from './explain.ts';

const article = [
  '小店新规三问',
  '新规从七月起执行，商家需要在月底前完成认证，逾期的店铺会被限制上架新商品。',
  '认证之后，店铺的保证金可以按类目申请减免，具体额度以后台页面显示的为准。',
].join('\n');

function processed(): Processed {
  const outcome = processDocument(Buffer.from(article));
  if (outcome.status === 'rejected') throw new Error(outcome.reason);
  return outcome;
}

const doubt = (start: number, more: Partial<Doubt> = {}): Doubt => ({
  kind: 'reading',
  rule: 'x',
  span: { start, end: start + 2 },
  note: '另有读法',
  reading: '新法',
  ...more,
});

describe('the doubts that are explained', () => {
  const linesOf = (doubts: readonly Doubt[]) =>
    explain({ ...processed(), text: '新规新规新规', doubts }, false)
      .split('\n')
      .filter((line) => line.startsWith('？'));

  it('are one line where they say the same of the same words', () => {
    expect(linesOf([doubt(0, { confidence: 0.5 }), doubt(2, { confidence: 0.75 })])).toEqual([
      '？ 存疑 “新规”：另有读法（或作“新法”，可能性 50%–75%），2 处',
    ]);
  });

  it('are told apart by their kind: gaps are no readings', () => {
    const gap = { kind: 'gap', rule: 'y', note: '少了字', span: { start: 4, end: 6 } } as const;
    expect(linesOf([doubt(0), gap])).toEqual([
      '？ 存疑 “新规”：另有读法（或作“新法”）',
      '？ 缺损 “新规”：少了字',
    ]);
  });
});
