import { all, body, broken, line, links, list, page, within, type Kind } from './page-parts.ts';

const titles = [
  '小镇上的第一家无人店',
  '她把剩饭做成了生意',
  '十块钱的运费该谁出',
  '不打烊的文具铺',
];

/** A second batch that was written after the rules. */
export const unseenKinds: Readonly<Record<string, Kind>> = {
  'radio site': (title, lines) =>
    page(
      `${title}-江畔之声`,
      line('div', '江畔之声移动端 | 手机报 | 电子报'),
      links('class="x1"', ['要闻', '评论', '民生', '听电台', '看直播', '县市区']),
      line('div', '江畔之声网 >> 民生 >> 列表'),
      line('h1', title),
      line('div', '2025-03-04 10:20 | 来源：江畔之声 | 编辑：小周 | 责编：老吴 | 监制：阿陈'),
      line('div', 'A- A+'),
      within('div', 'class="x2"', body(lines)),
      line('div', '（江畔之声记者 周某某 吴某某）'),
      line('div', '新闻热线：0571-12345678'),
      line(
        'div',
        '声明：凡本网注明来源为“江畔之声”的文字、图片和音视频，版权均属本网所有，任何媒体、网站或个人未经授权不得转载、链接、转贴。',
      ),
      line('div', '延伸新闻'),
      list('class="x3"', titles),
      line('div', '互联网新闻信息服务许可证 增值电信业务经营许可证 信息网络传播视听节目许可证'),
    ),
  'second-hand mirror': (title, lines) =>
    page(
      `${title} 生活百科 青石板网`,
      line('div', '欢迎来到青石板网，生活小知识一网打尽'),
      line('div', '生活 | 美食 | 家居 | 育儿 | 情感 | 星座 | 历史'),
      line('h1', title),
      line('div', '来源：网络整理 作者：小编 人气：3610 发布：2025-03-04'),
      line(
        'div',
        '导读：今天给各位分享开店的知识，如果能碰巧解决你现在面临的问题，别忘了关注本站，现在开始吧！',
      ),
      within('div', 'class="neirong"', body(lines)),
      line(
        'div',
        '关于开店的介绍到此就结束了，不知道你从中找到你需要的信息了吗？如果你还想了解更多这方面的信息，记得收藏关注本站。',
      ),
      line(
        'div',
        '版权声明：本文内容由互联网用户自发贡献，该文观点仅代表作者本人。本站仅提供信息存储空间服务，不拥有所有权，不承担相关法律责任。',
      ),
      line('div', '本文链接：http://www.example-qsb.com/a/3610.html'),
      line('div', '赞 (0) 打赏'),
      line('div', '相关阅读'),
      list('class="y"', titles),
      line('div', '最新文章 热门文章 随机文章'),
      list('class="y2"', titles),
    ),
  'video transcript': (title, lines) =>
    page(
      `${title}_哔站视频`,
      links('class="hd"', ['番剧', '直播', '游戏中心', '会员购', '漫画', '赛事']),
      line('h1', title),
      line('div', '3.6万 播放 · 128 弹幕 2025-03-04 10:20:31'),
      line('div', '未经作者授权，禁止转载'),
      within('div', 'class="desc"', broken(lines, '')),
      line('div', '2048 512 1024 256'),
      line('div', '点赞 投币 收藏 转发 稿件举报 记笔记'),
      line('div', '评论 36 最热 最新'),
      line('div', '小满 UP主 讲得很细，谢谢！ 2025-03-05 09:00 👍 12 回复'),
      line('div', '接下来播放 自动连播'),
      all(
        ...titles.map((words) =>
          all(line('div', words), line('div', '青石板'), line('div', '1.2万 36')),
        ),
      ),
    ),
  'bank notice': (title, lines) =>
    page(
      title,
      line('div', '个人 企业 小微 信用卡 网点查询 客户服务 ENGLISH'),
      line('div', '首页 / 公告 / 正文'),
      line('h2', title),
      line('div', '时间：2025-03-04 | 字体：大 中 小 | 打印'),
      within('div', 'id="doc"', body(lines)),
      line('div', '热线：95000 | 隐私政策 | 网站声明 | 安全提示 | 站点地图'),
      line('div', '某某银行股份有限公司 版权所有 京ICP备05000000号 京公网安备11010200000000号'),
    ),
  'question bank': (title, lines) =>
    page(
      `${title} - 题库网`,
      line('div', '题库 试卷 课程 直播 资料下载'),
      line('div', '题库网 > 电商 > 案例分析'),
      line('h1', title),
      line('div', '2025/03/04 作者：青石板 扫码查看更多题目'),
      line('div', '关注公众号 题库大全 随时随地练习'),
      within('div', 'class="t"', body(lines)),
      line('div', '查看答案解析'),
      line('div', '开通VIP免费看所有答案'),
      line('div', '上一题：某店铺的库存周转'),
      line('div', '下一题：某店铺的运费分摊'),
      line('div', '更多“电商”相关的问题'),
      list(
        'class="m"',
        titles.map((words, at) => `第${String(at + 1)}题 ${words}`),
      ),
      line('div', '温馨提示 本站内容仅供学习参考'),
    ),
  'community newsletter': (title, lines) =>
    page(
      title,
      line('div', '目录'),
      line('div', '登录后可编辑'),
      line('h1', title),
      line('div', '青石板 修改于 2025年3月4日'),
      line('div', '约 1200 字 阅读需 4 分钟'),
      within('div', 'class="md"', body(lines)),
      line('div', '最后修改时间：2025 年 03 月 04 日'),
      line('div', '如果觉得我的文章对你有用，请随意赞赏'),
      line('div', '© 允许规范转载'),
      line('div', '添加新评论'),
      line('div', '已有 3 条评论'),
      line('div', '小满 2025-03-05 09:00 回复'),
      line('div', '同感！'),
    ),
};
