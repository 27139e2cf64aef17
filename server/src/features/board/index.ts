export { BoardModule } from './board.module.ts';
export { EditionEntryEntity } from './edition-entry.entity.ts';
export { EditionEntity } from './edition.entity.ts';
export { EditionService } from './edition.service.ts';
export { readReference } from './reference.ts';
