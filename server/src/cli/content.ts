import { fileURLToPath } from 'node:url';

/** Where curated content lies. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
