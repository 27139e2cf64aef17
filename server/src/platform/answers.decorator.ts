import { problems, type ProblemSlug } from '@app/shared/contract/problem';
import { applyDecorators, Header, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { ZodType } from 'zod';
import { PUBLIC } from './http/caching.ts';

/** Every answer may be one of these. */
const ALWAYS: readonly ProblemSlug[] = ['internal', 'unavailable'];

/**
 * Names the answers of a public GET once: the schema checks and strips the body, caches may keep
 * it, and the OpenAPI document lists it together with the problems that can come instead.
 */
export const Answers = (summary: string, schema: ZodType, ...slugs: ProblemSlug[]) =>
  applyDecorators(
    ApiOperation({ summary }),
    SerializeOptions({ schema }),
    Header('cache-control', PUBLIC),
    ApiOkResponse({ standardSchema: schema, description: '成功' }),
    ApiResponse({ status: 304, description: '内容没有变（If-None-Match 与 ETag 相同）' }),
    Problems(...slugs, ...ALWAYS),
  );

/**
 * Names the answers of a route that changes something, or is not for the public: nobody stores
 * them.
 */
export const Replies = (summary: string, schema: ZodType, ...slugs: ProblemSlug[]) =>
  applyDecorators(
    ApiOperation({ summary }),
    SerializeOptions({ schema }),
    ApiResponse({ status: '2XX', description: '成功', standardSchema: schema }),
    Problems(...slugs, ...ALWAYS),
  );

/** Lists problems in the OpenAPI document, by status. */
export const Problems = (...slugs: ProblemSlug[]) =>
  applyDecorators(
    ...[...new Set(slugs.map((slug) => problems[slug].status))].map((status) =>
      ApiResponse({
        status,
        description: slugs
          .filter((slug) => problems[slug].status === status)
          .map((slug) => `${slug}：${problems[slug].title}`)
          .join('；'),
        content: { 'application/problem+json': { schema: { $ref: PROBLEM_SCHEMA } } },
      }),
    ),
  );

const PROBLEM_SCHEMA = '#/components/schemas/Problem';
