import { replayCase } from '@app/shared/machine/promotion/replay';
import { caseOf, presets, rulesetOn, startingForm } from './case';

const resultOf = (title: string, ruleset: '2024-12' | '2025-11' = '2025-11') => {
  const preset = presets.find((each) => each.title === title);
  if (!preset) throw new Error(title);
  return replayCase(caseOf({ ...startingForm, ...preset.change }, ruleset));
};

it.each([
  ['三次点击与退款', '丙'],
  ['只看过直播', '乙'],
  ['锁客期过了', undefined],
  ['推客自己买', '甲'],
])('%s: %s', (title, winner) => {
  expect(resultOf(title).attribution.winner?.promoter).toBe(winner);
});

it('splits the official example to the fen', () => {
  expect(resultOf('五方分佣').shares.map(({ fen }) => fen)).toEqual([400, 200, 200, 100, 100]);
});

it('takes everything back that was settled and refunded', () => {
  const { commission, clawback } = resultOf('结算后退款');
  expect(commission?.clawedBack).toBe(commission?.settled);
  expect(clawback).toHaveLength(2);
});

it('pays nobody for a search under the rules of 2024-12', () => {
  expect(resultOf('五方分佣', '2024-12').reason).toBe('no-winner');
  expect(rulesetOn('2025-11')).toBe('2025-11');
  expect(rulesetOn('2024-12')).toBe('2024-12');
});

it('lets the own days of the shop win', () => {
  const form = { ...startingForm, shopClickDays: 3 };
  expect(replayCase(caseOf(form, '2025-11')).attribution.winner?.promoter).toBeUndefined();
});
