/** An article in the page of a made-up site, and the lines a reader came for. */
export interface Page {
  readonly name: string;
  readonly html: string;
  readonly body: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const navigation =
  '<nav class="top-nav"><ul><li><a href="/">首页</a></li><li><a href="/news">资讯</a></li><li><a href="/school">学院</a></li><li><a href="/login">登录</a></li></ul></nav>';
const related =
  '<div class="related"><h3>相关阅读</h3><ul>' +
  ['直播间搭景花了多少钱', '客服为什么要三班倒', '一家面馆的外卖账本', '仓库搬家记']
    .map((title) => `<li><a href="/a/${String(title.length)}">${title}</a></li>`)
    .join('') +
  '</ul></div>';
const comments =
  '<section id="comments" class="comment-list"><h3>网友评论</h3>' +
  ['写得真好', '沙发', '请问怎么加盟']
    .map((words, at) => `<div class="comment"><b>网友${String(at)}</b><p>${words}</p></div>`)
    .join('') +
  '</section>';
const footer =
  '<footer><p>关于我们 | 联系我们 | 免责声明</p><p>Copyright 2019-2025 版权所有</p></footer>';
const advert =
  '<div class="ad-slot"><p>广告</p><script>window.ads = (window.ads || []).push({ slot: 3 });</script></div>';
const head = (title: string, site: string) =>
  `<head><meta charset="utf-8"><title>${escaped(title)}_${site}</title><meta name="description" content="${escaped(title)}"><style>.a{color:red}.top-nav li{float:left}</style><script>var t = Date.now();</script></head>`;

const paragraphs = (lines: readonly string[], tag = 'p') =>
  lines.map((line) => `<${tag}>${escaped(line)}</${tag}>`).join('\n');

/** The ways in which sites put an article on a page. */
const layouts: Readonly<Record<string, (title: string, lines: readonly string[]) => string>> = {
  article: (title, lines) =>
    `<!doctype html><html lang="zh">${head(title, '街坊商报')}<body>${navigation}<main><article><h1>${escaped(title)}</h1><div class="meta"><span>2025-03-04 10:20</span><span>来源：街坊商报</span></div>${paragraphs(lines)}</article>${related}</main>${comments}${footer}</body></html>`,
  portal: (title, lines) =>
    `<html>${head(title, '某某网')}<body><div id="header">${navigation}</div><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/x">资讯</a> &gt; 正文</div><div class="wrap"><div class="left"><h2 class="title">${escaped(title)}</h2><div class="content" id="content">${advert}${paragraphs(lines)}${advert}</div>${related}</div><div class="side"><h3>热门</h3>${related}</div></div>${footer}</body></html>`,
  breaks: (title, lines) =>
    `<html>${head(title, '旧站')}<body><table><tr><td>${navigation}</td></tr><tr><td><h1>${escaped(title)}</h1><div class="txt">${lines.map((line) => `&nbsp;&nbsp;${escaped(line)}`).join('<br><br>\n')}</div></td></tr></table>${comments}${footer}</body></html>`,
};

/** Every clean text in every layout: the first line is its title, the others its body. */
export const pagesOf = (texts: ReadonlyMap<string, string>): Page[] =>
  [...texts].flatMap(([name, text]) => {
    const [title = '', ...body] = text.split('\n').filter((line) => line.trim() !== '');
    return Object.entries(layouts).map(([layout, render]) => ({
      name: `${name} ${layout}`,
      html: render(title, body),
      body: body.map((line) => line.trim()),
    }));
  });
