import type { Pass } from '@app/shared/machine/promotion/commission';
import type { Plan } from '@app/shared/machine/promotion/plan';
import type { PromotionCase, Refund } from '@app/shared/machine/promotion/replay';
import { defaultSettleDelay } from '@app/shared/machine/promotion/settlement';
import {
  defaultWindows,
  type Click,
  type Purchase,
  type Ruleset,
} from '@app/shared/machine/promotion/touches';

const DAY = 86_400;

/** A click as the form holds it; days count from the first. */
export interface ClickRow {
  readonly day: number;
  readonly promoter: string;
  readonly kind: Click['kind'];
}

export type ChainName = 'direct' | 'agency' | 'five';
export type RefundName = 'none' | 'part-before' | 'all-before' | 'part-after' | 'all-after';

/** All that the form asks; money in fen, days counted from the first. */
export interface Form {
  readonly price: number;
  readonly freight: number;
  /** Basis points; the rate of the category has to be typed in (F-204). */
  readonly technicalRate: number;
  readonly kind: Plan['kind'];
  readonly rate: number;
  readonly chain: ChainName;
  readonly clicks: readonly ClickRow[];
  readonly orderDay: number;
  readonly scene: Purchase['scene'];
  readonly buyer: string;
  readonly isOwnLead: boolean;
  readonly refund: RefundName;
  readonly isPromotersFault: boolean;
  readonly settleDelay: number;
  /** The shop's own days after a click on a product link; null keeps the default (F-123). */
  readonly shopClickDays: number | null;
}

export const promoters = ['甲', '乙', '丙'] as const;
export const buyers = ['顾客', ...promoters] as const;

export const startingForm: Form = {
  price: 10_000,
  freight: 0,
  technicalRate: 500,
  kind: 'normal',
  rate: 1_000,
  chain: 'direct',
  clicks: [
    { day: 1, promoter: '甲', kind: 'product' },
    { day: 3, promoter: '乙', kind: 'content' },
    { day: 5, promoter: '丙', kind: 'product' },
  ],
  orderDay: 8,
  scene: 'search',
  buyer: '顾客',
  isOwnLead: false,
  refund: 'none',
  isPromotersFault: true,
  settleDelay: defaultSettleDelay,
  shopClickDays: null,
};

/** Presets: each differs from the first in what it shows. */
export const presets: readonly { readonly title: string; readonly change: Partial<Form> }[] = [
  { title: '三次点击与退款', change: { refund: 'part-before' } },
  {
    title: '只看过直播',
    change: { clicks: [{ day: 1, promoter: '乙', kind: 'content' }], orderDay: 3 },
  },
  {
    title: '锁客期过了',
    change: { clicks: [{ day: 1, promoter: '乙', kind: 'content' }], orderDay: 9 },
  },
  { title: '五方分佣', change: { chain: 'five' } },
  { title: '结算后退款', change: { refund: 'all-after', chain: 'agency' } },
  { title: '推客自己买', change: { buyer: '丙' } },
];

/** F-119: what each passes on of what it received; the last keeps the rest. */
const chains: Readonly<Record<ChainName, readonly Pass[]>> = {
  direct: [{ role: 'promoter', ratio: 0 }],
  agency: [
    { role: 'agency', ratio: 600_000 },
    { role: 'sharer', ratio: 0 },
  ],
  five: [
    { role: 'agency', ratio: 600_000 },
    { role: 'helper-agency', ratio: 666_667 },
    { role: 'promoter', ratio: 500_000 },
    { role: 'sharer-agency', ratio: 500_000 },
    { role: 'sharer', ratio: 0 },
  ],
};

const COMPLETED_AFTER = 5;

const refundDays = ({ orderDay, settleDelay }: Form) => ({
  before: orderDay + COMPLETED_AFTER + Math.max(0, settleDelay - 1),
  after: orderDay + COMPLETED_AFTER + settleDelay + 1,
});

function refundsOf(form: Form): readonly Refund[] {
  if (form.refund === 'none') return [];
  const { before, after } = refundDays(form);
  const isAll = form.refund.startsWith('all');
  return [
    {
      at: (form.refund.endsWith('before') ? before : after) * DAY,
      fen: isAll ? form.price : Math.max(1, Math.floor(form.price / 2)),
      isPromotersFault: form.isPromotersFault,
    },
  ];
}

/** A directed plan stands beside a normal one, which gives the rest what it must at least give. */
const plansOf = ({ kind, rate }: Form): readonly Plan[] => [
  ...(kind === 'directed' ? [{ kind: 'normal' as const, rate: 100, promoters: [] }] : []),
  { kind, rate, promoters: [...promoters] },
];

const PRODUCT = 'product';

/** The case a form describes, under the rules of `ruleset`. */
export const caseOf = (form: Form, ruleset: Ruleset): PromotionCase => ({
  price: form.price,
  freight: form.freight,
  technicalRate: form.technicalRate,
  plans: plansOf(form),
  chain: chains[form.chain],
  clicks: form.clicks.map(({ day, promoter, kind }, index) => ({
    id: String(index),
    at: day * DAY,
    promoter,
    kind,
    product: kind === 'product' ? PRODUCT : null,
  })),
  earlier: [],
  order: {
    at: form.orderDay * DAY,
    product: PRODUCT,
    buyer: form.buyer,
    scene: form.scene,
    isOwnLead: form.isOwnLead,
  },
  completedAt: (form.orderDay + COMPLETED_AFTER) * DAY,
  refunds: refundsOf(form),
  rules: {
    ruleset,
    windows: defaultWindows,
    shop: form.shopClickDays === null ? {} : { productClick: form.shopClickDays },
    allowSelf: false,
  },
  settleDelay: form.settleDelay,
  now: (refundDays(form).after + 30) * DAY,
});

/** The ruleset of a day: which orders count changed with F-125. */
export const rulesetOn = (from: string | undefined): Ruleset =>
  from === '2025-11' ? '2025-11' : '2024-12';
