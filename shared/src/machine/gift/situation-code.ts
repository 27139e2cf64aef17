import type { Act, ActType } from './events.ts';
import type { Role } from './order.ts';
import {
  addresses,
  emptySituation,
  friends,
  greetings,
  products,
  type Situation,
  type Step,
} from './situation.ts';

/**
 * The code of a situation: `1` (version), product and switches, then one word a move,
 * `who what [number] [-seconds]`, with numbers in base 36: `1c0x.gk0.gf0.gs.gp.ra0-2s`.
 * It holds indexes only, nothing that anybody typed.
 */
const VERSION = '1';
const MOST_STEPS = 200;
const MOST_SECONDS = 400 * 86_400;

const roleLetters: Readonly<Record<Role, string>> = {
  giver: 'g',
  recipient: 'r',
  merchant: 'm',
  platform: 'p',
};

const actLetters: Readonly<Record<ActType, string>> = {
  'choose-sku': 'k',
  'choose-friend': 'f',
  'set-greeting': 'g',
  submit: 's',
  pay: 'p',
  cancel: 'x',
  'change-sku': 'c',
  accept: 'a',
  forward: 'w',
  ship: 'h',
  confirm: 'r',
  'open-aftersale': 'o',
  'close-aftersale': 'd',
  refund: 'b',
  'refund-expired': 'e',
  wait: 't',
};

const keyOf = <Key extends string>(letters: Readonly<Record<Key, string>>, letter: string) =>
  (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);

const skuIndex = (product: number, id: string): number =>
  products[product]?.skus.findIndex((sku) => sku.id === id) ?? -1;

type Numbered = {
  readonly [Type in ActType]?: (act: Extract<Act, { type: Type }>, product: number) => number;
};

/** The number that says with what: a style, a friend, words, an address, parcels or fen. */
const numbers: Numbered = {
  'choose-sku': ({ sku }, product) => skuIndex(product, sku),
  'change-sku': ({ sku }, product) => skuIndex(product, sku),
  'choose-friend': ({ friend }) => friends.indexOf(friend),
  forward: ({ friend }) => friends.indexOf(friend),
  'set-greeting': ({ greeting }) => greetings.indexOf(greeting),
  accept: ({ address }) => addresses.findIndex(({ place }) => place === address.place),
  ship: ({ parcels }) => parcels,
  refund: ({ fen }) => fen,
};

function numberOf(act: Act, product: number): number | null {
  const number = numbers[act.type] as ((act: Act, product: number) => number) | undefined;
  return number?.(act, product) ?? null;
}

/** The code of a situation, for a link. Throws when something in it is not one of the made-up ones. */
export function encodeSituation({ kind, product, excludesCategories, steps }: Situation): string {
  const words = steps.map(({ wait, by, act }) => {
    const number = numberOf(act, product);
    if (number !== null && number < 0) throw new Error(`${act.type} is not of the sandbox`);
    const what = `${roleLetters[by]}${actLetters[act.type]}${number === null ? '' : number.toString(36)}`;
    return wait === 0 ? what : `${what}-${wait.toString(36)}`;
  });
  const head = `${VERSION}${kind === 'merchant' ? 'm' : 'c'}${product.toString(36)}`;
  return [`${head}${excludesCategories ? 'x' : 'o'}`, ...words].join('.');
}

const HEAD = /^1([cm])([0-9a-z])([xo])$/u;
const WORD = /^([grmp])([a-z])([0-9a-z]{1,6})?(?:-([0-9a-z]{1,6}))?$/u;

/** The situation of a code; null when it is not one, whatever it is. */
export function decodeSituation(code: string): Situation | null {
  const [head = '', ...words] = code.split('.');
  const [, kind, product, excluded] = HEAD.exec(head) ?? [];
  const index = Number.parseInt(product ?? '', 36);
  if (!products[index] || words.length > MOST_STEPS) return null;
  const steps = words.map((word) => stepOf(word, index));
  if (steps.some((step) => step === null)) return null;
  return {
    ...emptySituation,
    kind: kind === 'm' ? 'merchant' : 'consumer',
    product: index,
    excludesCategories: excluded === 'x',
    steps: steps as Step[],
  };
}

function stepOf(word: string, product: number): Step | null {
  const [, who = '', what = '', number, seconds = '0'] = WORD.exec(word) ?? [];
  const by = keyOf(roleLetters, who);
  const type = keyOf(actLetters, what);
  const wait = Number.parseInt(seconds, 36);
  if (!by || !type || wait > MOST_SECONDS) return null;
  const act = actOf(type, number === undefined ? null : Number.parseInt(number, 36), product);
  return act === null ? null : { wait, by, act };
}

type Reader = (number: number, product: number) => Act | null;
const readers: Readonly<Partial<Record<ActType, Reader>>> = {
  'choose-sku': (number, product) => skuAct('choose-sku', number, product),
  'change-sku': (number, product) => skuAct('change-sku', number, product),
  'choose-friend': (number) => friendAct('choose-friend', number),
  forward: (number) => friendAct('forward', number),
  'set-greeting': (number) => {
    const greeting = greetings[number];
    return greeting === undefined ? null : { type: 'set-greeting', greeting };
  },
  accept: (number) => {
    const address = addresses[number];
    return address ? { type: 'accept', caller: friends[number] ?? '', address } : null;
  },
  ship: (parcels) => ({ type: 'ship', parcels }),
  refund: (fen) => ({ type: 'refund', fen }),
};

function skuAct(type: 'choose-sku' | 'change-sku', number: number, product: number): Act | null {
  const sku = products[product]?.skus[number];
  return sku ? { type, sku: sku.id } : null;
}

function friendAct(type: 'choose-friend' | 'forward', number: number): Act | null {
  const friend = friends[number];
  return friend === undefined ? null : { type, friend };
}

function actOf(type: ActType, number: number | null, product: number): Act | null {
  const read = readers[type];
  if (!read) return number === null ? ({ type } as Act) : null;
  return number === null ? null : read(number, product);
}
