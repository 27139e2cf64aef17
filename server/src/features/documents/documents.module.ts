import { Module } from '@nestjs/common';
import { DigestsModule } from '../digests/index.ts';
import { FactsModule } from '../facts/index.ts';
import { DoubtService } from './doubt.service.ts';
import { FolderIngest } from './folder-ingest.ts';
import { IngestService } from './ingest.service.ts';
import { ProcessingService } from './processing.service.ts';
import { ReprocessService } from './reprocess.service.ts';
import { RevisionService } from './revision.service.ts';
import { SourceService } from './source.service.ts';

@Module({
  imports: [DigestsModule, FactsModule],
  providers: [
    DoubtService,
    IngestService,
    FolderIngest,
    ProcessingService,
    ReprocessService,
    RevisionService,
    SourceService,
  ],
  exports: [
    DoubtService,
    FolderIngest,
    IngestService,
    ReprocessService,
    RevisionService,
    SourceService,
  ],
})
export class DocumentsModule {}
