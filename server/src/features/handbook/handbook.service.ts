import { terms } from '@app/shared/content/glossary';
import { guides } from '@app/shared/content/guides';
import { registry } from '@app/shared/content/registry';
import { rules } from '@app/shared/content/rules';
import { uses } from '@app/shared/content/uses';
import type { Glossary } from '@app/shared/contract/glossary';
import type { Guide, GuideList } from '@app/shared/contract/guide';
import type { Rule, RuleList, RuleQuery, RuleView, StaleList } from '@app/shared/contract/rule';
import { holdingOn } from '@app/shared/handbook/as-of';
import { guideOn, leadOf } from '@app/shared/handbook/guide';
import { searchTerms } from '@app/shared/handbook/search';
import { staleList } from '@app/shared/handbook/stale';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { checkContent } from './content.ts';

/** Serves the fact registry, the guides and the glossary that ship with this build. */
@Injectable()
export class HandbookService implements OnModuleInit {
  constructor(private readonly clock: Clock) {}

  onModuleInit(): void {
    checkContent(this.clock.today());
  }

  /** The rules as of a day, all or those a guide cites. */
  listRules({ asOf = this.clock.today(), guide }: RuleQuery): RuleList {
    if (guide !== undefined) this.sourceOf(guide);
    const cited = guide === undefined ? null : (uses[guide] ?? []);
    const items = rules
      .filter(({ id }) => cited === null || cited.includes(id))
      .map((rule) => viewOn(rule, asOf));
    return { asOf, items };
  }

  getRule(id: string, asOf = this.clock.today()): RuleView {
    const rule = registry.rules.get(id);
    if (!rule) throw new ProblemError('rule-not-found');
    return viewOn(rule, asOf);
  }

  listGuides(): GuideList {
    return {
      items: guides.map((guide) => ({
        slug: guide.slug,
        title: guide.title,
        aliases: [...guide.aliases],
        drawing: guide.drawing,
        lead: leadOf(guide, registry),
      })),
    };
  }

  getGuide(slug: string, asOf = this.clock.today()): Guide {
    return guideOn(this.sourceOf(slug), asOf, registry);
  }

  searchGlossary(query: string | undefined): Glossary {
    return { items: searchTerms(terms, query) };
  }

  /** Guides and machines that cite a rule which changed since they were read through. */
  listStale(): StaleList {
    return { items: staleList(uses, registry) };
  }

  private sourceOf(slug: string) {
    const source = guides.find((guide) => guide.slug === slug);
    if (!source) throw new ProblemError('guide-not-found');
    return source;
  }
}

const viewOn = (rule: Rule, day: string): RuleView => ({
  ...rule,
  holding: holdingOn(rule, day),
  guides: guides.map(({ slug }) => slug).filter((slug) => uses[slug]?.includes(rule.id) ?? false),
});
