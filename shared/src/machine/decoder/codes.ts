/** A table of codes: what each means, and the facts behind it. */
export interface CodeTable {
  readonly basis: readonly string[];
  readonly codes: Readonly<Record<string, string>>;
}

/** 订单 status. */
export const orderStatus: CodeTable = {
  basis: ['F-024', 'F-025'],
  codes: {
    10: '待付款',
    12: '礼物待收下',
    13: '凑单买凑团中',
    17: '支付成功待核销或待使用',
    20: '待发货',
    21: '部分发货',
    30: '待收货',
    100: '完成',
    200: '全部商品售后后取消',
    250: '未付款取消或超时取消',
  },
};

/** 礼物组件 orderStatus. */
export const giftStatus: CodeTable = {
  basis: ['F-029'],
  codes: {
    10: '已支付，可领取',
    20: '已领取',
    180: '超时未领取',
    181: '超时退款',
    250: '已取消',
  },
};

/** 佣金单 status; the first codes differ by path (F-142). */
export const commissionStatus: CodeTable = {
  basis: ['F-120', 'F-142'],
  codes: {
    0: '刚生成（达人订单）',
    10: '刚生成（推客订单）',
    20: '未结算',
    100: '已结算',
    200: '取消结算',
  },
};

const of = (basis: readonly string[], codes: Readonly<Record<string, string>>): CodeTable => ({
  basis,
  codes,
});

/** Tables by the name of the field that carries their codes. */
export const tables: Readonly<Record<string, CodeTable>> = {
  orderStatus: giftStatus,
  order_status: orderStatus,
  commission_status: commissionStatus,
  commission_order_status: commissionStatus,
  present_send_type: of(['F-027'], {
    0: '单聊',
    1: '群聊',
    2: '公众号或服务号',
    3: '视频号',
    4: '企微单聊',
    5: '企微群聊',
    6: '小程序或小游戏',
  }),
  payment_method: of(['F-039'], { 1: '微信支付', 2: '先用后付', 3: '抽奖零元单', 4: '会员积分' }),
  promoter_type: of(['F-107'], { 1: '视频号', 4: '公众号', 5: '服务号' }),
  account_type: of(['F-107'], {
    1: '视频号',
    2: '公众号',
    3: '小程序',
    4: '企业微信',
    5: '带货达人',
    6: '服务号',
    1000: '机构',
  }),
  order_scene: of(['F-107'], {
    2: '直播',
    3: '短视频',
    4: '商品分享',
    5: '橱窗主页',
    6: '公众号文章卡片',
  }),
  register_status: of(['F-116'], { 0: '未注册', 1: '未注册', 2: '已注册' }),
  bind_status: of(['F-116'], { 0: '未绑定', 1: '已绑定' }),
  commission_type: of(['F-117'], { 0: '平台分佣', 1: '机构分佣' }),
  commission_handling_progress: of(['F-138'], { 0: '佣金单还没生成', 1: '佣金单已生成' }),
};

/** Tables of `status` and `type`, whose meaning depends on what they stand in. */
export const tablesWithin: Readonly<Record<string, Readonly<Record<string, CodeTable>>>> = {
  commission_infos: {
    status: of(['F-138'], { 1: '未结算', 2: '已结算' }),
    type: of(['F-138'], { 0: '达人', 1: '机构' }),
  },
  change_sku_info: {
    status: of(['F-040'], { 3: '待处理', 4: '同意', 5: '拒绝', 6: '取消', 7: '超时' }),
    state: of(['F-040'], { 3: '待处理', 4: '同意', 5: '拒绝', 6: '取消', 7: '超时' }),
  },
  activity: { status: of(['F-036'], { 1: '未开始', 2: '进行中', 4: '已开奖', 5: '已作废' }) },
  commission_order: { status: commissionStatus },
};
