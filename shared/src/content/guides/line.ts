import type { GuideRole } from '../../contract/guide.ts';
import type { LineSource } from '../../handbook/source.ts';

/** A sentence and the rules it rests on. */
export const line = (text: string, ...rules: string[]): LineSource => ({ text, rules });

/** A step of a role with its drawing. */
export const step = (drawing: string, text: string, ...rules: string[]) => ({
  drawing,
  text,
  rules,
});

/** What changed when the version `on` of a rule began. */
export const change = (on: string, text: string, ...rules: string[]) => ({ on, text, rules });

/** A question with its answer. */
export const asked = (id: string, question: string, text: string, ...rules: string[]) => ({
  id,
  question,
  text,
  rules,
});

/** A question that nobody could answer; the text says what is known. */
export const open = (id: string, question: string, text: string, ...rules: string[]) => ({
  ...asked(id, question, text, ...rules),
  isOpen: true as const,
});

/** Something a role ticks off. */
export const task = (id: string, role: GuideRole, text: string, ...rules: string[]) => ({
  id,
  role,
  text,
  rules,
});
