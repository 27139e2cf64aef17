import { Glossary, GlossaryQuery } from '@app/shared/contract/glossary';
import { Guide, GuideList, Slug } from '@app/shared/contract/guide';
import {
  AsOfQuery,
  RuleId,
  RuleList,
  RuleQuery,
  RuleView,
  StaleList,
} from '@app/shared/contract/rule';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers, Replies } from '../../platform/answers.decorator.ts';
import { HandbookService } from './handbook.service.ts';

@Controller()
export class HandbookController {
  constructor(private readonly handbook: HandbookService) {}

  @Get('rules')
  @Answers('某一天有效的规则与假设', RuleList, 'invalid-request', 'guide-not-found')
  listRules(@Query({ schema: RuleQuery }) query: RuleQuery): RuleList {
    return this.handbook.listRules(query);
  }

  @Get('rules/:id')
  @Answers('一条规则：各个时期的说法与出处', RuleView, 'invalid-request', 'rule-not-found')
  getRule(
    @Param('id', { schema: RuleId }) id: string,
    @Query({ schema: AsOfQuery }) { asOf }: AsOfQuery,
  ): RuleView {
    return this.handbook.getRule(id, asOf);
  }

  @Get('guides')
  @Answers('功能说明的目录', GuideList, 'invalid-request')
  listGuides(): GuideList {
    return this.handbook.listGuides();
  }

  @Get('guides/:slug')
  @Answers('某一天的功能说明', Guide, 'invalid-request', 'guide-not-found')
  getGuide(
    @Param('slug', { schema: Slug }) slug: string,
    @Query({ schema: AsOfQuery }) { asOf }: AsOfQuery,
  ): Guide {
    return this.handbook.getGuide(slug, asOf);
  }

  @Get('glossary')
  @Answers('词汇表，可用任何别名查', Glossary, 'invalid-request')
  searchGlossary(@Query({ schema: GlossaryQuery }) { q }: GlossaryQuery): Glossary {
    return this.handbook.searchGlossary(q);
  }

  @Get('admin/stale')
  @Replies('所引规则有变动、待复核的内容', StaleList, 'invalid-request')
  listStale(): StaleList {
    return this.handbook.listStale();
  }
}
