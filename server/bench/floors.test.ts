import { accept, breachesOf, type Floors } from './floors.ts';

const floors: Floors = { corpus: 'a', floors: { recovered: 0.9, 'harm↓': 0.5 }, losses: [] };

describe('floors', () => {
  it('hold when scores are as good or better', () => {
    expect(breachesOf({ recovered: 0.9, 'harm↓': 0 }, floors, 'a')).toEqual([]);
  });

  it('break when a score falls, a harm rises, a score is missing or the corpus is another', () => {
    expect(breachesOf({ recovered: 0.89, 'harm↓': 0.5 }, floors, 'a')).toHaveLength(1);
    expect(breachesOf({ recovered: 0.9, 'harm↓': 0.6 }, floors, 'a')).toHaveLength(1);
    expect(breachesOf({ recovered: 0.9 }, floors, 'a')).toHaveLength(1);
    expect(breachesOf({ recovered: 0.9, 'harm↓': 0 }, floors, 'b')).toHaveLength(1);
  });

  it('rise freely and fall only with a reason', () => {
    expect(accept({ recovered: 0.95, 'harm↓': 0 }, floors, 'a', null).floors['recovered']).toBe(
      0.95,
    );
    expect(() => accept({ recovered: 0.8, 'harm↓': 0 }, floors, 'a', null)).toThrow('recovered');
    const lowered = accept({ recovered: 0.8, 'harm↓': 0 }, floors, 'a', '语料更难了');
    expect(lowered.losses).toEqual([{ reason: '语料更难了', floors: { recovered: 0.9 } }]);
  });
});
