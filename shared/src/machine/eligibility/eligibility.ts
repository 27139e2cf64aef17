/** What is asked about: can this be given, on this day. Price in fen. */
export interface Candidate {
  readonly channel: 'friend' | 'merchant-activity';
  /** The category as the shop has it; null when the reader does not know. */
  readonly category: 'jewellery' | 'education' | 'other' | null;
  /** The original price of the style. */
  readonly price: number;
  readonly client: 'phone' | 'harmony' | 'desktop';
  /** The version of WeChat as 8.0.61; empty when the reader does not know. */
  readonly version: string;
  /** Whether the rules of the launch are asked for: their last confirmation has passed (F-007). */
  readonly isAtLaunch: boolean;
}

export type Answer = 'yes' | 'no' | 'unknown';

/** One question with its answer and what that rests on. */
export interface Reason {
  readonly about: 'category' | 'price' | 'client';
  readonly answer: Answer;
  readonly why:
    | 'open-by-default'
    | 'excluded-at-launch'
    | 'excluded-then-unknown'
    | 'category-not-given'
    | 'within-cap'
    | 'above-cap'
    | 'above-cap-then-unknown'
    | 'client-new-enough'
    | 'client-too-old'
    | 'client-not-supported'
    | 'version-not-given';
  readonly basis: readonly string[];
}

export interface Eligibility {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

/** The limits as the rules have them: fen, and versions of the client. */
export interface EligibilityLimits {
  readonly cap: number;
  readonly merchantCap: number;
  readonly phone: string;
  readonly harmony: string;
}

/** 可以 only when nothing speaks against it and nothing is unknown; one 不可以 is enough. */
export function eligibilityOf(candidate: Candidate, limits: EligibilityLimits): Eligibility {
  const reasons = [categoryOf(candidate), priceOf(candidate, limits), clientOf(candidate, limits)];
  const has = (answer: Answer) => reasons.some((reason) => reason.answer === answer);
  return { answer: has('no') ? 'no' : has('unknown') ? 'unknown' : 'yes', reasons };
}

/** F-007 at launch; whether the two categories are still excluded is unknown (F-009). */
function categoryOf({ channel, category, isAtLaunch }: Candidate): Reason {
  const about = 'category' as const;
  if (category === null) {
    return { about, answer: 'unknown', why: 'category-not-given', basis: ['F-007'] };
  }
  if (category === 'other' || channel === 'merchant-activity') {
    return { about, answer: 'yes', why: 'open-by-default', basis: ['F-007'] };
  }
  return isAtLaunch
    ? { about, answer: 'no', why: 'excluded-at-launch', basis: ['F-007'] }
    : { about, answer: 'unknown', why: 'excluded-then-unknown', basis: ['F-007', 'F-009'] };
}

/** F-007 for friends, F-008 for the API of shops; the cap for friends was last seen in 2025-03. */
function priceOf(candidate: Candidate, { cap, merchantCap }: EligibilityLimits): Reason {
  const { channel, price, isAtLaunch } = candidate;
  const about = 'price' as const;
  const isShop = channel === 'merchant-activity';
  const basis = isShop ? ['F-008'] : ['F-007', 'F-008'];
  if (price <= (isShop ? merchantCap : cap)) {
    return { about, answer: 'yes', why: 'within-cap', basis };
  }
  return isShop || isAtLaunch
    ? { about, answer: 'no', why: 'above-cap', basis }
    : { about, answer: 'unknown', why: 'above-cap-then-unknown', basis };
}

/** F-030: the component needs a new client, and no desktop has it. */
function clientOf({ client, version }: Candidate, limits: EligibilityLimits): Reason {
  const about = 'client' as const;
  const basis = ['F-030'];
  if (client === 'desktop') return { about, answer: 'no', why: 'client-not-supported', basis };
  const needed = client === 'harmony' ? limits.harmony : limits.phone;
  const order = compareVersions(version, needed);
  if (order === null) return { about, answer: 'unknown', why: 'version-not-given', basis };
  return order >= 0
    ? { about, answer: 'yes', why: 'client-new-enough', basis }
    : { about, answer: 'no', why: 'client-too-old', basis };
}

/** Negative, zero or positive like `one - other`; null when either is no version. */
export function compareVersions(one: string, other: string): number | null {
  const parse = (text: string) =>
    /^\d+(\.\d+){1,3}$/u.test(text.trim()) ? text.trim().split('.').map(Number) : null;
  const [a, b] = [parse(one), parse(other)];
  if (!a || !b) return null;
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
