import { Cleaning } from '@app/shared/contract/cleaning';
import { DoubtPage, DoubtQuery } from '@app/shared/contract/doubt';
import { Evidence } from '@app/shared/contract/evidence';
import { Id } from '@app/shared/contract/id';
import { Proof } from '@app/shared/contract/proof';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers } from '../../platform/answers.decorator.ts';
import { CleaningService } from './cleaning.service.ts';
import { ProofService } from './proof.service.ts';
import { EvidenceService } from './evidence.service.ts';

@Controller('digests')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly proofs: ProofService,
    private readonly cleanings: CleaningService,
  ) {}

  @Get(':id/proof')
  @Answers('一篇速读的证明：当场重算', Proof, 'invalid-request', 'digest-not-found')
  getProof(@Param('id', { schema: Id }) id: string): Promise<Proof> {
    return this.proofs.get(id);
  }

  @Get(':id/evidence')
  @Answers('一篇速读的依据：引用的原文与还原', Evidence, 'invalid-request', 'digest-not-found')
  get(@Param('id', { schema: Id }) id: string): Promise<Evidence> {
    return this.evidence.get(id);
  }

  @Get(':id/cleaning')
  @Answers(
    '一篇速读怎样清洗：规则、次数与历次版本',
    Cleaning,
    'invalid-request',
    'digest-not-found',
  )
  getCleaning(@Param('id', { schema: Id }) id: string): Promise<Cleaning> {
    return this.cleanings.get(id);
  }

  @Get(':id/doubts')
  @Answers(
    '一篇速读的存疑与缺损',
    DoubtPage,
    'invalid-request',
    'invalid-cursor',
    'digest-not-found',
  )
  listDoubts(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DoubtQuery }) query: DoubtQuery,
  ): Promise<DoubtPage> {
    return this.evidence.listDoubts(id, query);
  }
}
