import fc from 'fast-check';
import { entities, entityOf, lineOf } from './entities.ts';
import { findNames, namesByPart } from './names.ts';

const namesOf = (text: string) => findNames(text).map(({ name }) => name);

describe('entities', () => {
  it('have ids of their own, and parents that exist', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    for (const { parent } of entities) if (parent) expect(entityOf(parent)).toBeDefined();
  });

  it('share no alias', () => {
    const aliases = entities.flatMap(({ name, aliases, mangled }) => [
      name,
      ...aliases,
      ...mangled,
    ]);
    const twice = aliases.filter((alias, at) => aliases.indexOf(alias) !== at);
    expect(twice).toEqual([]);
  });

  it('know what they are a part of', () => {
    expect(lineOf('channels-shop')).toEqual(['channels-shop', 'channels', 'wechat', 'tencent']);
  });
});

describe('findNames', () => {
  it('takes the longest name', () => {
    expect(namesOf('微信小店和微信视频号都属于微信')).toEqual(['微信小店', '视频号', '微信']);
  });

  it('reads aliases and what spinners make of them', () => {
    expect(namesOf('鹅厂的小步伐、张细小龙与WXG')).toEqual([
      '腾讯',
      '小程序',
      '张小龙',
      '微信事业群',
    ]);
  });

  it('does not cut names out of other words', () => {
    expect(namesOf('北京东站的小龙虾，获得物流补贴，加快手续')).toEqual([]);
    expect(namesOf('第16188号')).toEqual([]);
    expect(namesOf('tiktoker')).toEqual([]);
  });

  it('meets a stranger by the title, and again without', () => {
    const found = findNames('某咨询公司分析师罗一鸣表示看好。罗一鸣还说，风险仍在。');
    expect(found.map(({ name, entity }) => [name, entity])).toEqual([
      ['罗一鸣', null],
      ['罗一鸣', null],
    ]);
  });

  it('believes no name without a title', () => {
    expect(namesOf('王先生说东西不错，高度重视的人表示欢迎')).toEqual([]);
  });

  it('keeps spans in order, apart, and inside the text', () => {
    const words = fc.constantFrom(
      '微信',
      '小店',
      '视频号',
      '，',
      '总裁',
      '李达明',
      '表示',
      'QQ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          let last = 0;
          for (const { span } of findNames(text)) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

it('are the same in a part of a text as in the part alone', () => {
  const text = '腾讯称JD.com与京东到家，创始人王小明表示：北京东路的“看一看”、小米10和小米粥';
  const namesIn = namesByPart(text);
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      const alone = findNames(text.slice(start, end)).map(({ name }) => name);
      expect([...namesIn({ start, end })].sort()).toEqual([...new Set(alone)].sort());
    }
  }
});
