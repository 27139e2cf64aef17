import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Floors } from './floors.ts';
import { goals, goalsSection, worstOf, type Goal } from './goals.ts';

const goal: Goal = { name: 'recovered', scores: /^(?:held-out, )?gloss: recovered$/u, reach: 0.9 };
const harm: Goal = { name: 'harm', scores: /^(?:held-out, )?harm ↓$/u, reach: 0.5 };

describe('goals', () => {
  it('are about the worst score, whichever way is worse', () => {
    const scores = {
      'gloss: recovered': 0.95,
      'held-out, gloss: recovered': 0.8,
      'harm ↓': 0.1,
      'held-out, harm ↓': 0.7,
      'gloss: precision': 0.1,
    };
    expect(worstOf(goal, scores)).toBe(0.8);
    expect(worstOf(harm, scores)).toBe(0.7);
    expect(worstOf(goal, {})).toBeNull();
  });

  it('each have a score that is measured, or speed', () => {
    const file = readFileSync(join(__dirname, 'floors.json'), 'utf8');
    const { floors } = JSON.parse(file) as Floors;
    const unmeasured = goals.filter(
      (each) => worstOf(each, floors) === null && !each.scores.source.includes('speed'),
    );
    expect(unmeasured.map(({ name }) => name)).toEqual([]);
  });

  it('about speed have no figure when speed was not measured', () => {
    const { rows } = goalsSection({}, []);
    expect(rows.every(({ cells }) => cells[1] === null && cells[2] === null)).toBe(true);
    const speed = { title: 'Speed: text', columns: [], rows: [] };
    const measured = { ...speed, rows: [{ name: 'whole pipeline', cells: [1.5, 0.2, 0.1] }] };
    const row = goalsSection({}, [measured]).rows.find(({ name }) => name.includes('jieba'));
    expect(row?.cells).toEqual([0.15, 0.2, 1]);
  });
});
