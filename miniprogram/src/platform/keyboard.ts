/** WeChat has no keyboard to serve. */
export const listenToKeyboard = (): void => undefined;
