import { Module } from '@nestjs/common';
import { DigestsModule } from '../digests/index.ts';
import { FactsModule } from '../facts/index.ts';
import { DoubtService } from './doubt.service.ts';
import { FolderIngest } from './folder-ingest.ts';
import { IngestService } from './ingest.service.ts';
import { SourceService } from './source.service.ts';

@Module({
  imports: [DigestsModule, FactsModule],
  providers: [DoubtService, IngestService, FolderIngest, SourceService],
  exports: [DoubtService, FolderIngest, IngestService, SourceService],
})
export class DocumentsModule {}
