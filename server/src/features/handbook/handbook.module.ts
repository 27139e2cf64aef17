import { Module } from '@nestjs/common';
import { HandbookController } from './handbook.controller.ts';
import { HandbookService } from './handbook.service.ts';

@Module({ controllers: [HandbookController], providers: [HandbookService] })
export class HandbookModule {}
