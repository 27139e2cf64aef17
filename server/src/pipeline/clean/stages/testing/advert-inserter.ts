/** What sites glue into other people's paragraphs; written for tests, as full sentences. */
const advertSentences: readonly string[] = [
  '想少走弯路的朋友请添加微信：kaidian2024，前三十名免费领取资料。',
  '更多内幕请联系客服QQ：88812345，备注来意就行。',
  '需要代办的老板可以咨询微信号：wx_daiban01。',
  '有开店问题的商家加薇信kf66778详聊。',
  '合作微信：dyy9988，非诚勿扰。',
  '商务合作请加站长QQ：1002003004。',
  '专业代办营业执照，电话13800001111，微信同号。',
  '招商加盟热线400-820-1234，名额有限。',
  '更多电商资讯请访问www.kaidianwang.com。',
  '海量运营干货尽在www.example-dian.cn，欢迎收藏。',
  '免费领取全套教程，请点击链接https://t.example.cn/ab12。',
  '关注公众号“小店参谋”，回复“666”领取运营手册。',
  '更多精彩内容，请关注微信公众号：小店参谋。',
  '扫码进群，和一千位店主交流。',
  '长按下方二维码添加助理，免费领取选品表。',
  '点击下方链接立即报名，首月立减五十元。',
  '本文由小店参谋网整理发布，转载请注明出处。',
  '转载请注明来源：小店参谋网。',
  '打开www.paidui88.vip注册领取新人优惠。',
  '咨询开店请私信小编VX：lianxi_777。',
  '本店长期招收代理，一件代发，详情加V信dl778899。',
  '下载APP注册即送188元红包，点击下方链接领取：https://a.example.com/r/88。',
  '货源充足支持退换，下单请联系V：huoyuan99。',
  '加入我们的店主交流群：群号 123456789。',
  '点此领取新手大礼包：http://t.example.cn/gift。',
  '更多开店资料，公众号后台回复“资料”即可领取。',
  '长按识别二维码，加入店主交流群。',
  '广告合作请致电010-88886666。',
  '诚招全国代理，零门槛加盟，咨询微信jm_2024。',
  '关注“小店学堂”公众号，回复“开店”获取完整教程。',
];

/** The same inside a sentence, between two of its commas or in brackets. */
const advertClauses: readonly string[] = [
  '加微信kd123456领资料',
  '详情咨询QQ群：556677889',
  '记得点击关注我们',
  '更多干货请关注公众号小店参谋',
  '需要代运营联系微信yunying_88',
];

export type Place = 'start' | 'middle' | 'end' | 'clause' | 'bracket';

/** Puts an advert into the paragraphs that have room for it; the same for the same numbers. */
export function insertAdverts(text: string, place: Place, random: () => number): string {
  const from = place === 'clause' || place === 'bracket' ? advertClauses : advertSentences;
  return text
    .split('\n')
    .map((line) =>
      random() < 0.5 ? intoLine(line, place, from[Math.floor(random() * from.length)] ?? '') : line,
    )
    .join('\n');
}

function intoLine(line: string, place: Place, advert: string): string {
  if (!/^\p{Script=Han}.*。$/u.test(line) || /[“”「」"]/u.test(line)) return line;
  if (place === 'start') return advert + line;
  if (place === 'end') return line + advert;
  if (place === 'middle') return line.replace(/。(?=.)/u, `。${advert}`);
  if (place === 'clause') return line.replace(/，/u, `，${advert}，`);
  return line.replace(/，/u, `（${advert}），`);
}
