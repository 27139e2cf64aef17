/** Damages a text; the same for the same random numbers. */
export type Damage = (text: string, random: () => number) => string;

/** A kind of damage, as it arises on real pages. */
export interface Kind {
  readonly damage: Damage;
  /** The text before the damage, when not every text can be damaged so; empty when this one cannot. */
  readonly prepare?: (text: string) => string;
}

export type Kinds = Readonly<Record<string, Kind>>;

export const kindsOf = (damages: Readonly<Record<string, Damage>>): Kinds =>
  Object.fromEntries(Object.entries(damages).map(([name, damage]) => [name, { damage }]));

/** Replaces a share of the matches. */
export const often = (
  text: string,
  pattern: RegExp,
  share: number,
  random: () => number,
  replace: (match: string) => string,
): string => text.replace(pattern, (match) => (random() < share ? replace(match) : match));

/** Damages one after another, in the order they happen. */
export const inTurn = (kinds: readonly Kind[]): Kind => ({
  damage: (text, random) => kinds.reduce((words, { damage }) => damage(words, random), text),
  prepare: (text) => kinds.reduce((words, { prepare }) => prepare?.(words) ?? words, text),
});
