import { type Budget, isKept, measureBudgets } from './bundle-size.ts';

const KIB = 1024;

const amount = (value: number, { unit }: Budget): string =>
  unit === 'bytes' ? `${(value / KIB).toFixed(1)} KiB` : String(value);

const row = (budget: Budget): string =>
  [
    isKept(budget) ? '✓' : '✗',
    budget.name.padEnd(26),
    amount(budget.actual, budget).padStart(12),
    'of',
    amount(budget.limit, budget).padStart(12),
  ].join(' ');

/** Prints the budgets of both builds; the exit code tells whether all are kept. */
const budgets = measureBudgets('miniprogram/dist/weapp', 'miniprogram/dist/h5');
process.stdout.write(`${budgets.map(row).join('\n')}\n`);
process.exitCode = budgets.every(isKept) ? 0 : 1;
