import { brands } from './entities/brands.ts';
import { companies } from './entities/companies.ts';
import { people } from './entities/people.ts';
import { products } from './entities/products.ts';
import { happenings, roles, wechatFeatures, wechatProducts } from './entities/wechat.ts';

export type EntityKind = 'person' | 'company' | 'product' | 'feature' | 'role' | 'event';

/** Somebody or something the dictionary knows. */
export interface Entity {
  /** A slug, stored and never renamed. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The canonical name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** What spinners and translators make of the name. */
  readonly mangled: readonly string[];
  /** What it is a part of: a division of its company, a shop of its platform. */
  readonly parent: string | null;
}

/**
 * Each line is `id parent name alias … / mangled …`; `-` for no parent, `_` for a blank inside a
 * name.
 */
function readEntities(kind: EntityKind, lines: string): Entity[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [known = '', spoilt = ''] = line.split(' / ');
      const [id = '', parent = '-', name = '', ...aliases] = wordsOf(known);
      const mangled = wordsOf(spoilt);
      return { id, kind, name, aliases, mangled, parent: parent === '-' ? null : parent };
    });
}

const wordsOf = (words: string): string[] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

export const entities: readonly Entity[] = [
  ...readEntities('product', wechatProducts),
  ...readEntities('feature', wechatFeatures),
  ...readEntities('role', roles),
  ...readEntities('event', happenings),
  ...readEntities('company', companies),
  ...readEntities('company', brands),
  ...readEntities('product', products),
  ...readEntities('person', people),
];

const byId: ReadonlyMap<string, Entity> = new Map(entities.map((entity) => [entity.id, entity]));

export const entityOf = (id: string): Entity | undefined => byId.get(id);

/** The entity and what it is a part of, the nearest first. */
export function lineOf(id: string): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at);) {
    line.push(at);
    at = byId.get(at)?.parent ?? null;
  }
  return line;
}
