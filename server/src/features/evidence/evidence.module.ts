import { Module } from '@nestjs/common';
import { DigestsModule } from '../digests/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import { CleaningService } from './cleaning.service.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceService } from './evidence.service.ts';
import { ProofService } from './proof.service.ts';

@Module({
  imports: [DigestsModule, DocumentsModule],
  controllers: [EvidenceController],
  providers: [CleaningService, EvidenceService, ProofService],
})
export class EvidenceModule {}
