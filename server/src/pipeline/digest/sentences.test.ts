import fc from 'fast-check';
import { sentencesOf } from './sentences.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it.each([
    [
      'ends at full stops and line breaks',
      '茶要趁热喝。水温九十度!\n值得期待。',
      ['茶要趁热喝。', '水温九十度!', '值得期待。'],
    ],
    ['keeps a run of marks together', '真的吗?!好……然后呢', ['真的吗?!', '好……', '然后呢']],
    [
      'does not stop inside a quotation',
      '他说:“先等等。再看看。”大家散了。',
      ['他说:“先等等。再看看。”', '大家散了。'],
    ],
    [
      'keeps the speaker with the words',
      '“微信很懂用户。” 一位从业者评价。',
      ['“微信很懂用户。” 一位从业者评价。'],
    ],
    [
      'keeps a web address whole',
      '见 https://a.cn/b?c=1 这一页。',
      ['见 https://a.cn/b?c=1 这一页。'],
    ],
    ['keeps decimals whole', '同比增长1.92倍。', ['同比增长1.92倍。']],
    [
      'ends English sentences at a stop before a capital',
      'It works. We are back!',
      ['It works.', 'We are back!'],
    ],
    ['goes on after a quotation that is never closed', '“开头。第二句。', ['“开头。第二句。']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('gives spans that hold exactly the sentence, in order, and loses nothing but white space', () => {
    const unit = fc.constantFrom(...Array.from('茶水。!?…“”（）「」 \n,,ab.1说'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const sentences = sentencesOf(text);
        for (const { span, text: words } of sentences) {
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(words.trim()).toBe(words);
        }
        expect(
          sentences
            .map(({ text: words }) => words)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
