/** WeChat keeps focus itself; browsers need help (see the H5 file). */
export const useDialogFocus = (_id: string, _close: () => void): void => undefined;

/** On a phone a dialog covers the page below it. */
export const coversPage = (): boolean => true;
