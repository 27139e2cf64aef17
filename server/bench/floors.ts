/** Scores that may not get worse. Each is better when it is higher, unless its name ends in ↓. */
export type Scores = Readonly<Record<string, number>>;

export interface Floors {
  /** SHA-256 over all that is measured: another corpus has other floors. */
  readonly corpus: string;
  readonly floors: Scores;
  /** Why floors were lowered, the latest last. */
  readonly losses: readonly { readonly reason: string; readonly floors: Scores }[];
}

/** Room for what rounds differently; far below anything that matters. */
const SLACK = 1e-6;

const isLess = (name: string) => name.endsWith('↓');

/** Whether a score is below its floor, or above it when less is better. */
export const isBreached = (name: string, score: number, floor: number): boolean =>
  isLess(name) ? score > floor + SLACK : score < floor - SLACK;

/** Sentences about every breach, a missing score and another corpus among them. */
export function breachesOf(scores: Scores, { corpus, floors }: Floors, measured: string): string[] {
  const breaches = Object.entries(floors).flatMap(([name, floor]) => {
    const score = scores[name];
    if (score === undefined) return [`${name}：没有测到`];
    return isBreached(name, score, floor)
      ? [`${name}：${format(score)}，底线 ${format(floor)}`]
      : [];
  });
  return corpus === measured ? breaches : [...breaches, '语料变了：用 --accept 重新定底线'];
}

export const format = (score: number): string => score.toFixed(4).replace(/\.?0+$/u, '');

/** Floors raised to what was reached; lowered ones only with a reason, which is kept. */
export function accept(
  scores: Scores,
  former: Floors | null,
  corpus: string,
  reason: string | null,
): Floors {
  const lowered = Object.entries(former?.floors ?? {}).filter(([name, floor]) => {
    const score = scores[name];
    return score === undefined || isBreached(name, score, floor);
  });
  if (lowered.length > 0 && reason === null) {
    throw new Error(
      `这些底线会降低：${lowered.map(([name]) => name).join('、')}。写明理由：--accept-loss "……"`,
    );
  }
  const losses = former?.losses ?? [];
  return {
    corpus,
    floors: scores,
    losses:
      lowered.length === 0
        ? losses
        : [...losses, { reason: reason ?? '', floors: Object.fromEntries(lowered) }],
  };
}
