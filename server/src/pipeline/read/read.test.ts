import fc from 'fast-check';
import iconv from 'iconv-lite';
import { DEFAULT_MAX_BYTES, read, type Encoding } from './read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => {
  const reading = read(bytes);
  return reading.status === 'read' ? reading.text : reading.reason;
};
const encodingOf = (bytes: Uint8Array) => {
  const reading = read(bytes);
  return reading.status === 'read' ? reading.encoding : reading.reason;
};

const simplified = '在过去的一年里，腾讯在电子商务领域频繁行动。\n第二段：似乎也有了新的玩法。';
const traditional = '騰訊的“功勞簿”又添上了幾筆，視頻號沒必要再克制了。';

describe('read', () => {
  it.each<[string, string, Encoding]>([
    [simplified, 'utf8', 'utf-8'],
    [simplified, 'gbk', 'gb18030'],
    [simplified, 'gb18030', 'gb18030'],
    [simplified, 'utf-16le', 'utf-16le'],
    [simplified, 'utf-16be', 'utf-16be'],
    [traditional, 'utf8', 'utf-8'],
    [traditional, 'gbk', 'gb18030'],
    [traditional, 'big5', 'big5'],
    [traditional, 'utf-16le', 'utf-16le'],
    [traditional, 'utf-16be', 'utf-16be'],
    ['你好', 'gbk', 'gb18030'],
    ['你好嗎', 'big5', 'big5'],
    ['他叫𠮷野家😀，味道很好', 'gb18030', 'gb18030'],
    ['plain ASCII', 'utf8', 'utf-8'],
    ['plain ASCII in wide characters', 'utf-16le', 'utf-16le'],
  ])('reads %s from %s', (text, iconvName, encoding) => {
    expect(read(iconv.encode(text, iconvName))).toMatchObject({
      status: 'read',
      encoding,
      format: 'text',
      text,
    });
  });

  it.each<[string, Encoding]>([
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('takes a byte order mark of %s for what it says and leaves it out', (name, encoding) => {
    const bytes = iconv.encode('短', name, { addBOM: true });
    expect(read(bytes)).toMatchObject({ encoding, text: '短' });
  });

  it('makes every line break a line feed', () => {
    expect(textOf(utf8('一\r\n二\r三\n四'))).toBe('一\n二\n三\n四');
  });

  it('leaves a character out that is cut off at the end', () => {
    expect(textOf(utf8('朋友们').subarray(0, -1))).toBe('朋友');
  });

  it('marks a few broken bytes and reads the rest', () => {
    const bytes = utf8(simplified);
    bytes[9] = 0xff;
    expect(textOf(bytes)).toBe(simplified.replace('的', '\uFFFD'.repeat(3)));
    expect(encodingOf(bytes)).toBe('utf-8');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space and invisible marks', utf8(' \n\u200b\ufeff\u00a0'), 'empty'],
    ['a page without visible text', utf8('<html><body><p hidden>字</p></body></html>'), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'binary'],
    ['a PDF', utf8('%PDF-1.7 text'), 'binary'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
    ['control bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 256), 'binary'],
    [
      'Japanese in Shift_JIS',
      iconv.encode('これは日本語のテキストです。', 'shift_jis'),
      'undecodable',
    ],
    ['French in Latin-1', iconv.encode('Voilà un café très élégant', 'latin1'), 'undecodable'],
    ['too many bytes', new Uint8Array(DEFAULT_MAX_BYTES + 1), 'too-large'],
  ])('rejects %s', (_, bytes, reason) => {
    expect(read(bytes)).toEqual({ status: 'rejected', reason });
  });

  it('takes as much as it is told to', () => {
    expect(read(utf8('abcd'), { maxBytes: 3 })).toEqual({
      status: 'rejected',
      reason: 'too-large',
    });
    expect(read(utf8('abc'), { maxBytes: 3 }).status).toBe('read');
  });

  it('believes the declaration of a short page', () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>临场</p></body></html>`;
    const asGbk = { encoding: 'gb18030', text: '临场' };
    expect(read(iconv.encode(page('gb2312'), 'gbk'))).toMatchObject(asGbk);
    // the same bytes are two common words in Big5
    expect(read(iconv.encode(page('unknown'), 'gbk'))).toMatchObject({ encoding: 'big5' });
  });

  it('reads back any Chinese text it was given, whatever the encoding', () => {
    const words = fc.constantFrom(
      '腾讯',
      '微信',
      '的',
      '在',
      '电商',
      '今天',
      '，',
      '。',
      '\n',
      'App',
      '2024',
    );
    const names = fc.constantFrom('utf8', 'gbk', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(fc.array(words), names, (text, name) => {
        const original = `今天的微信小店有了新的功能。${text.join('')}`;
        expect(textOf(iconv.encode(original, name))).toBe(original);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['read', 'rejected']).toContain(read(bytes).status);
      }),
    );
  });
});
