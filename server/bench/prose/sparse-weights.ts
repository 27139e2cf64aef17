/** How fast weights move, and how strongly they are held at 0: by a step, and in proportion. */
const PACE = 0.4;
const LASSO = 4;
const RIDGE = 4;

/**
 * The weights of a logistic model learnt example by example; most stay at 0 (FTRL-Proximal, McMahan
 * et al., "Ad click prediction", 2013). Features are whole numbers below `size`, each there or not.
 */
export class SparseWeights {
  private readonly leans: Float64Array;
  private readonly seen: Float64Array;

  constructor(size: number) {
    this.leans = new Float64Array(size);
    this.seen = new Float64Array(size);
  }

  weightOf(feature: number): number {
    const lean = this.leans[feature] ?? 0;
    const held = Math.abs(lean) - LASSO;
    if (held <= 0) return 0;
    return (-Math.sign(lean) * held) / ((1 + Math.sqrt(this.seen[feature] ?? 0)) / PACE + RIDGE);
  }

  sum(features: readonly number[]): number {
    let sum = 0;
    for (const feature of features) sum += this.weightOf(feature);
    return sum;
  }

  /** `gradient` is by how much the model expected this kind too much. */
  learn(features: readonly number[], gradient: number): void {
    for (const feature of features) {
      const seen = this.seen[feature] ?? 0;
      const now = seen + gradient ** 2;
      const step = (Math.sqrt(now) - Math.sqrt(seen)) / PACE;
      this.leans[feature] = (this.leans[feature] ?? 0) + gradient - step * this.weightOf(feature);
      this.seen[feature] = now;
    }
  }
}
