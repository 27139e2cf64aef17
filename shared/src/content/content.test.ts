import { citedBy } from '../handbook/as-of.ts';
import { guideOn, linesOf } from '../handbook/guide.ts';
import { rulesIn, withoutMarks } from '../handbook/text.ts';
import { Guide } from '../contract/guide.ts';
import { ErrorCode, Term } from '../contract/glossary.ts';
import { Rule } from '../contract/rule.ts';
import { errorCodes } from './error-codes.ts';
import { terms } from './glossary.ts';
import { guides } from './guides.ts';
import { registry } from './registry.ts';
import { rules } from './rules.ts';

const days = ['2024-12-20', '2025-02-01', '2025-11-30', '2026-11-22'];
const cited = guides.flatMap((guide) =>
  linesOf(guide).map((line) => ({ where: guide.slug, ...line })),
);

describe('the fact registry', () => {
  it.each(rules)('$id keeps the schema', (rule) => {
    expect(Rule.parse(rule)).toEqual(rule);
  });

  it('has every id once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id has a source, unless nobody could tell us', ({ confidence, sources }) => {
    expect(sources.length > 0 || ['unknown', 'assumption'].includes(confidence)).toBe(true);
  });

  it.each(rules)('the versions of $id follow each other', ({ versions }) => {
    versions.slice(1).forEach((version, index) => {
      const before = versions[index]?.to;
      expect(before !== null && before !== undefined && before < version.from).toBe(true);
    });
  });

  it.each(rules)('$id names an heir exactly when it is superseded', (rule) => {
    expect(rule.supersededBy !== null).toBe(rule.status === 'superseded');
    expect(rule.supersededBy === null || registry.rules.has(rule.supersededBy)).toBe(true);
  });
});

describe('the guides', () => {
  it.each(guides)('$slug keeps the schema on every notable day', (guide) => {
    for (const day of days) {
      const resolved = guideOn(guide, day, registry);
      expect(Guide.parse(resolved)).toEqual(resolved);
    }
  });

  it.each(cited)('$where: “$text” cites rules that exist and hold somewhere', ({ text, rules }) => {
    for (const citation of rules) {
      const { id, from } = citedBy(citation);
      const rule = registry.rules.get(id);
      expect(rule).toBeDefined();
      if (from === null) expect(rule?.status).not.toBe('superseded');
      else expect(rule?.versions.map((version) => version.from)).toContain(from);
    }
    for (const id of rulesIn(text)) expect(rules.map((rule) => citedBy(rule).id)).toContain(id);
  });

  it.each(cited)('$where: “$text” has no number of its own', ({ text }) => {
    expect(withoutMarks(text)).not.toMatch(
      /[\d０-９]|[两三四五六七八九十百千万亿]+ ?(?:天|小时|分钟|元|次|个月|位|件|成)|百分之/u,
    );
  });

  it.each(guides)('$slug rests on something in every line but the open questions', (guide) => {
    for (const { rules } of linesOf(guide)) expect(rules.length).toBeGreaterThan(0);
  });
});

describe('the questions people ask', () => {
  it('are all thirty answered once, or said to be open', () => {
    const ids = guides.flatMap(({ faq }) => faq.map(({ id }) => id));
    const asked = Array.from(
      { length: 30 },
      (_each, index) => `q${String(index + 1).padStart(2, '0')}`,
    );
    expect(ids.filter((id) => id.startsWith('q')).sort()).toEqual(asked);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(guides.flatMap(({ faq }) => faq.filter(({ isOpen }) => isOpen)))(
    '“$question” is open and says so',
    ({ text }) => {
      expect(text).toMatch(/未知|没有/u);
    },
  );
});

describe('the glossary and the error codes', () => {
  it.each(terms)('$name keeps the schema, its rules and guides exist', (term) => {
    expect(Term.parse(term)).toEqual(term);
    for (const id of term.rules) expect(registry.rules.has(id)).toBe(true);
    for (const slug of term.guides) expect(guides.map((guide) => guide.slug)).toContain(slug);
  });

  it.each(errorCodes)('$code keeps the schema, its rules exist', (entry) => {
    expect(ErrorCode.parse(entry)).toEqual(entry);
    for (const id of entry.rules) expect(registry.rules.has(id)).toBe(true);
  });

  it('names every term and every code of a call once', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    const keys = errorCodes.map(({ code, where }) => `${where} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
