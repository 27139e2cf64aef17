/** What the global set-up started, for the global teardown: Jest loads both in one process. */
export const running: { stop?: () => Promise<void> } = {};
