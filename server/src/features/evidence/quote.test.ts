import type { Doubt } from '@app/shared/contract/doubt';
import fc from 'fast-check';
import { clean } from '../../pipeline/clean/clean.ts';
import { repairStages } from '../../pipeline/clean/stages/index.ts';
import { quoteOf } from './quote.ts';

const doubt = (start: number, end: number): Doubt => ({
  kind: 'reading',
  rule: 'x',
  note: '另有读法',
  span: { start, end },
  text: '',
  context: { before: '', after: '' },
  reading: null,
  confidence: null,
});

describe('a quote with doubts', () => {
  it('marks the very words in doubt, and leaves the others', () => {
    const source = { rawText: '甲乙丙丁戊', passes: [] };
    const { segments } = quoteOf({ start: 0, end: 5 }, source, [doubt(1, 3), doubt(2, 4)]);
    expect(segments.map((one) => [one.clean, one.doubts])).toEqual([
      ['甲', []],
      ['乙', [0]],
      ['丙', [0, 1]],
      ['丁', [1]],
      ['戊', []],
    ]);
  });

  it('counts from where a widened replacement begins', () => {
    const edits = [{ rule: 'spun-synonym', span: { start: 0, end: 2 }, text: '朋友' }];
    const source = { rawText: '朋侪来了', passes: [{ stage: 'unspin', version: 1, edits }] };
    const { segments } = quoteOf({ start: 1, end: 4 }, source, [doubt(2, 3)]);
    expect(segments.map((one) => [one.clean, one.doubts])).toEqual([
      ['朋友', []],
      ['来', [0]],
      ['了', []],
    ]);
  });

  it('loses and adds no character, and marks nothing but what a doubt covers', () => {
    const unit = fc.constantFrom('茶', '電商', '９', '號(hào)', '&amp;', '。', '，');
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 5 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), spans, (parts, places) => {
        const rawText = parts.join('');
        const { text, passes } = clean(rawText, repairStages);
        fc.pre(text !== '');
        const doubts = places.map(([start, length]) => doubt(start, start + length));
        const whole = { start: 0, end: text.length };
        const { segments } = quoteOf(whole, { rawText, passes }, doubts);
        expect(segments.map((one) => one.clean).join('')).toBe(text);
        let at = 0;
        for (const { clean: words, changes, doubts: marks } of segments) {
          const isInside = doubts.some(
            ({ span }) => span.start <= at && at + words.length <= span.end,
          );
          if (changes.length === 0) expect(marks.length > 0).toBe(isInside);
          at += words.length;
        }
      }),
    );
  });
});
