import type { Span } from '../edit.ts';
import type { Unit } from './fact.ts';
import { SparsePattern } from '../sparse-pattern.ts';

/** Something that is counted. The first pattern that fits at a place names it. */
export interface Measure {
  readonly id: string;
  /** What readers see. */
  readonly label: string;
  readonly unit: Unit;
  readonly pattern: string;
}

const money = (id: string, label: string, pattern: string): Measure => ({
  id,
  label,
  unit: 'fen',
  pattern,
});
const people = (id: string, label: string, pattern: string): Measure => ({
  id,
  label,
  unit: 'person',
  pattern,
});
const count = (id: string, label: string, pattern: string): Measure => ({
  id,
  label,
  unit: 'count',
  pattern,
});
const ratio = (id: string, label: string, pattern: string): Measure => ({
  id,
  label,
  unit: 'ratio',
  pattern,
});
const minutes = (id: string, label: string, pattern: string): Measure => ({
  id,
  label,
  unit: 'minute',
  pattern,
});

/** The vocabulary of measures; longer and narrower words stand before those they contain. */
export const measures: readonly Measure[] = [
  ratio('ad-load', '广告加载率', '广告加载率|加载率'),
  ratio('service-fee-rate', '技术服务费率', '(?:技术)?服务费率?|服务费|费率|扣点'),
  ratio('commission-rate', '佣金率', '佣金(?:率|比例)?|分佣比例'),
  ratio('return-rate', '退货率', '退货率|退款率'),
  ratio('conversion', '转化率', '转化率'),
  ratio('repurchase', '复购率', '复购率'),
  ratio('margin', '利润率', '毛利率|净利率|净利润率|利润率'),
  ratio('market-share', '市场份额', '市场份额|市占率'),
  money('ad-revenue', '广告收入', '广告(?:业务)?(?:总)?(?:收入|营收)'),
  money(
    'net-profit',
    '净利润',
    '(?:调整后)?净?利润|(?<!转|为)盈利(?=[约近超]?[\\d一二三四五六七八九])',
  ),
  money('loss', '亏损', '净?亏损'),
  money('cost', '成本', '(?<!节省|节约|降低|减少)成本'),
  money('revenue', '营收', '营业(?:总)?收入|(?:总|净)收入|营业额|营收|收入'),
  money('market-cap', '市值', '总?市值'),
  money('valuation', '估值', '估值'),
  money(
    'gmv',
    'GMV',
    'GMV(?:规模|体量|总额|总量)?|商品交易总额|成交总额|总成交额|成交额|交易总额|总?交易额|成交金额|交易规模|成交规模',
  ),
  money('sales', '销售额', '净?销售总?额|销售收入|零售额'),
  money('order-value', '客单价', '客单价|件单价|笔单价|单均价'),
  money('subsidy', '补贴', '补贴|消费券|免佣|红包|扶持(?:计划|资金)?|激励金?'),
  money('deposit', '保证金', '保证金|押金'),
  money('funding', '融资额', '融资'),
  money('proceeds', '募资额', '募资|募集'),
  money('spending', '投入', '投入|支出|花费|付出|斥资|砸'),
  money('market-size', '市场规模', '市场规模|体量|规模'),
  money('discount', '满减', '满减|优惠|立减'),
  money('price', '价格', '单票收入|票单价|发行价|售价|价格|单价|定价|均价|会员费|年费|月租'),
  people('monthly-active-users', '月活跃用户', '月活跃?(?:账户|用户)?数?|MAU'),
  people(
    'daily-active-users',
    '日活跃用户',
    '日活跃?(?:账户|用户)?数?|日均活跃|DAU|每天的(?:使用者|用户)',
  ),
  people('viewers', '观看人数', '场观|观看(?:人数|人次)|在线人数|观众'),
  people('employees', '员工', '员工|雇员|团队|人手|小二|职工'),
  people('creators', '达人', '带货者|达人|主播|推客|博主|创作者'),
  people('couriers', '骑手', '骑手|快递员|配送员'),
  people('buyers', '买家', '买家|(?:购买|付费|交易|下单)(?:用户|客户)数?|下单人数|购买者|消费者'),
  people('followers', '粉丝', '粉丝'),
  people(
    'users',
    '用户',
    '用户(?:数|规模|量)?|使用者|会员|(?:活跃)?客户数|(?<=亿\\s?)人(?=的|在用|使用)',
  ),
  count('orders', '订单量', '订单(?:数量|数|量)?|单量|下单量'),
  count('parcels', '业务量', '业务量|件量|包裹量'),
  count('visits', '访问量', '引流|访问量?|UV|客流'),
  count('views', '播放量', '播放量|浏览量|阅读量|曝光量?'),
  count('downloads', '下载量', '下载量|下载'),
  count('merchants', '商家', '商家|商户|店铺|店主|门店|卖家|小店数'),
  count('games', '游戏', '游戏(?:组合|数量)?'),
  minutes('cycle', '周期', '周期|账期'),
  minutes('usage-time', '使用时长', '使用时长|人均时长|时长|(?:每天|日均)使用'),
  ratio('traffic-share', '流量占比', '流量|公域|私域|推荐比例'),
  ratio('share', '占比', '占比|比例|占|渗透率'),
];

/** A place that names a measure. */
export interface MeasureMention {
  readonly span: Span;
  readonly measure: Measure;
}

/** What their names begin with. */
const OPENS =
  '广加技服费扣佣分退转复毛净利市调盈亏成营总收估G商交销零客件笔单补消免红扶激保押融募投支花付斥砸体规满优立票发售价定均会年月' +
  'MD日每场观在员雇团人小职带达主推博创骑快配买购下粉用使活订业包引访U播浏阅曝店门卖游周账时流公私占比渗';

const byIndex = new SparsePattern(measures.map(({ pattern }) => `(${pattern})`).join('|'), {
  reach: '调整后净'.length,
  opens: OPENS,
});

/** Measures named in the text, in order; one scan. */
export const findMeasures = (text: string): MeasureMention[] =>
  byIndex.matchesIn(text).flatMap((match) => {
    // a group that took no part is undefined, whatever its type says
    const groups: readonly (string | undefined)[] = match;
    const measure = measures[groups.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    const span = { start: match.index, end: match.index + match[0].length };
    return measure ? [{ span, measure }] : [];
  });

const labels = new Map(measures.map(({ id, label }) => [id, label]));

/** What readers see of a measure; its id for one that is not in the vocabulary. */
export const labelOf = (id: string): string => labels.get(id) ?? id;

export const measureOf = (id: string): Measure | undefined =>
  measures.find((measure) => measure.id === id);
