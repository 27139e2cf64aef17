import { pick, randomFrom } from './random.ts';

const WHO =
  '商家,店主,带货者,老顾客,新用户,运营同事,客服,物流公司,平台,品牌方,一位摊主,隔壁的书店'.split(
    ',',
  );
const WHEN =
  '去年冬天,上个月,今天早上,双十一之前,节假日,连续三周,刚开业的时候,2024年12月,周末的晚上'.split(
    ',',
  );
const WHAT =
  '把商品送给了朋友,改了三次价格,退回了一半货款,在直播间里讲了两个小时,把库存清点了一遍,收到了四十七条评价,第一次开通了橱窗,把佣金调到了百分之八,换了更结实的纸箱,给每位顾客写了卡片'.split(
    ',',
  );
const SO =
  '结果比预想的好,却没有人注意到,所以成本降了下来,大家都松了一口气,但问题还没有解决,订单反而变多了,这件事后来传开了,账目终于对上了'.split(
    ',',
  );
const END = '。,！,……,？'.split(',');

/** `count` distinct Chinese sentences of 15 to 60 characters; the same for the same seed. */
export function sentences(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const made = new Set<string>();
  while (made.size < count) {
    const clauses = [`${pick(WHEN, random)}，${pick(WHO, random)}${pick(WHAT, random)}`];
    if (random() < 0.8) clauses.push(pick(SO, random));
    if (random() < 0.4) clauses.push(`共${Math.floor(random() * 9_000) + 1}元`);
    made.add(clauses.join('，') + pick(END, random));
  }
  return [...made];
}
