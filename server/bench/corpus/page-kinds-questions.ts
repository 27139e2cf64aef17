import { all, body, line, links, list, page, within, type Kind } from './page-parts.ts';

const headlines = [
  '新手开店第一个月的流水',
  '有没有人被误判过',
  '求推荐打包用的胶带',
  '晒一晒我的小仓库',
];
const reply = '说得在理，我家也是这样，去年换了快递之后差评少了很多，不过成本也上去了。';

/** Questions and their answers. */
export const questionKinds: Readonly<Record<string, Kind>> = {
  'question and answer': (title, lines) =>
    page(
      `${title} - 街坊问答`,
      links('class="top"', ['首页', '发现', '等你来答', '登录', '加入街坊问答']),
      line('h1', title),
      line('div', '关注者 128　被浏览 36,102', 'class="board"'),
      line('div', '关注问题 写回答 邀请回答 好问题 12 添加评论 分享', 'class="acts"'),
      line('div', '3 个回答 默认排序', 'class="sort"'),
      within(
        'div',
        'class="answer"',
        line('div', '青石板 小店店主 128 人赞同了该回答', 'class="who"'),
        body(lines),
        line('div', '编辑于 2025-03-04 10:20', 'class="when"'),
        line('div', '赞同 128 12 条评论 分享 收藏 喜欢 收起', 'class="acts"'),
      ),
      within('div', 'class="more comments"', line('div', '更多回答'), line('p', reply)),
      line('div', '相关问题', 'class="side-title"'),
      list(
        'class="side"',
        headlines.map((words) => `${words}？ 12 个回答`),
      ),
    ),
  answers: (title, lines) =>
    page(
      `${title}-街坊知道`,
      line('div', '我要提问 我要回答 热门问题'),
      line('h1', title),
      line('div', '分享 举报 2个回答'),
      line('div', '#热议# 哪些快递更稳妥？'),
      within(
        'div',
        'class="best"',
        line('div', '青石板 高粉答主 推荐于 2025-03-04'),
        line('div', '最佳答案'),
        body(lines),
        line('div', '已赞过 已踩过 你对这个回答的评价是？ 评论 收起'),
      ),
      within(
        'div',
        'class="other"',
        line('div', '其他类似问题'),
        list(
          '',
          headlines.map((words) => `2024-12-0${String(words.length % 9)} ${words}`),
        ),
      ),
      line('div', '为你推荐：'),
      line('div', '特别推荐'),
      all(...headlines.map((words) => line('div', words))),
      line('div', '帮助 新手指引 | 服务协议 | 意见反馈 | 投诉举报'),
    ),
};
