import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const report = [
  '2024年12月19日，微信小店开始灰度测试“送礼物”功能，用户在商品页面点一下就能送给微信好友，地址由收礼的人自己填写。',
  '微信小店方面表示，珠宝、教育培训等类目暂不支持，商品价格上限为1万元，收礼的人在24小时内没有确认，订单会自动取消。',
  '这款商品的销量全网最*，客服却说不能写。平台给出的□□比例并不高，商家还在观望，有人打算过了春节再说。',
];

const documents = {
  'a-original.txt': ['微信小店上线送礼物功能', '来源：某某日报 2024-12-20', ...report],
  'b-copy.txt': ['转来一篇送礼物的报道', '来源：某某观察 2024-12-28', ...report],
  'c-other.txt': [
    '送礼物，微信小店的新牌',
    '来源：某某财经 2024-12-21',
    '微信小店的送礼物功能引起热议。送礼的人付款，收礼的人填写地址。',
    '业内人士认为，微信小店借送礼物把熟人关系带进交易，珠宝、教育培训等类目暂不支持，商品价格上限为1万元。',
  ],
};

/** A folder of documents that tell one story: a report with lost words, its copy, and another one. */
export async function aStory(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handbook-story-'));
  for (const [name, lines] of Object.entries(documents)) {
    await writeFile(path.join(folder, name), `${lines.join('\n\n')}\n`);
  }
  return folder;
}
