import { all, body, line, links, list, page, silent, within, type Kind } from './page-parts.ts';

const topics = ['开店入驻', '商品管理', '订单发货', '售后服务', '资金结算', '违规申诉'];
const headlines = ['如何修改运费模板', '保证金怎么退', '发货超时如何处理', '怎样申请电子面单'];

/** Help centres, documents, mobile pages, galleries and pages in parts. */
export const shopKinds: Readonly<Record<string, Kind>> = {
  'help centre': (title, lines) =>
    page(
      `${title} - 帮助中心`,
      within(
        'div',
        'class="topbar"',
        line('span', '您好，请登录 免费注册'),
        line('span', '我的订单 | 会员中心 | 客户服务 | 网站导航'),
      ),
      line('div', '首页 > 帮助中心 > 常见问题'),
      within('div', 'class="sidebar"', line('h3', '帮助目录'), list('', topics)),
      within(
        'div',
        'class="main"',
        line('h1', title),
        line('p', '更新时间：2025-03-04 10:20:31'),
        body(lines),
        line('p', '以上内容是否对您有帮助？ 有帮助 没帮助'),
        line('p', '没有解决您的问题？ 联系在线客服'),
      ),
      within('div', 'class="hot"', line('h4', '热门问题'), list('', headlines)),
      within(
        'footer',
        '',
        line('p', '正品保障 极速物流 无忧售后 特色服务'),
        line('p', '营业执照 食品经营许可证 浙公网安备 33010002000001号'),
      ),
    ),
  document: (title, lines) =>
    page(
      `${title} | 开发者文档`,
      links('class="header"', ['文档', '控制台', '社区', '搜索', '简体中文']),
      within('nav', 'class="menu"', list('', topics)),
      within('div', 'class="breadcrumb"', line('span', '文档中心 / 小店 / 指南')),
      within(
        'div',
        'class="markdown"',
        line('h1', title),
        line('p', '最近更新时间：2025-03-04'),
        body(lines),
      ),
      within('div', 'class="toc"', line('div', '本页内容'), list('', ['概述', '流程', '注意事项'])),
      line('div', '上一篇：快速入门'),
      line('div', '下一篇：错误码'),
      line('div', '文档内容是否对您有帮助？'),
      line('div', '有帮助 没帮助 在 GitHub 上编辑此页'),
    ),
  'shared document': (title, lines) =>
    page(
      `${title}.doc - 某某文库`,
      links('class="nav"', ['首页', '文档', '视频', '音频', '文集']),
      line('div', '某某文库 专业资料 管理/人力资源'),
      line('h1', title),
      line(
        'div',
        '上传人：青石板 文档编号：10240361 上传时间：2025-03-04 格式：DOC 页数：3 大小：36.50KB',
      ),
      line('div', '下载 相关 举报'),
      within('div', 'class="page"', body(lines)),
      line('div', '亲，该文档总共3页，到这里已超出免费预览范围，如果喜欢就下载吧！'),
      line('div', '下载文档到电脑，查找使用更方便'),
      line('div', '2 下载券 立即下载'),
      line('div', '还剩2页未读，继续阅读'),
      within(
        'div',
        'class="like"',
        line('div', '猜你喜欢'),
        list(
          '',
          headlines.map((words) => `${words}.doc`),
        ),
      ),
    ),
  'paper dump': (title, lines) => ({
    html: page(
      title,
      within(
        'div',
        'class="pdf"',
        line('div', `- 1 -`),
        line('h1', title),
        body(lines),
        line('div', '第 1 页 共 3 页'),
      ),
    ).html,
    text: [
      '街坊商业研究 2025 年第 3 期',
      title,
      '- 1 -',
      ...lines.slice(0, 3),
      '第 1 页 共 3 页',
      '街坊商业研究 2025 年第 3 期',
      ...lines.slice(3),
      '- 2 -',
      '街坊商业研究 2025 年第 3 期',
    ],
  }),
  mobile: (title, lines) =>
    page(
      title,
      line('div', '打开街坊新闻，查看更多图片 >', 'class="open-app"'),
      within('header', '', line('a', '返回'), line('a', '首页'), line('a', '菜单')),
      line('h1', title),
      line('div', '街坊新闻 03-04 10:20 订阅'),
      within('div', 'class="article"', body(lines)),
      line('div', '展开全文'),
      line(
        'div',
        '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
      ),
      line('div', '打开APP阅读全文'),
      within(
        'div',
        'class="recommend"',
        line('div', '相关推荐'),
        list(
          '',
          headlines.map((words) => `${words} 街坊新闻 36跟贴`),
        ),
      ),
      line('div', '热门跟贴'),
      line('div', '有态度网友06abc 浙江杭州'),
      line('div', '说得好，支持一下'),
      line('div', '触屏版 电脑版 客户端'),
    ),
  gallery: (title, lines) =>
    page(
      `${title}_图片频道`,
      line('h1', title),
      line('div', '1/12 下一张 查看原图 支持键盘← →键翻阅图片 列表查看'),
      line('div', '全屏观看 举报'),
      within(
        'div',
        'class="photos"',
        ...lines.map((text, at) =>
          all(silent(`<img src="/p/${String(at)}.jpg" alt="图${String(at)}">`), line('p', text)),
        ),
      ),
      line('div', '图片来源：视觉某某'),
      line('div', '重新浏览 上一图集 下一图集'),
      within('div', 'class="rec"', line('div', '推荐图集'), list('', headlines)),
    ),
  'in parts': (title, lines) =>
    page(
      `${title}(1)_街坊财经`,
      line('div', '街坊财经 > 创业 > 正文', 'class="crumbs"'),
      line('h1', title),
      line('div', '2025-03-04 10:20:31 来源: 街坊财经 举报'),
      within('div', 'class="post_text"', body(lines)),
      line('div', '上一页 1 2 3 4 下一页 余下全文', 'class="pages"'),
      line('div', '（本文来源：街坊财经 作者：青石板 责任编辑：王某某_NF123）'),
      line('div', '跟贴 36 参与 128'),
      line('div', '文明上网，理性发言'),
      line('div', '加载更多新闻'),
      line('div', '阅读下一篇'),
      line('div', '仓库搬家记'),
      line('div', '返回街坊首页 返回财经首页'),
    ),
  'product page': (title, lines) =>
    page(
      `${title} 报价 图片 品牌`,
      line('div', '手机版 收藏本站 设为首页'),
      links('class="cat"', ['女装', '男装', '童装', '鞋靴', '箱包', '数码', '家电']),
      line('h1', title),
      line('div', '促销价：￥39.00 月销量 1024 累计评价 36 立即购买 加入购物车'),
      within('div', 'class="detail"', body(lines)),
      line('div', '买家评价(36) 好评 35 中评 1 差评 0'),
      line('div', '看了又看'),
      list('class="also"', ['手工牛皮纸袋 ￥9.90', '加厚纸箱十只装 ￥25.80']),
      line('div', '购物指南 配送方式 支付方式 售后服务 特色服务'),
    ),
  'nested blocks': (title, lines) =>
    page(
      title,
      within(
        'div',
        'class="a1"',
        within(
          'div',
          'class="a2"',
          within(
            'div',
            'class="a3"',
            links('class="a4"', ['首页', '动态', '案例', '团队', '加入我们']),
          ),
        ),
      ),
      within(
        'div',
        'class="b1"',
        within(
          'div',
          'class="b2"',
          within(
            'div',
            'class="b3"',
            line('div', title, 'class="b4"'),
            line('div', '2025.03.04', 'class="b5"'),
          ),
          ...lines.map((text) =>
            within('div', 'class="b6"', within('div', '', line('span', text))),
          ),
        ),
      ),
      within(
        'div',
        'class="c1"',
        within(
          'div',
          '',
          line('div', '联系我们'),
          line('div', '地址：某某市青石巷36号'),
          line('div', '电话：0571-12345678'),
          line('div', '邮箱：hello@example.com'),
        ),
      ),
      line('div', '本站由某某建站提供技术支持 | 管理登录', 'class="d1"'),
    ),
};
