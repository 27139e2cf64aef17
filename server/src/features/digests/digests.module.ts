import { Module } from '@nestjs/common';
import { DigestController } from './digest.controller.ts';
import { DigestService } from './digest.service.ts';
import { DigestStore } from './digest.store.ts';

@Module({
  controllers: [DigestController],
  providers: [DigestService, DigestStore],
  exports: [DigestService, DigestStore],
})
export class DigestsModule {}
