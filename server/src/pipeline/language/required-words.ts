/** Words of which at least one, in lower case, stands in every text that a pattern matches; null: none must. */
export type Required = readonly string[] | null;

/**
 * What a pattern cannot do without, read from its source: of each sequence the words that are met
 * least, of alternatives those of all. Whatever may be left out, is denied or is not spelt out tells
 * nothing. Understands patterns with the flag `u`.
 */
export const requiredWords = ({ source, ignoreCase }: RegExp): Required =>
  new SourceReader(source, ignoreCase).alternatives();

/** The sign for kelvins is a k to patterns that ignore case. */
const KELVIN = '\u212a'.charCodeAt(0);

/** The code units that a character of a required word may be in a text. */
export function casesOf(char: string): readonly number[] {
  const cases = [char.charCodeAt(0), char.toUpperCase().charCodeAt(0)];
  return char === 'k' ? [...cases, KELVIN] : cases;
}

/** A class of more characters than this is no hint. */
const MOST_CHARACTERS = 40;
/** A character is met so much more often than a word. */
const CHARACTER_COST = 5;

const costOf = (words: Required): number =>
  words === null
    ? Infinity
    : words.reduce((sum, { length }) => sum + (length > 1 ? 1 : CHARACTER_COST), 0);

const DIGITS = Array.from('0123456789');

/** A part of a sequence: a character that is spelt out, or what the part requires. */
type Atom = string | { readonly required: Required };
const ANYTHING: Atom = { required: null };

class SourceReader {
  private readonly source: string;
  private readonly ignoreCase: boolean;
  private at = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.source = source;
    this.ignoreCase = ignoreCase;
  }

  /** All of `a|b|c`, up to the bracket that closes it or to the end. */
  alternatives(): Required {
    let all: Required = this.sequence();
    while (this.take('|')) {
      const other = this.sequence();
      all = all && other && [...all, ...other];
    }
    return all;
  }

  private sequence(): Required {
    let best: Required = null;
    let word = '';
    const consider = (required: Required) => {
      if (costOf(required) < costOf(best)) best = required;
    };
    const endWord = () => {
      if (word !== '') consider([word]);
      word = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.next)) {
      const atom = this.atom();
      const [least, isRepeated] = this.quantifier();
      if (typeof atom === 'string' && least > 0) word += atom;
      if (typeof atom !== 'string' || isRepeated) endWord();
      if (typeof atom !== 'string' && least > 0) consider(atom.required);
    }
    endWord();
    return best;
  }

  private atom(): Atom {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += char.length;
    if (char === '(') return this.group();
    if (char === '[') return { required: this.characterClass() };
    if (char === '\\') return this.escape();
    return '.^$'.includes(char) ? ANYTHING : this.literal(char);
  }

  /** With the flag `i` an s may be a letter that has no lower case: it tells nothing. */
  private literal(char: string): Atom {
    const lower = char.toLowerCase();
    const isUnsure = lower.trim() === '' || (this.ignoreCase && lower === 's');
    return isUnsure ? ANYTHING : lower;
  }

  private group(): Atom {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/u.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    const required = this.alternatives();
    this.take(')');
    return opening.endsWith('!') ? ANYTHING : { required };
  }

  private escape(): Atom {
    const rest = this.source.slice(this.at);
    const special = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|k<\w+>|c.|\w)/u.exec(rest)?.[0];
    this.at += special?.length ?? 1;
    if (special === 'd') return { required: DIGITS };
    return special === undefined ? this.literal(rest.charAt(0)) : ANYTHING;
  }

  /** The characters of `[abc]`; null for classes that are denied, or too large to tell anything. */
  private characterClass(): Required {
    const isDenied = this.take('^');
    const chars: string[] = [];
    let isOpen = isDenied;
    while (this.at < this.source.length && !this.take(']')) {
      const from = this.atomOfClass();
      const isRange = this.next === '-' && this.source.charAt(this.at + 1) !== ']';
      const to = isRange && this.take('-') ? this.atomOfClass() : from;
      const run = rangeOf(from, to);
      isOpen ||= run === null || chars.length + run.length > MOST_CHARACTERS;
      if (run) chars.push(...run);
    }
    return isOpen ? null : chars;
  }

  private atomOfClass(): Atom {
    if (this.take('\\')) return this.escape();
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return this.literal(char);
  }

  /** How often the part before stands at least, and whether it has a quantifier at all. */
  private quantifier(): readonly [least: number, isRepeated: boolean] {
    const found = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at));
    if (!found) return [1, false];
    this.at += found[0].length;
    const { least = found[0].startsWith('+') ? '1' : '0' } = found.groups ?? {};
    return [Number(least), true];
  }

  private get next(): string {
    return this.source.charAt(this.at);
  }

  private take(char: string): boolean {
    const isThere = this.next === char;
    if (isThere) this.at += 1;
    return isThere;
  }
}

/** The characters from one to another one; null for a part of a class that is not spelt out. */
function rangeOf(from: Atom, to: Atom): Required {
  if (typeof from !== 'string' || typeof to !== 'string') {
    return typeof from === 'string' ? null : from.required;
  }
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (last - first > MOST_CHARACTERS) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}
