/** Taro's fields are elements around the real one; only that one may carry the name. */
export const fieldName = (label: string): Record<string, unknown> => ({
  nativeProps: { 'aria-label': label },
});
