/**
 * The code unit at a place, zero outside of the text. A table that is asked what stands under NaN
 * even once is slow from then on, and so are all tables that are asked by the same code.
 */
export const unitAt = (text: string, at: number): number => text.charCodeAt(at) || 0;
