export { HandbookModule } from './handbook.module.ts';
