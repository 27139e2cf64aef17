export { CleaningEntity } from './cleaning.entity.ts';
export { DoubtEntity } from './doubt.entity.ts';
export { DocumentEntity } from './document.entity.ts';
export { DocumentsModule } from './documents.module.ts';
export { DoubtService } from './doubt.service.ts';
export { FolderIngest, type FolderReport } from './folder-ingest.ts';
export { IngestService, type Submission } from './ingest.service.ts';
export { SourceService, type Source } from './source.service.ts';
export { ReprocessService, type ReprocessReport } from './reprocess.service.ts';
