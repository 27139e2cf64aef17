import { stateWords } from '@app/shared/content/machine-words';
import { money } from '../money';
import type { GiftOrder, Role } from '@app/shared/machine/gift/order';
import { viewOf } from '@app/shared/machine/gift/view';
import { skuOf } from '@app/shared/machine/gift/guards';
import { durationOf, nextDeadline } from './clock';

/** What one person's phone shows, as data: a title, a card in a chat, and rows of an order page. */
export interface Screen {
  readonly title: string;
  /** The gift card in the chat; null before it was sent, and for those who are not in the chat. */
  readonly card: {
    readonly greeting: string;
    readonly line: string;
    readonly isOver: boolean;
  } | null;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Said when there is nothing else to see. */
  readonly empty: string | null;
}

const isSent = ({ state }: GiftOrder): boolean =>
  !['draft', 'await-pay', 'cancelled-unpaid'].includes(state);
const isOver = ({ state }: GiftOrder): boolean => state.startsWith('expired');

const cardOf = (order: GiftOrder): Screen['card'] => ({
  greeting: order.greeting === '' ? '送你一份礼物' : order.greeting,
  line: lineOf(order),
  isOver: isOver(order),
});

function lineOf(order: GiftOrder): string {
  if (isOver(order)) return '超过时间没有收下';
  if (order.acceptedAt !== null) return '已收下';
  const next = nextDeadline(order);
  return next === null ? '等待收下' : `等待收下，还剩 ${durationOf(next.left)}`;
}

const styleOf = (order: GiftOrder): string => {
  const sku = skuOf(order, order.sku);
  return sku ? `${order.product.name} · ${sku.name}` : `${order.product.name} · 还没选款式`;
};

const row = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);

function giverScreen(order: GiftOrder): Screen {
  const { price } = viewOf(order, 'giver');
  const rows = [
    ...row('商品', styleOf(order)),
    ...row('送给', order.recipient ?? '还没选朋友'),
    ...row('金额', order.sku === null ? null : money(price ?? 0)),
    ...row('状态', stateWords[order.state]),
    ...row('收货地址', isSent(order) ? '由收礼人填写，你看不到' : null),
    ...row('售后', aftersaleOf(order)),
  ];
  return {
    title: isSent(order) ? `与${order.recipient ?? '朋友'}的聊天` : '确认礼物',
    card: isSent(order) ? cardOf(order) : null,
    rows,
    empty: null,
  };
}

function recipientScreen(order: GiftOrder): Screen {
  if (!isSent(order)) {
    return { title: '聊天', card: null, rows: [], empty: '还没有收到礼物。' };
  }
  const { address } = viewOf(order, 'recipient');
  return {
    title: order.kind === 'merchant' ? '商家的礼物' : '与送礼人的聊天',
    card: cardOf(order),
    rows: [
      ...row('商品', styleOf(order)),
      ...row('状态', stateWords[order.state]),
      ...row('收货地址', address === null ? null : `${address.name}，${address.place}`),
      ...row('售后', aftersaleOf(order)),
    ],
    empty: null,
  };
}

function merchantScreen(order: GiftOrder): Screen {
  if (order.state === 'draft' && order.kind === 'consumer') {
    return { title: '订单管理', card: null, rows: [], empty: '还没有这张订单。' };
  }
  const { address } = viewOf(order, 'merchant');
  return {
    title: '订单管理',
    card: null,
    rows: [
      ...row('商品', styleOf(order)),
      ...row('状态', stateWords[order.state]),
      ...row('收货地址', address === null ? '收下以后才有' : `${address.name}，${address.place}`),
      ...row('包裹', `已发 ${order.shipped} / 共 ${order.product.parcels}`),
      ...row('售后', aftersaleOf(order)),
    ],
    empty: null,
  };
}

function platformScreen(order: GiftOrder): Screen {
  const next = nextDeadline(order);
  return {
    title: '平台',
    card: null,
    rows: [
      ...row('状态', stateWords[order.state]),
      ...row('计时', next === null ? '没有在等的时限' : `还剩 ${durationOf(next.left)}`),
    ],
    empty: null,
  };
}

const aftersaleWords = { none: null, open: '处理中', done: '已结束' } as const;
const aftersaleOf = ({ aftersale }: GiftOrder): string | null => aftersaleWords[aftersale];

const screens: Readonly<Record<Role, (order: GiftOrder) => Screen>> = {
  giver: giverScreen,
  recipient: recipientScreen,
  merchant: merchantScreen,
  platform: platformScreen,
};

/** What somebody sees of the order now; only what their view of it holds. */
export const screenOf = (order: GiftOrder, role: Role): Screen => screens[role](order);
