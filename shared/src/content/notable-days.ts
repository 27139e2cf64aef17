/** A day on which rules changed; the date control offers them. */
export interface NotableDay {
  readonly day: string;
  readonly text: string;
  readonly rules: readonly string[];
}

/** The oldest first. */
export const notableDays: readonly NotableDay[] = [
  { day: '2024-08-25', text: '视频号小店开始升级', rules: ['F-201'] },
  { day: '2024-12-18', text: '送礼物开始灰度', rules: ['F-001'] },
  { day: '2025-01-17', text: '聊天里能送礼物', rules: ['F-003'] },
  { day: '2025-01-28', text: '群里能送礼物', rules: ['F-006'] },
  { day: '2025-02-07', text: '带货账号规则生效', rules: ['F-103'] },
  { day: '2025-03-31', text: '橱窗可升级带货者', rules: ['F-102'] },
  { day: '2025-09-12', text: '结算后退款可追回', rules: ['F-126'] },
  { day: '2025-11-01', text: '归因不再只看群聊', rules: ['F-125'] },
];
