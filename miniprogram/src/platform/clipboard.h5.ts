/** Taro's own version brings its toasts and their icon font along, which our CSP forbids. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
