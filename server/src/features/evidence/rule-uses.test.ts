import fc from 'fast-check';
import { clean } from '../../pipeline/clean/clean.ts';
import { repairStages } from '../../pipeline/clean/stages/index.ts';
import { ruleUsesOf } from './rule-uses.ts';

const pass = (edits: readonly { start: number; end: number; text: string; sure?: number }[]) => ({
  stage: 'any',
  version: 1,
  edits: edits.map(({ start, end, text, sure }) => ({
    rule: 'spun-synonym',
    span: { start, end },
    text,
    ...(sure !== undefined && { confidence: sure }),
  })),
});

describe('what rules did', () => {
  it('is told by rule, with reason, example, confidence and distinct samples', () => {
    const [use, ...more] = ruleUsesOf('甲乙丙丁', [
      pass([
        { start: 0, end: 1, text: '子', sure: 0.8 },
        { start: 2, end: 3, text: '', sure: 0.95 },
      ]),
      pass([{ start: 0, end: 1, text: '丑' }]),
    ]);
    expect(more).toEqual([]);
    expect(use).toMatchObject({
      rule: 'spun-synonym',
      reason: expect.stringMatching(/\p{Script=Han}/u) as unknown,
      example: expect.stringMatching(/\p{Script=Han}/u) as unknown,
      times: 3,
      removed: 3,
      added: 2,
      confidence: { low: 0.8, high: 0.95 },
      samples: [
        { before: '甲', after: '子' },
        { before: '丙', after: '' },
        { before: '子', after: '丑' },
      ],
    });
  });

  it('accounts for every character that came or went', () => {
    const unit = fc.constantFrom('茶', '電商', '９', '號(hào)', '&amp;', '\u200B', '。', ' ', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const raw = parts.join('');
        const { text, passes } = clean(raw, repairStages);
        const uses = ruleUsesOf(raw, passes);
        const balance = uses.reduce((sum, { added, removed }) => sum + added - removed, 0);
        expect(balance).toBe(text.length - raw.length);
        const edits = passes.reduce((sum, { edits: all }) => sum + all.length, 0);
        expect(uses.reduce((sum, { times }) => sum + times, 0)).toBe(edits);
      }),
      { numRuns: 200 },
    );
  });
});
