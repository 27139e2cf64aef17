import { html, type Html } from './html.ts';

/** The part of JSON Schema that our contracts become. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface Field {
  readonly field: string;
  readonly type: Html;
  readonly required: boolean;
}

/** A type in a few words; a named one links to its section. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#${name}">${name}</a>`;
  }
  if (schema.anyOf) {
    const [first, ...others] = schema.anyOf.map(typeOf);
    return html`${first ?? ''}${others.map((other) => html` 或 ${other}`)}`;
  }
  if (schema.items) return html`${typeOf(schema.items)} 的列表`;
  return html`${WORDS[schema.type ?? ''] ?? '对象'}${detailsOf(schema)}`;
}

/** The fields of an object, those of nested objects by their path. */
export const fieldsOf = ({ properties = {}, required = [] }: Schema, path = ''): Field[] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const field = `${path}${name}`;
    const own = { field, type: typeOf(schema), required: required.includes(name) };
    const inner = schema.items ?? schema;
    return [own, ...fieldsOf(inner, `${field}${schema.items ? '[].' : '.'}`)];
  });

const WORDS: Record<string, string> = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: '是/否',
  object: '对象',
  null: '空',
};

function detailsOf(schema: Schema): string {
  const details = [
    schema.format,
    schema.const === undefined ? undefined : JSON.stringify(schema.const),
    isBound(schema.minimum) ? `≥ ${schema.minimum}` : undefined,
    isBound(schema.maximum) ? `≤ ${schema.maximum}` : undefined,
    schema.default === undefined ? undefined : `默认 ${JSON.stringify(schema.default)}`,
  ].filter((detail) => detail !== undefined);
  return details.length === 0 ? '' : `（${details.join('，')}）`;
}

/** The largest safe integer is no bound, it is what an integer is. */
const isBound = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) !== Number.MAX_SAFE_INTEGER;
