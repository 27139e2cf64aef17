import { Module } from '@nestjs/common';
import { DigestController } from './digest.controller.ts';
import { DigestService } from './digest.service.ts';
import { DigestStore } from './digest.store.ts';
import { EditorialService } from './editorial.service.ts';

@Module({
  controllers: [DigestController],
  providers: [DigestService, DigestStore, EditorialService],
  exports: [DigestService, DigestStore, EditorialService],
})
export class DigestsModule {}
