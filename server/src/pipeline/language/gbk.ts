import iconv from 'iconv-lite';

const LEADS = { first: 0x81, last: 0xfe };
const TRAILS = { first: 0x40, last: 0xfe };
const DEL = 0x7f;
const PRIVATE_USE = /[\uE000-\uF8FF\uFFFD]/u;

interface Table {
  readonly chars: ReadonlyMap<number, string>;
  readonly codes: ReadonlyMap<string, number>;
}

let table: Table | undefined;

/** The character two GBK bytes stand for; undefined for invalid and user-defined pairs. */
export const gbkChar = (lead: number, trail: number): string | undefined =>
  loadTable().chars.get(lead * 256 + trail);

/** The two GBK bytes of a character as one number, lead byte first; undefined when it has none. */
export const gbkCode = (char: string): number | undefined => loadTable().codes.get(char);

/** Whether a character is in GB 2312, the set all plain Simplified text is written in. */
export function isInGb2312(char: string): boolean {
  const code = gbkCode(char) ?? 0;
  return code >= 0xb0a1 && code < 0xf800 && code % 256 > 0xa0;
}

function loadTable(): Table {
  return (table ??= buildTable());
}

function buildTable(): Table {
  const pairs = allPairs();
  // one decoding with line breaks between the pairs is far quicker than one for each pair
  const bytes = Uint8Array.from(pairs.flatMap((code) => [code >> 8, code % 256, 0x0a]));
  const decoded = iconv.decode(bytes, 'gbk').split('\n');
  const chars = new Map<number, string>();
  const codes = new Map<string, number>();
  for (const [index, code] of pairs.entries()) {
    const char = decoded[index] ?? '';
    if (char.length !== 1 || PRIVATE_USE.test(char)) continue;
    chars.set(code, char);
    if (!codes.has(char)) codes.set(char, code);
  }
  return { chars, codes };
}

function allPairs(): number[] {
  const pairs: number[] = [];
  for (let lead = LEADS.first; lead <= LEADS.last; lead += 1) {
    for (let trail = TRAILS.first; trail <= TRAILS.last; trail += 1) {
      if (trail !== DEL) pairs.push(lead * 256 + trail);
    }
  }
  return pairs;
}
