import { aria } from './aria';

/** What a field asks for, as properties of an Input or Textarea of Taro. */
export const fieldName = (label: string): Record<string, unknown> => aria({ label });
