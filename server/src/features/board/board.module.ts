import { Module } from '@nestjs/common';
import { DigestsModule } from '../digests/index.ts';
import { BoardController } from './board.controller.ts';
import { BoardService } from './board.service.ts';
import { EditionService } from './edition.service.ts';
import { EntityService } from './entity.service.ts';
import { RelatedService } from './related.service.ts';

@Module({
  imports: [DigestsModule],
  controllers: [BoardController],
  providers: [BoardService, EditionService, EntityService, RelatedService],
  exports: [EditionService],
})
export class BoardModule {}
