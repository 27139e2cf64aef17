import { Id } from '@app/shared/contract/id';
import {
  ClaimedSandbox,
  NewSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
  SandboxClaim,
  SandboxKey,
  SandboxMove,
} from '@app/shared/contract/sandbox';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Replies } from '../../platform/answers.decorator.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SandboxService } from './sandbox.service.ts';
import { etagOf } from './seen.ts';

/** A key that cannot be one opens nothing, like one that is wrong. */
function keyFrom(header: string | undefined): string {
  const key = SandboxKey.safeParse(header);
  if (!key.success) throw new ProblemError('sandbox-not-found');
  return key.data;
}

@Controller('sandboxes')
export class SandboxController {
  constructor(private readonly sandboxes: SandboxService) {}

  @Post()
  @Replies('开一个两人沙盘，得到自己的钥匙和给朋友的链接钥匙', OpenedSandbox, 'invalid-request')
  open(@Body({ schema: NewSandbox }) body: NewSandbox): Promise<OpenedSandbox> {
    return this.sandboxes.open(body);
  }

  @Get(':id')
  @Replies(
    '这把钥匙现在看到的沙盘',
    Sandbox,
    'invalid-request',
    'sandbox-not-found',
    'seat-taken',
    'sandbox-gone',
  )
  @ApiResponse({ status: 304, description: '只有时钟在走（If-None-Match 与 ETag 相同）' })
  async get(
    @Param('id', { schema: Id }) id: string,
    @Headers('x-sandbox-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Sandbox> {
    const sandbox = await this.sandboxes.get(id, keyFrom(key));
    reply.header('etag', etagOf(sandbox));
    return sandbox;
  }

  @Post(':id/claim')
  @HttpCode(200)
  @Replies(
    '收礼人入座：链接钥匙换成自己的钥匙，只有第一个人成功',
    ClaimedSandbox,
    'invalid-request',
    'sandbox-not-found',
    'seat-taken',
    'sandbox-gone',
  )
  claim(
    @Param('id', { schema: Id }) id: string,
    @Headers('x-sandbox-key') key: string | undefined,
    @Body({ schema: SandboxClaim }) body: SandboxClaim,
  ): Promise<ClaimedSandbox> {
    return this.sandboxes.claim(id, keyFrom(key), body);
  }

  @Post(':id/events')
  @HttpCode(200)
  @Replies(
    '走一步；版本过时则答 409 和现在的样子',
    SandboxAnswer,
    'invalid-request',
    'sandbox-not-found',
    'sandbox-gone',
    'seat-taken',
    'stale-version',
    'sandbox-full',
    'idempotency-key-reused',
  )
  move(
    @Param('id', { schema: Id }) id: string,
    @Headers('x-sandbox-key') key: string | undefined,
    @Body({ schema: SandboxMove }) body: SandboxMove,
  ): Promise<SandboxAnswer> {
    return this.sandboxes.move(id, keyFrom(key), body);
  }
}
