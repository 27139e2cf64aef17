import { Digest, DigestPage, DigestQuery } from '@app/shared/contract/digest';
import { Id } from '@app/shared/contract/id';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers } from '../../platform/answers.decorator.ts';
import { DigestService } from './digest.service.ts';

@Controller('digests')
export class DigestController {
  constructor(private readonly digests: DigestService) {}

  @Get()
  @Answers('速读列表，最新的在前', DigestPage, 'invalid-request', 'invalid-cursor')
  list(@Query({ schema: DigestQuery }) query: DigestQuery): Promise<DigestPage> {
    return this.digests.list(query);
  }

  @Get(':id')
  @Answers('一篇速读', Digest, 'invalid-request', 'digest-not-found')
  get(@Param('id', { schema: Id }) id: string): Promise<Digest> {
    return this.digests.get(id);
  }
}
