import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from './facts/facts.ts';
import { processDocument } from './pipeline.ts';

const SEEDS = join(__dirname, '../../../seeds');

const BODY = [
  '新规从七月起执行,商家需要在月底前完成认证,逾期的店铺会被限制上架新商品。',
  '平台表示,这样做是为了让买家放心,已经完成认证的店铺不受影响,收费标准也不变。',
].join('\n');

const titleOf = (title: string) => {
  const outcome = processDocument(Buffer.from(`${title}\n${BODY}`));
  return outcome.status === 'clean' ? outcome.metadata.title : outcome.reason;
};

describe('the headline', () => {
  it('is set for readers, and keeps the blanks that part it', () => {
    expect(titleOf('小店新规落地 商家怎么办?三个问题说清楚')).toBe(
      '小店新规落地 商家怎么办？三个问题说清楚',
    );
  });
});

describe('the facts of a document', () => {
  it.each(readdirSync(SEEDS).filter((file) => file.endsWith('.txt')))(
    'are those of its clean text, whose day is guessed where it says none: %s',
    (file) => {
      const outcome = processDocument(readFileSync(join(SEEDS, file)));
      if (outcome.status === 'rejected') throw new Error(outcome.reason);
      const { text, doubts, metadata, facts } = outcome;
      const { title, publishedAt } = metadata;
      expect(facts).toEqual(readFacts(text, { title, publishedAt, doubts }));
    },
  );
});
