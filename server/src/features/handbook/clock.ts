/** The day it is in China (UTC+8, no summer time), as YYYY-MM-DD. */
export const dayInChina = (now: Date): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
