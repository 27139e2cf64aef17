/** A tool of the subpackage: where it is and what it answers. */
export interface Tool {
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** What can be played, counted and looked up, by kind. */
export const tools: readonly { readonly title: string; readonly items: readonly Tool[] }[] = [
  {
    title: '演一遍',
    items: [
      { page: 'gift', title: '送礼沙盘', text: '送出以后，钱和包裹在哪里' },
      { page: 'shared', title: '两人送礼', text: '一人一部手机，同玩一份礼物' },
      { page: 'promotion', title: '带货沙盘', text: '佣金归谁，怎么分，退款后追回多少' },
    ],
  },
  {
    title: '算一算、查一查',
    items: [
      { page: 'commission', title: '分佣计算器', text: '每一方留下多少' },
      { page: 'fee', title: '技术服务费', text: '平台每一单收多少' },
      { page: 'eligibility', title: '送礼资格自检', text: '这件商品能不能送' },
      { page: 'decoder', title: '订单状态解码', text: '贴上 JSON，逐个字段说明' },
      { page: 'errors', title: '错误码查询', text: '什么意思，怎么办' },
      { page: 'glossary', title: '词汇表', text: '旧名、怪名都查得到' },
    ],
  },
];
