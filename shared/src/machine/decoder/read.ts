/** A value as it stood in the text; numbers keep their digits, objects their order and repeats. */
export type JsonValue =
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, JsonValue])[] }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly word: 'true' | 'false' | 'null' };

/** Where reading stopped, counted from 1, and why in one sentence. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type JsonResult =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly fault: JsonFault };

const DEEPEST = 60;
const LONGEST = 200_000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const SPACE = /[ \t\r\n\ufeff]*/uy;

class Fault extends Error {
  readonly at: number;
  readonly said: string;

  constructor(at: number, said: string) {
    super(said);
    this.at = at;
    this.said = said;
  }
}

/** Reads JSON (RFC 8259) without losing a digit. Any text gives a value or a fault, never a throw. */
export function readJson(text: string): JsonResult {
  if (text.length > LONGEST)
    return { ok: false, fault: faultAt(text, 0, '内容太长，只贴一张订单。') };
  try {
    const reader = new Reader(text);
    return { ok: true, value: reader.whole() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, fault: faultAt(text, error.at, error.said) };
  }
}

function faultAt(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  whole(): JsonValue {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) throw new Fault(this.at, 'JSON 到这里已经结束，后面多了内容。');
    return value;
  }

  private value(depth: number): JsonValue {
    if (depth > DEEPEST) throw new Fault(this.at, '嵌套太深。');
    this.skipSpace();
    const char = this.text[this.at];
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    if (char === '"') return { kind: 'string', text: this.string() };
    return this.scalar();
  }

  private scalar(): JsonValue {
    for (const word of ['true', 'false', 'null'] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return { kind: 'word', word };
      }
    }
    const digits = this.match(NUMBER);
    if (digits === null) throw new Fault(this.at, this.complaint());
    return { kind: 'number', digits };
  }

  /** What is most often wrong where no value begins. */
  private complaint(): string {
    const char = this.text[this.at];
    if (char === undefined) return '内容在这里断了，后面还缺一截。';
    if (char === "'") return '这里要用双引号，不能用单引号。';
    if (char === '“' || char === '”') return '这里是中文引号，要换成英文双引号。';
    if (char === '}' || char === ']') return '这里多了一个逗号，或少了一个值。';
    return `这里不该出现「${char}」。`;
  }

  private object(depth: number): JsonValue {
    const members: (readonly [string, JsonValue])[] = [];
    this.list('}', '这里要有逗号，或者用 } 结束。', () => {
      if (this.text[this.at] !== '"') throw new Fault(this.at, this.nameComplaint());
      const name = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ':') throw new Fault(this.at, '字段名后面要有冒号。');
      this.at += 1;
      members.push([name, this.value(depth + 1)]);
    });
    return { kind: 'object', members };
  }

  private nameComplaint(): string {
    const char = this.text[this.at];
    return char === undefined || /["'“”}\]]/u.test(char)
      ? this.complaint()
      : '字段名要用英文双引号括起来。';
  }

  private array(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.list(']', '这里要有逗号，或者用 ] 结束。', () => {
      items.push(this.value(depth + 1));
    });
    return { kind: 'array', items };
  }

  /** Reads what stands between brackets, apart by commas. */
  private list(end: string, expected: string, readOne: () => void): void {
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.skipSpace();
      readOne();
      this.skipSpace();
      const char = this.text[this.at];
      if (char !== ',' && char !== end) {
        throw new Fault(this.at, char === undefined ? this.complaint() : expected);
      }
      this.at += 1;
      if (char === end) return;
    }
  }

  private string(): string {
    const start = this.at;
    const quoted = this.match(STRING);
    try {
      return JSON.parse(quoted ?? '') as string;
    } catch {
      // no end, or a line break and the like in the middle
      throw new Fault(start, '这段文字没有收尾，或里面有没转义的字符。');
    }
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}
