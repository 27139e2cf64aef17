import type { LineSource } from '../handbook/source.ts';
import { encodeGroup } from '../machine/gift/group-situation.ts';
import { giftDefaults } from '../machine/parameters.ts';
import {
  addresses,
  friends,
  greetings,
  type Situation,
  type Step,
} from '../machine/gift/situation.ts';
import type { Act } from '../machine/gift/events.ts';
import type { Role } from '../machine/gift/order.ts';

/** A move of a story with what it shows. */
export interface StoryStep extends LineSource {
  readonly step: Step;
}

/** A situation that plays itself, move by move; a group story starts from a code instead. */
export interface GiftStory {
  readonly id: string;
  readonly title: string;
  readonly start: Pick<Situation, 'kind' | 'product' | 'excludesCategories'>;
  readonly steps: readonly StoryStep[];
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

const move = (by: Role, act: Act, text: string, rules: readonly string[], wait = 0): StoryStep => ({
  step: { wait, by, act },
  text,
  rules,
});

const start = { kind: 'consumer', product: 0, excludesCategories: true } as const;
const [friend = ''] = friends;
const [greeting = ''] = greetings;
const accept = (): Act => {
  const [address] = addresses;
  if (!address) throw new Error('a story needs an address');
  return { type: 'accept', caller: friend, address };
};

/** From the sheet to the card in the chat: how every story begins. */
const sent = (sku: string): readonly StoryStep[] => [
  move('giver', { type: 'choose-sku', sku }, '送礼人在商品页点「送给朋友」，选好款式。', [
    'F-002',
    'F-010',
  ]),
  move(
    'giver',
    { type: 'choose-friend', friend },
    '选一位朋友；一次只能送一位。',
    ['F-010', 'F-011'],
    20,
  ),
  move(
    'giver',
    { type: 'set-greeting', greeting },
    '写一句祝福；不填地址。',
    ['F-010', 'F-012'],
    20,
  ),
  move('giver', { type: 'submit' }, '提交订单，库存先留住。', ['F-010', 'A-08'], 10),
  move(
    'giver',
    { type: 'pay' },
    '付款成功，礼物卡片发进聊天，{F-015.accept}开始计时。',
    ['F-015', 'F-022', 'A-21'],
    30,
  ),
];

const accepted = (wait: number): StoryStep =>
  move(
    'recipient',
    accept(),
    '收礼人填好地址，点「收下礼物」；地址送礼人看不到。',
    ['F-013', 'F-014'],
    wait,
  );

/** The stories of one gift for one friend. */
export const giftStories: readonly GiftStory[] = [
  {
    id: 'received',
    title: '收下并签收',
    start,
    steps: [
      ...sent('red'),
      accepted(2 * HOUR),
      move(
        'merchant',
        { type: 'ship', parcels: 1 },
        '商家看到地址，发货。',
        ['F-025', 'A-10'],
        DAY,
      ),
      move(
        'recipient',
        { type: 'confirm' },
        '收礼人确认收货，售后期开始。',
        ['F-025', 'A-03'],
        3 * DAY,
      ),
      move(
        'platform',
        { type: 'wait' },
        '售后期结束，货款结算给商家。',
        ['A-03'],
        giftDefaults.aftersaleWithin,
      ),
    ],
  },
  {
    id: 'expired',
    title: '{F-015.accept}没收',
    start,
    steps: [
      ...sent('red'),
      move('giver', { type: 'cancel' }, '送礼人想取消：不行，只能等。', ['F-016'], 12 * HOUR),
      move(
        'platform',
        { type: 'wait' },
        '{F-015.accept}到了，没有人收下，订单自动取消。',
        ['F-015'],
        giftDefaults.acceptWithin - 12 * HOUR,
      ),
      move('platform', { type: 'refund-expired' }, '钱按原路退回送礼人。', ['F-015', 'F-019'], 5),
    ],
  },
  {
    id: 'regret',
    title: '想撤回',
    start,
    steps: [
      ...sent('red'),
      move('giver', { type: 'cancel' }, '卡片已经发出，送礼人点取消：被拒绝。', ['F-016'], 60),
      accepted(HOUR),
      move('giver', { type: 'cancel' }, '收下以后再点取消：仍被拒绝。', ['F-016'], 60),
      move(
        'giver',
        { type: 'open-aftersale' },
        '送礼人申请售后：也不行，要由收礼人提。',
        ['F-018'],
        60,
      ),
    ],
  },
  {
    id: 'swap',
    title: '换同价款式',
    start,
    steps: [
      ...sent('red'),
      move(
        'recipient',
        { type: 'change-sku', sku: 'silk' },
        '收礼人想换更贵的款式：不行。',
        ['F-014'],
        HOUR,
      ),
      move(
        'recipient',
        { type: 'change-sku', sku: 'grey' },
        '换成同价的灰色：可以，计时不重来。',
        ['F-014', 'A-09'],
        60,
      ),
      accepted(60),
      move('recipient', { type: 'change-sku', sku: 'red' }, '收下以后再换：不行。', ['F-014'], 60),
    ],
  },
  {
    id: 'refund',
    title: '收下后退款',
    start,
    steps: [
      ...sent('red'),
      accepted(HOUR),
      move('merchant', { type: 'ship', parcels: 1 }, '商家发货。', ['F-025'], DAY),
      move('recipient', { type: 'confirm' }, '收礼人确认收货。', ['F-025'], 2 * DAY),
      move(
        'recipient',
        { type: 'open-aftersale' },
        '收礼人申请售后；送礼人只能看进度。',
        ['F-018'],
        DAY,
      ),
      move(
        'merchant',
        { type: 'refund', fen: 19_900 },
        '商家同意退款：钱回到付款的送礼人手里。',
        ['F-019'],
        DAY,
      ),
    ],
  },
  {
    id: 'part',
    title: '卡在部分发货',
    start: { ...start, product: 1 },
    steps: [
      ...sent('white'),
      accepted(HOUR),
      move(
        'merchant',
        { type: 'ship', parcels: 1 },
        '商家先发一个包裹：订单停在部分发货。',
        ['F-025'],
        DAY,
      ),
      move(
        'platform',
        { type: 'wait' },
        '过了很久也不会自动变：剩下的包裹要商家来发。',
        ['F-025'],
        30 * DAY,
      ),
      move('merchant', { type: 'ship', parcels: 1 }, '商家补发，订单变成待收货。', ['F-025'], HOUR),
      move(
        'platform',
        { type: 'wait' },
        '收礼人没有点，过了 {A-02.receive}自动收货。',
        ['A-02', 'F-025'],
        giftDefaults.receiveWithin,
      ),
    ],
  },
];

/** 群抽奖剩余: three gifts, two entrants; what nobody won or accepted goes back. */
export const lotteryStory = encodeGroup({
  mode: 'lottery',
  count: 3,
  seed: 7,
  moves: [
    { type: 'enter', member: 0, wait: 60 },
    { type: 'enter', member: 1, wait: 60 },
    { type: 'wait', member: 0, wait: HOUR },
    { type: 'accept', member: 0, wait: 60 },
    { type: 'wait', member: 0, wait: giftDefaults.acceptWithin },
  ],
});
