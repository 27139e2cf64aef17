export { CitationEntity } from './citation.entity.ts';
export { DigestEntity } from './digest.entity.ts';
export { DigestService, type CitedDigest, type Statement } from './digest.service.ts';
export { DigestStore, hashOf, type Revision } from './digest.store.ts';
export { EditorialService } from './editorial.service.ts';
export { DigestsModule } from './digests.module.ts';
export { PublicationEntity } from './publication.entity.ts';
export { StatementEntity } from './statement.entity.ts';
