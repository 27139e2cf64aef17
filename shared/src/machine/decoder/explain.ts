import { orderStatus, tables, tablesWithin, type CodeTable } from './codes.ts';
import { fields } from './fields.ts';
import { readJson, type JsonFault, type JsonValue } from './read.ts';

/** One field of a pasted text, explained. */
export interface Explained {
  /** From the outside in: `order.order_detail.product_infos[0].sku_id`. */
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  /** As it stood in the text; null for what holds other fields. */
  readonly value: string | null;
  /** What the field is; null when we do not know it. */
  readonly meaning: string | null;
  /** What its code means; `未知（17）` for one that no table has; null when it carries no code. */
  readonly code: string | null;
  readonly basis: readonly string[];
}

export type Explanation =
  | {
      readonly ok: true;
      readonly fields: readonly Explained[];
      /** Who can act next, by the status of the order; null when there is none. */
      readonly next: string | null;
    }
  | { readonly ok: false; readonly fault: JsonFault };

/** Explains an order, a callback or an error field by field. Nothing leaves: it is only read. */
export function explainJson(text: string): Explanation {
  const read = readJson(text);
  if (!read.ok) return read;
  const found: Explained[] = [];
  walk(read.value, { path: '', name: '', depth: -1, within: [] }, found);
  return { ok: true, fields: found, next: nextStepIn(found) };
}

/** A member of a table; what every object inherits, such as `constructor`, is none. */
const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;

interface Place {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  /** The names of what it stands in, the nearest last. */
  readonly within: readonly string[];
}

function walk(value: JsonValue, place: Place, found: Explained[]): void {
  if (place.depth >= 0) found.push(explained(value, place));
  if (value.kind === 'object') {
    for (const [name, member] of value.members) walk(member, within(place, name), found);
  }
  if (value.kind === 'array') {
    value.items.forEach((item, index) => {
      const path = `${place.path}[${String(index)}]`;
      walk(item, { ...place, path, depth: place.depth + 1 }, found);
    });
  }
}

const within = (place: Place, name: string): Place => ({
  path: place.path === '' ? name : `${place.path}.${name}`,
  name,
  depth: place.depth + 1,
  within: place.name === '' ? place.within : [...place.within, place.name],
});

function explained(value: JsonValue, place: Place): Explained {
  const known = own(fields, place.name);
  const scalar = scalarOf(value);
  const table = scalar === null ? undefined : tableFor(place);
  const basis = [...(table?.basis ?? []), ...(known?.basis ?? [])];
  return {
    path: place.path,
    name: place.name,
    depth: place.depth,
    value: scalar,
    meaning: known?.meaning ?? null,
    code: table && scalar !== null ? meaningOf(table, scalar) : null,
    basis: [...new Set(basis)],
  };
}

/** A value as it stood; null for what holds others. */
function scalarOf(value: JsonValue): string | null {
  if (value.kind === 'string') return value.text;
  if (value.kind === 'number') return value.digits;
  return value.kind === 'word' ? value.word : null;
}

/** `status` means something else in a commission or a change of style than in an order. */
function tableFor({ name, within: names }: Place): CodeTable | undefined {
  for (const outer of [...names].reverse()) {
    const special = own(own(tablesWithin, outer) ?? {}, name);
    if (special) return special;
  }
  if (name === 'status') return orderStatus;
  return own(tables, name);
}

const meaningOf = ({ codes }: CodeTable, code: string): string =>
  own(codes, code) ?? `未知（${code}）`;

const nextSteps: Readonly<Record<string, string>> = {
  10: '买家付款，或者等它超时关闭。',
  12: '等收礼人收下；送礼人和商家都做不了什么。',
  20: '商家发货。',
  21: '商家发完剩下的包裹。',
  30: '收货人确认收货，或者等自动收货。',
  100: '收礼人（普通订单是买家）还能申请售后，看售后期。',
};

function nextStepIn(found: readonly Explained[]): string | null {
  const status = found.find(
    ({ name, path, code }) =>
      (name === 'status' || name === 'order_status') &&
      code !== null &&
      !path.includes('commission') &&
      !path.includes('change_sku'),
  );
  return (status?.value && nextSteps[status.value]) ?? null;
}
