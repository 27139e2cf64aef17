import { Module } from '@nestjs/common';
import { FactStore } from './fact.store.ts';

@Module({ providers: [FactStore], exports: [FactStore] })
export class FactsModule {}
