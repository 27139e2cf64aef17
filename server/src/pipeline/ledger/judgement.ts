import { groupBy } from '../groups.ts';
import type { Entry, Reason, Row, Status } from './ledger.ts';
import { overlaps } from './periods.ts';
import type { Statement } from './statements.ts';
import { compareAmounts, digitsOf, distinctReasons, gravest, near, reasonOf } from './verdict.ts';

/** Rival values beyond this many say nothing new. */
const MOST_RIVALS = 24;
/** Other figures of the subject that a rival value is looked up among. */
const MOST_RELATIVES = 400;

/** Round figures are equal by chance. */
const TELLING_DIGITS = 3;
/** 几亿, 数百: too vague to contradict anything. */
const VAGUE = /^[超达约近有]?[几数上][十百千万亿]/u;

type Judgement = Pick<Row, 'voices' | 'status' | 'reasons'>;

/** Sets each value against each other one that differs in what it says or how. */
export function judge(
  statements: readonly Statement[],
  entries: readonly Entry[],
  relatives: readonly Statement[],
): Judgement {
  const voices = new Set(entries.map(({ voice }) => voice)).size;
  const definite = statements.filter(({ entry }) => !VAGUE.test(entry.amount.text));
  const rivals = [...groupBy(definite, rivalKeyOf).values()].flatMap(([one]) => one ?? []);
  const statuses: Status[] = voices > 1 ? ['agreed'] : ['single'];
  const reasons: Reason[] = [];
  rivals.slice(0, MOST_RIVALS).forEach((a, at) => {
    for (const b of rivals.slice(at + 1, MOST_RIVALS)) {
      const finding = compareStatements(a, b, relatives);
      statuses.push(finding.status);
      reasons.push(...finding.reasons);
    }
  });
  return { voices, status: gravest(statuses), reasons: distinctReasons(reasons) };
}

const rivalKeyOf = ({ conditions, entry: { amount, measure, period } }: Statement) =>
  [
    amount.low,
    amount.high,
    amount.comparison,
    amount.unit,
    amount.currency,
    measure,
    period === null,
    conditions,
  ].join(' ');

/** Why two figures may not speak of the same thing, though they stand in one row. */
function doubtsOf(a: Statement, b: Statement): Reason[] {
  const { documentId } = a.entry;
  // a text seldom contradicts itself: 满50元减5元 are two sums, not two values of one
  const isOneText = documentId !== null && documentId === b.entry.documentId;
  const isOther = a.entry.measure !== b.entry.measure || a.conditions !== b.conditions || isOneText;
  const isUndated = (a.entry.period === null) !== (b.entry.period === null);
  return [
    ...(isOther ? [reasonOf('different-definition')] : []),
    ...(isUndated ? [reasonOf('year-missing')] : []),
  ];
}

interface Finding {
  readonly status: Status;
  readonly reasons: readonly Reason[];
}

function compareStatements(a: Statement, b: Statement, relatives: readonly Statement[]): Finding {
  const { status, reason } = compareAmounts(a.entry.amount, b.entry.amount, a.aspect);
  const own = reason ? [reason] : [];
  if (status === 'conflict' && reason?.code !== 'value') return { status, reasons: own };
  const mistaken = status === 'conflict' && isMistaken(a, b, relatives);
  if (mistaken) return { status, reasons: [...own, reasonOf('different-definition')] };
  const doubts = doubtsOf(a, b);
  // without a year the same value is still the same value
  const counts =
    status === 'agreed' ? doubts.filter(({ code }) => code !== 'year-missing') : doubts;
  if (counts.length === 0) return { status, reasons: own };
  return { status: 'compatible', reasons: status === 'conflict' ? counts : [...counts, ...own] };
}

/** A value that is known for another measure of the subject in that time was taken for this one. */
const isMistaken = (a: Statement, b: Statement, relatives: readonly Statement[]): boolean =>
  relatives
    .slice(0, MOST_RELATIVES)
    .some(
      (other) =>
        other.measureKey !== a.measureKey && [a, b].some((one) => isSameFigure(one, other)),
    );

const isSameFigure = ({ entry: a }: Statement, { entry: b }: Statement): boolean =>
  a.amount.unit === b.amount.unit &&
  digitsOf(a.amount.low) >= TELLING_DIGITS &&
  near(a.amount.low, b.amount.low, 0.01) &&
  (!a.period || !b.period || overlaps(a.period, b.period));
