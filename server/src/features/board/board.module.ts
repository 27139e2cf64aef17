import { Module } from '@nestjs/common';
import { BoardController } from './board.controller.ts';
import { BoardService } from './board.service.ts';
import { EditionService } from './edition.service.ts';
import { EntityService } from './entity.service.ts';

@Module({
  controllers: [BoardController],
  providers: [BoardService, EditionService, EntityService],
  exports: [EditionService],
})
export class BoardModule {}
