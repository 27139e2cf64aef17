import {
  body,
  broken,
  line,
  links,
  list,
  page,
  within,
  type Kind,
  type Part,
} from './page-parts.ts';

const headlines = [
  '新手开店第一个月的流水',
  '有没有人被误判过',
  '求推荐打包用的胶带',
  '晒一晒我的小仓库',
];
const replies = [
  ['青石板', '2025-3-4 11:02', '学习了，感谢楼主分享。'],
  [
    '小满',
    '2025-3-4 12:40',
    '说得在理，我家也是这样，去年换了快递之后差评少了很多，不过成本也上去了。',
  ],
  ['路过的人', '2025-3-5 08:15', '马克一下，晚上再看。'],
] as const;

const threadReply = (at: number, [name, time, words]: (typeof replies)[number]): Part =>
  within(
    'div',
    'class="post reply"',
    line('div', `${name} 发表于 ${time}`, 'class="authi"'),
    line('div', `${String(at + 2)}#`, 'class="floor"'),
    line('div', words, 'class="t_f"'),
  );

/** Forums, blogs and accounts. */
export const communityKinds: Readonly<Record<string, Kind>> = {
  'forum thread': (title, lines) =>
    page(
      `${title} - 开店交流 - 某某论坛 - Powered by Discuz!`,
      links('id="nv"', ['论坛', '门户', '导读', '排行榜', '签到'], ' | '),
      line('div', '请 登录 后使用快捷导航　没有账号？立即注册', 'id="um"'),
      line('div', '某某论坛 › 开店交流 › 查看内容', 'id="pt"'),
      line('div', '查看: 1024|回复: 3', 'class="hm"'),
      line('h1', title, 'class="ts"'),
      within(
        'div',
        'class="post" id="post_1"',
        line('div', '楼主 发表于 2025-3-4 10:20', 'class="authi"'),
        line('div', '1# 电梯直达', 'class="floor"'),
        within('div', 'class="t_f"', broken(lines, '')),
        line('div', '评分 参与人数 2 威望 +5 理由', 'class="rate"'),
      ),
      ...replies.map((reply, at) => threadReply(at, reply)),
      line('div', '返回列表 发新帖', 'class="pgs"'),
      line('div', '您需要登录后才可以回帖 登录 | 立即注册', 'class="pt"'),
      line('div', 'Powered by Discuz! X3.4 © 2001-2025 某某论坛 GMT+8, 2025-3-5 09:00'),
    ),
  'printed thread': (title, lines) =>
    page(
      `${title} - Powered by Discuz!`,
      line('div', '某某论坛_开店交流社区'),
      line('div', `标题: ${title} [打印本页]`),
      line('div', '作者: 青石板    时间: 2025-3-4 10:20'),
      line('div', `标题: ${title}`),
      broken(lines, ''),
      ...replies.flatMap(([name, time, words]) => [
        line('div', `作者: ${name}    时间: ${time}`),
        line('div', words),
      ]),
      line('div', '欢迎光临 某某论坛 (http://www.example-luntan.cn/) Powered by Discuz! X3.3'),
    ),
  'post bar': (title, lines) =>
    page(
      `${title}_小店吧`,
      links('class="head"', ['看贴', '图片', '吧主推荐', '视频', '游戏']),
      line('div', '小店吧 关注：36,102 贴子：120,845'),
      line('h3', title),
      line('div', '只看楼主 收藏 回复'),
      within(
        'div',
        'class="l_post"',
        line('div', '青石板 铁杆会员 9'),
        within('div', 'class="d_post_content"', broken(lines, '')),
        line('div', '来自Android客户端 1楼 2025-03-04 10:20 回复'),
      ),
      ...replies.map(([name, time, words], at) =>
        within(
          'div',
          'class="l_post reply"',
          line('div', `${name} 初级粉丝 3`),
          line('div', words),
          line('div', `来自iPhone客户端 ${String(at + 2)}楼 ${time} 回复`),
        ),
      ),
      line('div', '发表回复 发贴请遵守贴吧协议及“七条底线”'),
    ),
  blog: (title, lines) =>
    page(
      `${title} | 青石板的博客`,
      within('header', '', line('h2', '青石板的博客'), line('p', '记录小店的日子')),
      links('class="menu"', ['首页', '归档', '分类', '标签', '关于']),
      within(
        'article',
        '',
        line('h1', title),
        line('p', '发表于 2025-03-04 | 分类于 开店 | 阅读次数 1024 | 字数 1.2k | 时长 4 分钟'),
        body(lines),
        line('div', '# 开店 # 账本'),
        line('p', '本文作者： 青石板'),
        line('p', '本文链接： http://www.example-boke.cn/2025/03/04/'),
        line(
          'p',
          '版权声明： 本博客所有文章除特别声明外，均采用 CC BY-NC-SA 4.0 许可协议。转载请注明出处！',
        ),
      ),
      line('div', '← 上一篇 仓库搬家记'),
      line('div', '下一篇 → 晒一晒我的小仓库'),
      within(
        'aside',
        '',
        line('h3', '近期文章'),
        list('', headlines),
        line('h3', '文章归档'),
        list('', ['2025年3月 (4)', '2025年2月 (6)']),
      ),
      line('div', '© 2025 青石板 | Theme by Simple | 由 Hexo 强力驱动'),
    ),
  'tech blog': (title, lines) =>
    page(
      `${title}_青石板的博客-程序员社区`,
      line('h1', title, 'class="title-article"'),
      line('div', '原创 青石板 于 2025-03-04 10:20:31 发布 阅读量1.2k 收藏 36 点赞数 12'),
      line('div', '分类专栏： 小店接口 文章标签： 微信 接口 后端'),
      line(
        'div',
        '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
      ),
      within('div', 'id="content_views"', body(lines)),
      line('div', '确定要放弃本次机会？'),
      line('div', '福利倒计时'),
      line('div', '立减 ¥ 普通VIP年卡可用 立即使用'),
      within(
        'div',
        'class="toolbar"',
        line('span', '青石板 关注'),
        line('span', '12 点赞 踩 36 收藏 觉得还不错? 一键收藏 5 评论 分享 复制链接'),
      ),
      within(
        'div',
        'class="recommend-box"',
        line('div', '参与评论 您还未登录，请先 登录 后发表或查看评论'),
        list(
          '',
          headlines.map((words) => `${words} 03-01 2万+`),
        ),
      ),
      line(
        'div',
        '关于我们 招贤纳士 商务合作 寻求报道 400-660-0108 kefu@example.com 在线客服 工作时间 8:30-22:00',
      ),
    ),
  'account article': (title, lines) =>
    page(
      title,
      within(
        'div',
        'id="js_article"',
        line('h1', title, 'class="rich_media_title"'),
        line('div', '原创 青石板 街坊商业评论 2025年03月04日 10:20 浙江', 'id="meta_content"'),
        within(
          'div',
          'id="js_content"',
          line('p', '点击上方蓝字关注我们'),
          body(lines, 'section'),
          line('p', 'END'),
          line('p', '长按识别二维码关注我们'),
          line('p', '喜欢就点个“在看”吧'),
        ),
        line('div', '预览时标签不可点'),
        line('div', '微信扫一扫关注该公众号'),
        line('div', '继续滑动看下一个'),
        line('div', '轻触阅读原文'),
        line('div', '阅读 1024 赞 36 在看 12'),
        line('div', '写留言'),
      ),
    ),
  'account copy': (title, lines) =>
    page(
      `${title}-大牛资讯`,
      links('class="nav"', ['首页', '产品运营', '市场营销', '职场', '分享'], '/'),
      line('h1', title),
      line('div', '街坊商业评论 2025-03-04 0 评论 1024 浏览 12 收藏 4 分钟'),
      within(
        'div',
        'class="article--content"',
        line('blockquote', `编辑导语：${(lines[0] ?? '').replace(/[。！？].*$/u, '。')}`),
        body(lines),
        line('p', '作者：青石板，公众号：街坊商业评论（ID：jiefangshangye）'),
        line('p', '本文由 @青石板 原创发布于大牛资讯，未经许可，禁止转载。'),
        line('p', '题图来自 Unsplash，基于CC0协议。'),
        line('p', '该文观点仅代表作者本人，大牛资讯平台仅提供信息存储空间服务。'),
      ),
      line('div', '给作者打赏，鼓励TA抓紧创作！ 赞赏'),
      line('div', '更多精彩内容，请关注大牛资讯微信公众号或下载App'),
      line('div', '评论 请登录'),
      line('div', '目前还没评论，等你发挥！'),
    ),
};
