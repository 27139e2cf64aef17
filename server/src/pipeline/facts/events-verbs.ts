import { SparsePattern } from '../sparse-pattern.ts';

/** What kind of happening a verb tells: two tellers may choose different verbs of one kind. */
export type Happening =
  | 'launch'
  | 'upgrade'
  | 'found'
  | 'merge'
  | 'close'
  | 'invest'
  | 'rule'
  | 'meet'
  | 'staff'
  | 'overtake'
  | 'cooperate'
  | 'begin'
  | 'propose'
  | 'say';

const VERBS: Readonly<Record<Happening, string>> = {
  launch:
    '推出 上线 发布 开通 增设 新增 增加 内测 灰度测试 公测 测试 启动 首发 开售 亮相 问世 面世 上架 开放 写入 开启 诞生 打响 打开 看到 宣布参与',
  upgrade: '升级 改版 更名 改名 更新 重构 迁移 扩展 延长 拉长',
  found: '成立 组建 设立 创立 创建 创办 建立 成为 注册',
  merge: '并入 合并 整合 调整 转岗 划归 拆分 交到 移交 分拆 转至 搬到 迁至',
  close: '关闭 下线 停止 停运 叫停 注销 出售 卖掉 退出 暂停 终止 下架 否决 撤销 解散 倒闭 取消',
  invest: '卖给 收购 入股 投资 并购 融资 上市 补贴 投入 签下 领投 拿下 分红 回购 增资 募资',
  rule: '禁止 封禁 处罚 放宽 降低 收紧 下调 上调 限制 规定 约谈 罚款 立案 允许 起诉 判决 降至 涨至 上调至 下调至',
  meet: '举行 举办 召开 参加 出席 赶上 参与',
  staff: '任命 担任 出任 离职 辞任 卸任 加入 接任 裁员 招聘 招募 挖来 活跃 回归',
  overtake: '超过 超越 反超 赶超 跃居 跻身 升至',
  cooperate: '合作 签约 确立 接入 打通 联手 携手 结盟 达成',
  begin: '开始 筹备 着手 尝试 探索 试水 进入 进军 重回 重返 社交化',
  propose:
    '提出 公告 公布 披露 宣布 公告 表决 通过了 计划推 想做 预告 批准 确认 承认 官宣 投诉 承诺',
  say: '表示 说 称 指出 强调 提到 直言 透露 喊 认为 回应 提醒 呼吁 描述 坦言 谈到 回忆',
};

const HAPPENINGS = new Map(
  Object.entries(VERBS).flatMap(([happening, verbs]) =>
    verbs.split(' ').map((verb) => [verb, happening as Happening] as const),
  ),
);

const LONGEST_FIRST = [...HAPPENINGS.keys()].sort((a, b) => b.length - a.length);

/** Where such a verb is part of a noun, or says what did not happen. */
const NO_VERB =
  /(?:[不没未无]|[没]有|据|比如|例如|就是|或者|传|有人|可以|能够|如果|假如|[堪名简俗号职昵全]|(?:^|[^曾已])经)$/u;
const NOUN_AFTER =
  /^(?:的话|明[显确]|法|服|道理|号|呼|期间|端|方|商|者|人|价|力|量|率|用户|账户|度|次数|时长|平台|的)/u;
/** 预售开启后: when, not what. */
const WHEN_AFTER = /^(?:之?后|以来|之前)$/u;
/** 研发投入 and 营销补贴 are figures of an account. */
const ACCOUNT_BEFORE = /(?:研发|营销|广告|资本|市场|推广|总|的)$/u;
const ACCOUNT = new Set(['投入', '补贴', '融资', '投资', '分红', '回购']);
/** 投入增至 and 融资为: what stands before is measured. */
const MEASURED_AFTER = /^(?:[增升降减]|达|占|为|约|同比|环比|超过|收入|金额|总额|规模|力度|成本)/u;
/** 超过 overtakes somebody, not a number; nor is 增加了4000家 a launch. */
const NUMBER_AFTER = /^了?[近约超逾]?过?\s*[\d一二三四五六七八九十百千万两数半]/u;
const COUNTS = new Set(['增加', '新增', '进入', '看到']);
const anyVerb = new SparsePattern(LONGEST_FIRST.join('|'), { reach: 0 });

/** A verb that tells a happening. */
export interface Verb {
  readonly word: string;
  readonly happening: Happening;
  /** Where it stands in the clause. */
  readonly at: number;
}

/** The verbs of a clause that tell a happening, in order. */
export const verbsOf = (clause: string): Verb[] =>
  anyVerb
    .matchesIn(clause)
    .map(({ 0: word, index }) => ({
      word,
      at: index,
      happening: HAPPENINGS.get(word) ?? 'say',
    }))
    .filter((verb) => isTold(clause, verb));

function isTold(clause: string, { word, at, happening }: Verb): boolean {
  const before = clause.slice(Math.max(0, at - 3), at);
  const after = clause.slice(at + word.length, at + word.length + 4);
  if (NO_VERB.test(before) || NOUN_AFTER.test(after) || WHEN_AFTER.test(after)) return false;
  if (word === '称' && after.startsWith('为')) return false;
  if (ACCOUNT.has(word) && isAccount(before, after)) return false;
  return !(happening === 'overtake' || COUNTS.has(word)) || !NUMBER_AFTER.test(after);
}

const isAccount = (before: string, after: string): boolean =>
  ACCOUNT_BEFORE.test(before) || MEASURED_AFTER.test(after);
