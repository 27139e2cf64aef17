import { isHtml } from './html-format.ts';
import { readHtml } from './html.ts';

const textOf = (body: string) => readHtml(`<html><body>${body}</body></html>`).text;

describe('readHtml', () => {
  it.each([
    [
      'blocks are lines',
      '<h1>标题</h1><p>第一段</p><div>第二段<div>里面</div></div>',
      '标题\n第一段\n第二段\n里面',
    ],
    ['line breaks are lines', '一<br>二<br/>三<hr>四', '一\n二\n三\n四'],
    ['items are lines', '<ul><li>甲<li>乙</ul><dl><dt>丙<dd>丁</dl>', '甲\n乙\n丙\n丁'],
    [
      'rows are lines, cells stand apart',
      '<table><tr><th>甲</th><td>乙</td></tr><tr><td>丙<td>丁</table>',
      '甲\t乙\n丙\t丁',
    ],
    ['white space collapses', '<p>  a \n\n b&#32;&#32;c\t</p>', 'a b c'],
    [
      'no space grows inside wrapped Chinese',
      '<p>微信\n  <b>小店</b>\n上线 了</p>',
      '微信小店上线 了',
    ],
    ['preformatted lines stay', '<pre>一\n二</pre>', '一\n二'],
    ['entities are read', '&ldquo;A&amp;B&rdquo;&#x4E2D;&nbsp;x', '“A&B”中\u00a0x'],
    [
      'readings over characters are left out',
      '<ruby>號<rp>(</rp><rt>hào</rt><rp>)</rp></ruby>碼',
      '號碼',
    ],
    ['alternative texts are left out', '一<img alt="图" src="x">二', '一二'],
    ['comments are left out', '一<!-- <p>注释</p> -->二', '一二'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    '<script>var a = "<p>x</p>";</script>',
    '<style>p { color: red }</style>',
    '<noscript>请打开脚本</noscript>',
    '<template><p>模板</p></template>',
    '<div hidden>一<div>二</div>三</div>',
    '<div style="color:red; display : none">藏</div>',
    '<span aria-hidden="true">图标</span>',
    '<select><option>一</option></select>',
    '<svg><title>图</title><text>字</text></svg>',
    '<dialog>窗口</dialog>',
    '<input hidden>',
  ])('does not see %s', (silent) => {
    expect(textOf(`<p>前</p>${silent}<p>后</p>`)).toBe('前\n后');
  });

  it('sees what follows an unclosed hidden paragraph', () => {
    expect(textOf('<p hidden>藏<p>见</p>')).toBe('见');
  });

  it('reads a body that hides until a script has run', () => {
    expect(readHtml('<html><body style="display:none"><p>字</p></body></html>').text).toBe('字');
  });

  it('takes hints from the head', () => {
    const { hints, text } = readHtml(`<!doctype html><html><head>
      <title>标题 &amp; 站名</title>
      <meta name="author" content="张三&middot;李">
      <meta property="og:site_name" content="某某网">
      <meta property="article:published_time" content="2025-01-02T03:04:05+08:00">
      <link rel="canonical" href="https://example.com/a?b=1&amp;c=2">
      </head><body>正文</body></html>`);
    expect(text).toBe('正文');
    expect(hints).toMatchObject({
      title: '标题 & 站名',
      author: '张三·李',
      siteName: '某某网',
      publishedAt: '2025-01-02T03:04:05+08:00',
      canonicalUrl: 'https://example.com/a?b=1&c=2',
    });
  });

  it('prefers the title made for sharing, and leaves absent hints null', () => {
    const { hints } = readHtml(
      '<head><title>长</title><meta property="og:title" content="短"></head>',
    );
    expect(hints).toMatchObject({
      title: '短',
      author: null,
      siteName: null,
      publishedAt: null,
      canonicalUrl: null,
    });
  });

  it('does not mind depth', () => {
    const depth = 200_000;
    expect(textOf(`${'<div>'.repeat(depth)}深${'</div>'.repeat(depth)}`)).toBe('深');
  });
});

describe('isHtml', () => {
  it.each([
    '<!DOCTYPE html><html></html>',
    '\n<!-- saved -->\n<html lang="zh">',
    '<?xml version="1.0"?><html xmlns="x">',
    '<p>第一段</p><p>第二段</p>',
    '<div class="content">\n正文<br>\n</div>',
    '第一段<br>\n第二段<br/>\n第三段<br>',
  ])('takes %j for a page', (text) => {
    expect(isHtml(text)).toBe(true);
  });

  it.each([
    '在网页里，<div> 是块元素，</div> 结束它。\n而 <span> 是行内元素。',
    'a < b && c > d',
    '<3 这个产品',
    '<微信小店> 是什么？',
    '说明：\n<p>一个例子</p>\n第二行没有标签。\n第三行也没有。',
  ])('takes %j for a text', (text) => {
    expect(isHtml(text)).toBe(false);
  });

  it('tells asides and lines of links, by tags and by what elements are called', () => {
    const { hints, text } = readHtml(
      '<html><body><nav>一</nav><div class="post-comments"><p>二</p><div>三</div></div><p>正文在这里，很长很长。</p><p>正文还有<a href="/">链接</a>一段。</p><ul><li><a href="/">四</a></ul></body></html>',
    );
    const lines = text.split('\n');
    const named = (places: Iterable<number> = []) => [...places].map((at) => lines[at]);
    expect(hints.regions?.lines).toBe(lines.length);
    expect(named(hints.regions?.aside)).toEqual(['一', '二', '三']);
    expect(named(hints.regions?.linked)).toEqual(['四']);
  });

  it('believes no name of an element that holds most of the page', () => {
    const { hints } = readHtml(
      '<html><body><div class="page-sidebar"><p>正文在这里，很长很长。</p></div><p>脚</p></body></html>',
    );
    expect(hints.regions?.aside).toEqual(new Set());
  });
});
