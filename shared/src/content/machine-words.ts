import type { ActType, RefusalCode } from '../machine/gift/events.ts';
import type { Entry, Role, State } from '../machine/gift/order.ts';

/** What people and things of the sandbox are called on screen. */
export const roleWords: Readonly<Record<Role, string>> = {
  giver: '送礼人',
  recipient: '收礼人',
  merchant: '商家',
  platform: '平台',
};

export const stateWords: Readonly<Record<State, string>> = {
  draft: '正在填写，还没有下单',
  'await-pay': '等待付款',
  'await-accept': '礼物待收下',
  'await-ship': '待发货',
  'part-shipped': '部分发货',
  'await-receive': '待收货',
  done: '已签收，售后期内',
  closed: '已完成',
  expired: '没有按时收下，退款中',
  'expired-refunded': '没有按时收下，已退款',
  'cancelled-unpaid': '没有付款，已取消',
  'closed-aftersale': '全部退款，已关闭',
};

export const actWords: Readonly<Record<ActType, string>> = {
  'choose-sku': '选款式',
  'choose-friend': '选朋友',
  'set-greeting': '写祝福',
  submit: '提交订单',
  pay: '付款',
  cancel: '取消礼物',
  'change-sku': '换款式',
  accept: '收下礼物',
  forward: '转送别人',
  ship: '发货',
  confirm: '确认收货',
  'open-aftersale': '申请售后',
  'close-aftersale': '撤销售后',
  refund: '同意退款',
  'refund-expired': '退回款项',
  wait: '等待',
};

/** Why a button does nothing; the numbers come from the rules (handbook/text.ts). */
export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  'not-yours': '这一步不归这个身份做。',
  'not-now': '现在不是做这一步的时候。',
  'sent-cannot-cancel': '卡片已经发出，送礼人不能取消。',
  'cannot-forward': '收到的礼物不能转送。',
  'ask-recipient': '售后只能由收礼人申请，请让收礼人提。',
  'not-the-recipient': '只有收礼人本人能收下，平台答 {F-029.notRecipient}。',
  'unknown-sku': '没有这个款式。',
  'out-of-stock': '这个款式没有库存。',
  'price-differs': '只能换同一商品里同一价格的款式。',
  'over-price-cap': '原价超过送礼上限 {F-007.cap}。',
  'category-excluded': '上线时这个类目不能送礼；现在是否仍然如此：未知。',
  'greeting-too-long': '祝福太长：最多 {F-035.han}汉字，或 {F-035.latin}字母。',
  'greeting-frozen': '礼物已经发出，祝福不能再改。',
  'choose-first': '先选好款式和朋友。',
  'address-incomplete': '地址没有填全。',
  'too-many-parcels': '没有这么多包裹要发。',
  'aftersale-already': '售后已经在处理。',
  'no-aftersale': '没有进行中的售后。',
  'refund-exceeds': '退款不能超过还没退的金额。',
  'one-each': '一人一份。',
  'none-left': '礼物已经被领完。',
};

export const entryWords: Readonly<Record<Entry['why'], string>> = {
  paid: '付款，暂由平台保管',
  'refunded-expired': '没有按时收下，原路退回',
  'refunded-aftersale': '售后退款，退给付款人',
  settled: '售后期结束，结算给商家',
};
