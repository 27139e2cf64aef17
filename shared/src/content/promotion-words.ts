import type { Verdict } from '../machine/promotion/attribute.ts';
import type { Link } from '../machine/promotion/commission.ts';
import type { Plan } from '../machine/promotion/plan.ts';
import type { NoCommission } from '../machine/promotion/replay.ts';
import type { CommissionState } from '../machine/promotion/settlement.ts';
import type { Click, Purchase } from '../machine/promotion/touches.ts';

/** What the sandbox of promotion calls its things on screen. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  'won-same-product': '归他：下单前最后一次点这件商品的链接',
  'won-latest': '归他：没有人推过这件商品，取最后一次点击',
  'after-the-order': '不算：点击在下单之后',
  expired: '不算：锁客期已经过了',
  'scene-not-counted': '不算：当时的规则只认群聊里的订单',
  'own-purchase': '不算：自己买自己推的',
  'own-lead': '不算：店铺自营商品，只记线索，不给佣金',
  'other-product': '不归他：有人推过同一件商品',
  older: '不归他：后面还有更近的点击',
};

export const clickWords: Readonly<Record<Click['kind'], string>> = {
  product: '商品链接',
  content: '直播或短视频',
};

export const sceneWords: Readonly<Record<Purchase['scene'], string>> = {
  'group-chat': '群聊',
  'private-chat': '单聊',
  moments: '朋友圈',
  live: '直播间',
  video: '短视频',
  account: '公众号',
  search: '搜索',
};

export const planWords: Readonly<Record<Plan['kind'], string>> = {
  normal: '普通',
  directed: '定向',
  exclusive: '专属',
};

export const linkWords: Readonly<Record<Link['role'], string>> = {
  agency: '机构',
  'helper-agency': '协作机构',
  promoter: '带货者',
  'sharer-agency': '推客机构',
  sharer: '推客',
};

export const commissionWords: Readonly<Record<CommissionState, string>> = {
  pending: '未结算',
  settled: '已结算',
  void: '取消结算',
};

export const noCommissionWords: Readonly<Record<NoCommission, string>> = {
  'no-winner': '没有人能算这单，是店铺自己的销售。',
  'no-plan': '赢的人不在推广计划里，没有佣金。',
  'rate-out-of-range': '佣金率超出范围，计划不成立。',
  'exclusive-with-others': '专属计划不能和别的计划并存。',
  'directed-without-normal': '定向计划要先有普通计划。',
  'two-of-a-kind': '同一种计划只能有一个。',
};
