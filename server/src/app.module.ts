import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from './config/config.ts';
import { dataSourceOptions } from './database/data-source.ts';
import { BoardModule } from './features/board/index.ts';
import { DigestsModule } from './features/digests/index.ts';
import { DocumentsModule } from './features/documents/index.ts';
import { EvidenceModule } from './features/evidence/index.ts';
import { HandbookModule } from './features/handbook/index.ts';
import { SandboxesModule } from './features/sandboxes/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** What the application must be told. */
export type AppSettings = Pick<Config, 'contentDir' | 'maxDocumentBytes' | 'pool'> & {
  readonly databaseUrl: string;
};

@Module({})
export class AppModule {
  static with({ databaseUrl, pool, ...settings }: AppSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, pool), retryAttempts: 0 }),
        DocumentsModule,
        DigestsModule,
        EvidenceModule,
        BoardModule,
        HandbookModule,
        SandboxesModule,
      ],
    };
  }
}
