/**
 * Ids in a selector, as the host's DOM has them: glass-easel puts the component's own mark before
 * each. The first choice never matches; it keeps the weight that an id has in a style sheet.
 */
export const toHostIds = (selector: string): string =>
  selector.replace(/#([\w-]+)/gu, ":is(#none, [id$='--$1'])");
