import { z } from 'zod';

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
  'method-not-allowed': { status: 405, title: '这个地址不支持此操作' },
  'too-large': { status: 413, title: '内容过大' },
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
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof Problem>;
