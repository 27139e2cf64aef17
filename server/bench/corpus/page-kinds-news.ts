import {
  all,
  body,
  broken,
  line,
  links,
  list,
  page,
  silent,
  within,
  type Kind,
} from './page-parts.ts';

const headlines = [
  '直播间搭景花了多少钱',
  '客服为什么要三班倒',
  '一家面馆的外卖账本',
  '仓库搬家记',
];
const sentences = [
  '三月以来，城东的几家花店陆续换了新的配送方式，早上下单，中午就能送到，顾客的评价普遍不错',
  '过去一年里，运费险的价格涨了两次，不少店主开始重新计算退货率，并且把包装换成了可以重复使用的箱子...',
];

/** Sites of newspapers and portals, and those that copy them. */
export const newsKinds: Readonly<Record<string, Kind>> = {
  'news article': (title, lines) =>
    page(
      `${title}_街坊商报`,
      within('nav', 'class="top-nav"', list('', ['首页', '资讯', '学院', '登录'])),
      within(
        'main',
        '',
        within(
          'article',
          '',
          line('h1', title),
          line('div', '2025-03-04 10:20　来源：街坊商报', 'class="meta"'),
          body(lines),
        ),
        within('div', 'class="related"', line('h3', '相关阅读'), list('', headlines)),
      ),
      within(
        'section',
        'id="comments" class="comment-list"',
        line('h3', '网友评论'),
        ...['写得真好', '沙发', '请问怎么加盟'].map((words, at) =>
          within('div', 'class="comment"', line('b', `网友${String(at)}`), line('p', words)),
        ),
      ),
      within(
        'footer',
        '',
        line('p', '关于我们 | 联系我们 | 免责声明'),
        line('p', 'Copyright 2019-2025 版权所有'),
      ),
    ),
  portal: (title, lines) =>
    page(
      `${title}_资讯_某某网`,
      within(
        'div',
        'id="header"',
        links('class="nav"', ['新闻', '财经', '科技', '体育', '娱乐', '汽车', '房产']),
      ),
      within('div', 'class="crumb"', line('span', '当前位置：首页 > 资讯 > 正文')),
      within(
        'div',
        'class="wrap"',
        line('h2', title, 'class="title"'),
        line('div', '2025年03月04日 10:20:31　某某网　我有话说(26人参与)', 'class="info"'),
        within(
          'div',
          'class="content" id="content"',
          silent('<div class="ad-slot"><script>window.ads=[];</script></div>'),
          body(lines),
          line('p', '（责任编辑：张三李 HN002）', 'class="editor"'),
        ),
        within('div', 'class="share"', line('span', '分享到：微博 微信 空间')),
        within('div', 'class="rel"', line('h3', '延伸阅读'), list('', headlines, '• ')),
        within(
          'div',
          'class="side"',
          line('h3', '热门排行'),
          list(
            'class="rank"',
            headlines.map((words, at) => `${String(at + 1)} ${words}`),
          ),
        ),
      ),
      within(
        'div',
        'class="foot"',
        line('p', '网站简介 - 联系方法 - 招聘信息 - 客户服务 - 相关法律 - 网络营销'),
        line('p', '违法和不良信息举报电话：010-12345678　举报邮箱：jubao@example.com'),
        line('p', 'Copyright © 2005-2025 某某网 All rights reserved 京ICP备10000000号'),
      ),
    ),
  'paper edition': (title, lines) =>
    page(
      `${title}-街坊商报数字报`,
      links('class="bar"', ['第A01版：要闻', '第A02版：本地', '第A03版：商业', '第A04版：副刊']),
      line('div', '上一版 下一版', 'class="turn"'),
      line('div', '放大 缩小 默认 朗读', 'class="tools"'),
      line('p', '2025年03月04日 星期二 街坊商报', 'class="day"'),
      line('h1', title),
      line('p', '本报记者 李某某', 'class="by"'),
      within('div', 'id="ozoom"', body(lines)),
      line('p', '本版责编：王某某 版式设计：赵某某'),
      line(
        'p',
        '街坊商报版权作品，未经书面授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。',
      ),
    ),
  aggregator: (title, lines) =>
    page(
      `${title} - 聚合头条`,
      within(
        'header',
        '',
        links('class="logo-bar"', ['推荐', '热点', '视频', '图片', '问答', '更多']),
        line('a', '打开APP', 'class="open"'),
      ),
      line('h1', title),
      within(
        'div',
        'class="author"',
        line('span', '街坊小参'),
        line('span', '2025-03-04 10:20 · 优质财经领域创作者'),
        line('button', '关注'),
      ),
      within('div', 'class="article-content"', body(lines)),
      line('div', '举报/反馈', 'class="report"'),
      within(
        'div',
        'class="tags"',
        line('span', '相关标签'),
        links('class="tag-list"', [
          '微信小店',
          '带货',
          '视频号直播',
          '店铺运营',
          '开店教程',
          '佣金',
        ]),
      ),
      within(
        'div',
        'class="hot"',
        line('div', '大家都在看'),
        list('class="feed"', headlines),
        ...sentences.map((words) => line('p', words)),
      ),
      line('div', '展开更多', 'class="more"'),
      line('div', '设为首页 © 聚合头条 使用必读 意见反馈 京ICP证030173号'),
    ),
  'tag farm': (title, lines) =>
    page(
      `${title}|微信小店怎么开通|小店代运营`,
      line(
        'div',
        '微信小店怎么开通,小店代运营,小店开店流程,小店入驻费用,小店推广,小店代运营公司',
        'class="kw"',
      ),
      line('div', '您现在的位置：网站首页 >> 新闻中心 >> 行业动态'),
      line('h1', title),
      line('div', '发布时间：2025-03-04　浏览：1024次　作者：admin'),
      within('div', 'class="con"', body(lines)),
      line('p', '标签：微信小店 带货 开店'),
      line('p', '本文网址：http://www.example-dian.cn/news/1024.html'),
      line('p', '上一篇：没有了'),
      line('p', '下一篇：仓库搬家记'),
      within(
        'div',
        'class="xg"',
        line('h4', '最近浏览：'),
        line('h4', '相关产品：'),
        line('h4', '相关新闻：'),
        list('', headlines),
      ),
      line('div', '热推产品 | 主营区域： 江苏 浙江 上海 安徽 山东'),
      line('div', '技术支持：某某网络科技 苏ICP备12345678号 网站地图 RSS XML'),
    ),
  'spam header': (title, lines) =>
    page(
      `葡京娱乐城_真人棋牌开户_${title}`,
      line('div', '葡京娱乐城_真人棋牌开户_彩票投注平台_老虎机送彩金', 'class="t"'),
      line('div', '99热精品在线视频,久久综合狠狠,国产自拍无码,成人免费观看'),
      links('class="menu"', ['首页', '电影', '电视剧', '综艺', '动漫', '资讯']),
      line('h1', title),
      line('p', '时间：2025-03-04 10:20:31 来源：葡京体育平台'),
      within('div', 'class="c"', body(lines)),
      list('class="spam"', [
        '亚洲一区二区三区视频在线观看',
        '真人百家乐网址开户送彩金',
        '欧美激情综合免费观看国产三级',
      ]),
      line('p', '友情链接：澳门赌场 六合彩开奖 时时彩平台 百家乐 赌球网'),
    ),
  'summary box': (title, lines) =>
    page(
      title,
      links('class="nav"', ['首页', '快讯', '深度', '专栏', '报告']),
      line('h1', title),
      line('p', '原创 2025-03-04 10:20 街坊商业评论'),
      within(
        'div',
        'class="ai-summary"',
        line('span', 'AI摘要'),
        line('p', `${(lines[0] ?? '').slice(0, 60)}...`),
        line('span', '以上内容由AI生成，仅供参考'),
      ),
      within('div', 'class="content"', body(lines)),
      line('p', '本文系作者 街坊商业评论 授权发表，未经许可，不得转载。'),
      line('p', '本内容来源于网友自发贡献，该文观点仅代表作者本人。'),
      line('div', '点赞 36 收藏 12 分享 评论 5', 'class="acts"'),
      within(
        'div',
        'class="author-card"',
        line('b', '街坊商业评论'),
        line('p', '关注小店与小生意'),
        line('p', '128 文章 3.6万 粉丝'),
      ),
      within('div', 'class="rec"', line('h3', '你可能还喜欢'), list('', headlines)),
    ),
  'print view': (title, lines) =>
    page(
      `${title}-打印页面`,
      line('div', '【打印本页】【关闭窗口】'),
      line('h2', title),
      line('div', '文章来源：街坊商报　更新时间：2025/3/4 10:20:31'),
      within('div', 'id="print"', body(lines)),
      line('div', '打印时间：2025年3月5日 9:00:00'),
      line('div', '原文链接：http://www.example-shangbao.cn/a/1024.html'),
    ),
  feed: (title, lines) =>
    all(
      silent('<html><body>'),
      line('h1', title),
      within('div', 'class="rss"', broken(lines, '')),
      line('p', '本文首发于街坊商报，转载请联系授权。'),
      line('p', '阅读原文：http://www.example-shangbao.cn/a/1024.html'),
      silent('</body></html>'),
    ),
};
