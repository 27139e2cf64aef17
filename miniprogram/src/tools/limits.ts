import { registry } from '@app/shared/content/registry';
import { versionFor } from '@app/shared/handbook/as-of';
import { ruleOf } from '@app/shared/handbook/registry';

/** A value of a rule as it stood on a day, or last stood; the constants of the tools are facts. */
export function valueOn(id: string, name: string, day: string): number | string {
  const value = versionFor(ruleOf(registry, id), null, day)?.values[name];
  if (!value) throw new Error(`${id} has no value ${name}`);
  return value.value;
}

export const numberOn = (id: string, name: string, day: string): number =>
  Number(valueOn(id, name, day));
