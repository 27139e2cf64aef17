import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../../../bench/corpus/pages.ts';
import { read } from '../../read/read.ts';
import { labelLines } from './label-lines.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8').trim()]),
);
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Prose about shops that speaks of what furniture is made of. */
const lookalikes = [
  '2025年1月，微信小店正式上线“送礼物”功能，商家可以在后台开通。',
  '如果商家侵犯他人的商标权，平台收到通知后会在七个工作日内删除商品链接并下架店铺。',
  '商家收到侵权投诉之后，应当在三天内联系权利人处理，否则商品会被删除。',
  '一、开店需要什么材料',
  '营业执照、法人身份证、银行账户和手机号，缺一不可。',
  '二、怎样登录和注册',
  '打开微信，搜索“小店助手”，点击登录，按提示完成注册即可。',
  '关注公众号之后，用户可以在菜单栏里看到小店入口，点击就能下单。',
  '作者在文中写道，转载他人文章须注明出处，否则会被判定为抄袭。',
  '平台声明：本次调整不影响已经签约的商家。',
  '“请关注我们的直播间”，主播在镜头前反复说。',
  '联系客服：在“我的”页面点击右上角的客服图标，输入问题即可。',
  '优惠券可以叠加吗？',
  '满减和秒杀不能同时使用，但优惠券可以和会员折扣叠加，最多省下三十元！',
  '他说：“免费领取的东西最贵。”',
  '数据来源：国家统计局2024年公报。',
  '表1 各类目费率',
  '服饰 5% 2000',
  '食品 2% 1000',
  '第一，先看费率；第二，再看保证金；第三，最后看流量。',
  '扫描商品包装上的二维码，就能看到这批茶叶的产地和检测报告。',
  '记者拨打了客服热线400-670-0700，等了十分钟才有人接听。',
  '如需退款，请在订单页面点击“申请售后”，选择退款原因并上传照片。',
  '版权问题一直困扰着内容创作者，平台希望用技术手段解决。',
  '以上三点，是开店之前最容易忽略的。',
  '下载表格之后，按照示例填写，再上传到后台，审核一般需要两个工作日。',
  '更多的商家选择观望，他们担心佣金上涨。',
  '微信号和手机号不是一回事，微信号可以修改，一年一次。',
  '商务合作是这家公司去年增长最快的业务，贡献了四成收入。',
  '图片不能带有其他平台的水印，否则会被限流。',
  '标签：这是商家最容易忽视的工具，它决定了商品会被推给谁。',
  '话题：为什么越来越多的人在微信里买东西？',
  '声明发布以后，股价下跌了3%。',
  '编辑：您怎么看待小店的未来？',
  '读者：我觉得机会很大，但是要慢慢来。',
  '小编第一次听说这个功能的时候，也是一头雾水。',
  '热门商品排行榜每天更新一次，榜单由系统按成交额自动生成。',
  '本文作者从2019年开始研究私域电商，走访过两百多家店铺。',
  '来源不明的货物不能上架，这是平台的底线。',
  '原标题党的做法，现在已经行不通了。',
  '回复率低于八成的店铺，会被取消推荐资格。',
  '投稿的商家超过三千家，最后只有二十家入选。',
  '首页推荐位每天只有五个，竞争非常激烈。',
  '这家店的老板把微信号abcd1234印在了包装袋上，顾客可以直接找到他。',
  '官网 https://store.weixin.qq.com 上有完整的规则文本，建议逐条阅读。',
  '我们将在三个月后公布结果。感谢你读到这里。',
];

describe('labelLines', () => {
  it('keeps every line of a clean text but its headline', () => {
    for (const text of texts.values()) {
      const dropped = labelLines(text).lines.filter(({ rule }) => rule !== null);
      expect(dropped.map((line) => line.text)).toEqual([linesOf(text)[0]]);
    }
  });

  it.each([
    '老周后来跟我说，那天他在仓库里坐了一夜，第二天一早就把价签全换了。',
    '“没有关系，”她笑了笑，“我们还有明天。”',
    '怎么做到的？',
    '2019年冬天，第一家分店关门，店员们在门口合了影。',
    '也有人不同意……',
  ])('keeps an anecdote, a quotation or a question wherever it stands: %s', (line) => {
    for (const text of texts.values()) {
      const lines = linesOf(text);
      for (let at = 2; at <= lines.length; at += 1) {
        const mixed = [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
        const kept = labelLines(mixed).lines.filter(({ rule }) => rule === null);
        expect(kept.map((each) => each.text)).toEqual(
          [...lines.slice(1, at), line, ...lines.slice(at)].map((each) => each.trim()),
        );
      }
    }
  });

  it('keeps prose that speaks of codes, links, rights, tags, editors and coupons', () => {
    const { lines } = labelLines(['微信小店规则调整全解读', ...lookalikes].join('\n'));
    const kept = lines.filter(({ rule }) => rule === null).map(({ text }) => text);
    expect(kept).toEqual(lookalikes);
  });

  it('takes shouts of readers from under a post, and keeps the thanks of its author', () => {
    const post = [
      '开店第一年的流水账',
      '第一年卖得最好的是手写贺卡，一共卖出了四百多张，退货只有三单，都是地址写错了。',
      '写到这里，谢谢一直照顾小店的各位街坊。',
    ];
    const shouts = ['顶楼主', '写得真好，收藏了', '感谢分享！', '回复 支持 反对 举报'];
    const kept = (lines: readonly string[]) =>
      labelLines(lines.join('\n')).lines.filter(({ rule }) => rule === null);
    expect(kept([...post, ...shouts]).map(({ text }) => text)).toEqual(post.slice(1));
    // without a forum around them these are somebody's words
    expect(kept([...post, '写得真好，收藏了', '感谢分享！'])).toHaveLength(4);
  });

  it('finds the article on every kind of page, as markup and saved as text', () => {
    const wrong = pagesOf(texts).flatMap(({ name, html, text, body }) =>
      [html, text].flatMap((form) => {
        const reading = read(Buffer.from(form));
        if (reading.status === 'rejected') return [name];
        const { lines } = labelLines(reading.text, reading.hints);
        const kept = lines.filter((line) => line.rule === null && line.text !== '');
        const missing = body.length - kept.filter((line) => body.includes(line.text)).length;
        return missing > 0 || kept.length > body.length ? [`${name}: ${String(missing)}`] : [];
      }),
    );
    // one page in twenty may be off by a line
    expect(wrong.length).toBeLessThan(16);
  });
});
