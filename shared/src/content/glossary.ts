import type { Term } from '../contract/glossary.ts';

export const terms: readonly Term[] = [];
