import { z } from 'zod';
import { Sandbox } from './sandbox.ts';

/** Every error the API answers with (RFC 9457). Clients switch on the slug, never on the text. */
export const problems = {
  'invalid-request': { status: 400, title: '请求内容有误' },
  'invalid-cursor': { status: 400, title: '翻页位置无效，请从第一页重新读取' },
  'not-found': { status: 404, title: '没有这个地址' },
  'digest-not-found': { status: 404, title: '没有找到这篇速读' },
  'fact-not-found': { status: 404, title: '没有找到这条事实' },
  'story-not-found': { status: 404, title: '没有找到这件事' },
  'entity-not-found': { status: 404, title: '没有找到这个名称' },
  'rule-not-found': { status: 404, title: '没有找到这条规则' },
  'guide-not-found': { status: 404, title: '没有找到这篇说明' },
  'sandbox-not-found': { status: 404, title: '没有找到这个沙盘，或者钥匙不对' },
  'method-not-allowed': { status: 405, title: '这个地址不支持此操作' },
  'stale-version': { status: 409, title: '对方刚动过，请按现在的样子再来' },
  'seat-taken': { status: 409, title: '收礼人的位置已经有人了' },
  'sandbox-full': { status: 409, title: '这个沙盘走得太久了，请另开一个' },
  'sandbox-gone': { status: 410, title: '沙盘已过期，请另开一个' },
  'too-large': { status: 413, title: '内容过大' },
  'idempotency-key-reused': { status: 422, title: '这个编号已用于另一步，请换一个' },
  unavailable: { status: 503, title: '服务暂时不可用，请稍后再试' },
  internal: { status: 500, title: '服务器开小差了' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemSlug = keyof typeof problems;

export const Problem = z
  .object({
    /** `/problems/<slug>` */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    /** With `stale-version`: what is there now. */
    current: Sandbox.optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof Problem>;
