/** PostgreSQL holds neither NUL nor half of a surrogate pair; U+FFFD is as long, so spans stay. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

/** The same for every text inside a value that is stored as jsonb. */
export const storableJson = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part)),
  ) as Value;
