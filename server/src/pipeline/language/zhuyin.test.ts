import { pinyinOf, ZHUYIN } from './zhuyin.ts';

it.each([
  ['ㄏㄠˋ', 'hao'],
  ['ㄕˋ', 'shi'],
  ['ㄩㄝˋ', 'yue'],
  ['ㄐㄩㄢ', 'juan'],
  ['ㄋㄩˇ', 'nü'],
  ['ㄨㄟˋ', 'wei'],
  ['ㄧㄝˋ', 'ye'],
  ['ㄧㄥˊ', 'ying'],
  ['ㄓㄨㄥ', 'zhong'],
  ['ㄒㄩㄥˊ', 'xiong'],
  ['ㄩㄥˋ', 'yong'],
  ['˙ㄇㄣ', 'men'],
  ['ㄦˊ', 'er'],
  ['ㄅ', ''],
])('reads %s as %s', (zhuyin, pinyin) => {
  expect(pinyinOf(zhuyin)).toBe(pinyin);
  expect(zhuyin).toMatch(new RegExp(`^${ZHUYIN}$`, 'u'));
});
