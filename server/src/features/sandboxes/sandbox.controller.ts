import { Id } from '@app/shared/contract/id';
import {
  NewSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
  SandboxKey,
  SandboxMove,
} from '@app/shared/contract/sandbox';
import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { Replies } from '../../platform/answers.decorator.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { SandboxService } from './sandbox.service.ts';

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
  @Replies('开一个两人沙盘，得到两把钥匙', OpenedSandbox, 'invalid-request')
  open(@Body({ schema: NewSandbox }) body: NewSandbox): Promise<OpenedSandbox> {
    return this.sandboxes.open(body);
  }

  @Get(':id')
  @Replies(
    '这把钥匙现在看到的沙盘',
    Sandbox,
    'invalid-request',
    'sandbox-not-found',
    'sandbox-gone',
  )
  get(
    @Param('id', { schema: Id }) id: string,
    @Headers('x-sandbox-key') key: string | undefined,
  ): Promise<Sandbox> {
    return this.sandboxes.get(id, keyFrom(key));
  }

  @Post(':id/events')
  @HttpCode(200)
  @Replies(
    '走一步；版本过时则答 409 和现在的样子',
    SandboxAnswer,
    'invalid-request',
    'sandbox-not-found',
    'sandbox-gone',
    'stale-version',
    'sandbox-full',
  )
  move(
    @Param('id', { schema: Id }) id: string,
    @Headers('x-sandbox-key') key: string | undefined,
    @Body({ schema: SandboxMove }) body: SandboxMove,
  ): Promise<SandboxAnswer> {
    return this.sandboxes.move(id, keyFrom(key), body);
  }
}
