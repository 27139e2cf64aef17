import iconv from 'iconv-lite';

/** Big5 has the characters in use first, then the rare ones. */
const FIRST_RARE = 0xc9;
const FIRST_HAN = 0xa4;
/** In use for all that: forms of Hong Kong and of converters. */
const IN_USE = new Set('爲裏着喫羣峯麪啓衆説税脱閲綫麽牀竈滙鋭悦');
const RARE_COST = 4;
/** Full-width letters, digits and blanks: prose is not written with them. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ\u3000]/u;
const WIDE_COST = 8;
const HAN = /\p{Script=Han}/u;

const costs = new Map<string, number>();

/** What it costs, in nats, that a character is none of those Traditional pages are written with. */
export function rarityCost(char: string): number {
  let cost = costs.get(char);
  if (cost === undefined) costs.set(char, (cost = findCost(char)));
  return cost;
}

function findCost(char: string): number {
  if (WIDE.test(char)) return WIDE_COST;
  return isRare(char) ? RARE_COST : 0;
}

function isRare(char: string): boolean {
  if (!HAN.test(char) || IN_USE.has(char)) return false;
  const lead = iconv.encode(char, 'big5')[0] ?? 0;
  return lead < FIRST_HAN || lead >= FIRST_RARE;
}
