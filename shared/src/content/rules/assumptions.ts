import type { Rule, RuleVersion } from '../../contract/rule.ts';
import { days, factIn, hours, minutes, pieces, since } from './fact.ts';

const fact = factIn('assumption');

/** An assumption has no source: it stands where nobody published a rule, and says so on screen. */
const assumed = (
  id: string,
  title: string,
  statement: string,
  values: RuleVersion['values'] = {},
): Rule => fact(id, 'assumption', title, [since('2024-12', statement, values)], []);

/** What the simulators and calculators take for granted; readers see each one that was used. */
export const assumptions: readonly Rule[] = [
  assumed('A-01', '未付款的订单', '没有付款的订单 30 分钟后关闭。', { pay: minutes(30) }),
  assumed('A-02', '自动收货', '发货 10 天后自动收货。', { receive: days(10) }),
  assumed('A-03', '售后期', '签收后 7 天内可以申请售后。', { aftersale: days(7) }),
  assumed('A-04', '商品链接的订单续锁', '从商品链接来的订单，把锁客续到下单后 30 天。', {
    order: days(30),
  }),
  assumed('A-05', '佣金结算', '订单完成 7 天后结算佣金。', { settle: days(7) }),
  assumed(
    'A-06',
    '过期礼物的订单状态',
    '没有按时收下的订单，订单状态码没有找到，当作取消，不给数字。',
  ),
  assumed('A-07', '收下后全退的礼物状态', '收下以后全部退款，礼物组件没有已知的状态码。'),
  assumed('A-08', '提交时留库存', '提交订单时就留住库存。'),
  assumed('A-09', '换款式不重新计时', '换款式不会让收下的时限重新开始。'),
  assumed('A-10', '发货时限的起点', '礼物的发货时限从收下那一刻算起。'),
  assumed('A-11', '群礼物一人一份', '一人一份，送礼人自己不算。', { each: pieces(1) }),
  assumed('A-12', '抽奖何时开奖', '满足送礼人选的条件时开奖，最迟 24 小时。', {
    latest: hours(24),
  }),
  assumed('A-13', '抽奖机会均等', '每个参加的人机会相同。'),
  assumed('A-14', '自购没有佣金', '带货者自己买自己推的，没有佣金。'),
  assumed('A-15', '礼物按付款人归因', '礼物订单按送礼人付款时的点击归因。'),
  assumed('A-16', '同一秒的点击', '同一秒的两次点击，后收到的算。'),
  assumed('A-17', '更具体的计划优先', '专属优先于定向，定向优先于普通。'),
  assumed('A-18', '佣金不算运费', '佣金按商品实付算，不含运费。'),
  assumed('A-19', '佣金向下取整', '佣金算到分，不足一分的舍去。'),
  assumed('A-20', '商家另付服务费', '技术服务费和佣金都由商家出，互不相减。'),
  assumed('A-21', '24 小时的起点', '收下的时限从卡片发出那一刻算起。'),
];
