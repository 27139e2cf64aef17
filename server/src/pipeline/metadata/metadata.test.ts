import { readDate } from './dates.ts';
import { readMetadata } from './metadata.ts';

const NO_HINTS = {
  title: null,
  author: null,
  siteName: null,
  publishedAt: null,
  canonicalUrl: null,
};
const BODY = '新规从七月起执行，商家需要在月底前完成认证。\n逾期的店铺会被限制上架新商品。';

const of = (...lines: string[]) => readMetadata(lines.join('\n'), NO_HINTS);

describe('readMetadata', () => {
  it('tells the account and its writer from the site that copied them', () => {
    expect(
      of(
        '小店新规三问',
        '2025-06-23 17:22 来源: A5专栏 我来投稿',
        '文:互联网江湖 作者:刘致呈',
        BODY,
      ),
    ).toMatchObject({
      title: '小店新规三问',
      author: '刘致呈',
      outlet: '互联网江湖',
      republisher: 'A5专栏',
      publishedAt: '2025-06-23T17:22',
      publishedAtLine: '2025-06-23 17:22 来源: A5专栏 我来投稿',
    });
  });

  it('takes the source of a news page for its outlet', () => {
    expect(of('小店新规三问', '2024年11月2日 来源：某某日报', BODY)).toMatchObject({
      author: null,
      outlet: '某某日报',
      republisher: null,
      publishedAt: '2024-11-02',
    });
  });

  it('reads a line that carries source, author, time and counter at once', () => {
    expect(
      of(
        '小店新规三问',
        '来源：南方某报   作者：王小明   时间：2025-01-08 09:12:33   阅读：1.2万',
        BODY,
      ),
    ).toMatchObject({ author: '王小明', outlet: '南方某报', publishedAt: '2025-01-08T09:12' });
  });

  it('reads reporters and the newspaper they write for', () => {
    expect(
      of(
        '小店新规三问',
        '发布日期:2024-11-22 21:48 点击次数:96每经记者 李卓 每经实习记者 张梓桐',
        BODY,
      ),
    ).toMatchObject({
      author: '李卓、张梓桐',
      outlet: '每日经济新闻',
      publishedAt: '2024-11-22T21:48',
    });
  });

  it('reads the credit at the foot: account, author, licensed copier', () => {
    expect(
      of(
        '小店新规三问',
        BODY,
        '本文来自微信公众号 “伯虎财经”(ID:bohuFN),作者:伯虎团队,36氪经授权发布。',
      ),
    ).toMatchObject({ author: '伯虎团队', outlet: '伯虎财经', republisher: '36氪' });
  });

  it('takes neither the poster for the author nor the day of the post for the first publication', () => {
    expect(
      of(
        '标题: 小店新规三问 [打印本页]',
        '作者: 某某代运营    时间: 2025-1-1 17:23',
        '文丨高某某',
        BODY,
      ),
    ).toMatchObject({ title: '小店新规三问', author: '高某某', outlet: null, publishedAt: null });
  });

  it.each(['作者：admin', '来源：本站', '来源：网络', '编辑：小编'])(
    'finds nobody in %s',
    (line) => {
      expect(of('小店新规三问', line, BODY)).toMatchObject({ author: null, outlet: null });
    },
  );

  it('leaves everything null when the document says nothing', () => {
    expect(of(BODY)).toEqual({
      title: null,
      author: null,
      outlet: null,
      republisher: null,
      publishedAt: null,
      publishedAtLine: null,
    });
  });

  it('prefers what the page shows to what its markup says', () => {
    const hints = {
      ...NO_HINTS,
      title: '小店新规三问_某某网',
      siteName: '某某网',
      publishedAt: '2025-07-01T08:00:00+08:00',
    };
    expect(readMetadata(`小店新规三问\n来源：某某日报\n${BODY}`, hints)).toMatchObject({
      title: '小店新规三问',
      outlet: '某某日报',
      republisher: '某某网',
      publishedAt: '2025-07-01T08:00',
    });
  });
});

describe('readDate', () => {
  it.each([
    ['2025-06-23 17:22', '2025-06-23T17:22'],
    ['2025年6月3日', '2025-06-03'],
    ['2025/6/3 9:05', '2025-06-03T09:05'],
    ['2025.06.03', '2025-06-03'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', null],
    ['2025-13-01', null],
    ['2025-06-23 25:70', '2025-06-23'],
    ['第2025号', null],
  ])('reads %s as %s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});
