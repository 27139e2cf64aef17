import { certainties } from './facts';
import { CHECKED_ON } from './guide';
import { guideOf, guides, topics } from './guides';

describe.each(Object.entries(guides))('the guide %s', (_, guide) => {
  const rules = [guide.lead, ...guide.sections.flatMap((section) => [...section.rules])];
  const facts = Object.entries(guide.facts);

  it('rests every rule on facts it lists', () => {
    for (const { text, facts: ids } of rules) {
      expect([text, ids.length]).not.toEqual([text, 0]);
      for (const id of ids) expect(Object.keys(guide.facts)).toContain(id);
    }
  });

  it('lists no fact that no rule says', () => {
    const said = new Set(rules.flatMap(({ facts: ids }) => [...ids] as string[]));
    expect(facts.map(([id]) => id).filter((id) => !said.has(id))).toEqual([]);
  });

  it('gives every fact a day or 未知, how sure it is, and its sources', () => {
    for (const [id, { valid, certainty, sources }] of facts) {
      expect(id).toMatch(/^F-\d{3}$/);
      expect(valid).toMatch(/^20\d{2}|^未知$/);
      expect(Object.keys(certainties)).toContain(certainty);
      if (certainty !== 'unknown') expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('says plainly what is unknown', () => {
    const unknown = guide.sections.filter(({ kind }) => kind === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const { text } of unknown.flatMap((section) => [...section.rules])) {
      expect(text).toContain('未知');
    }
  });

  it('writes whole sentences without exclamation marks', () => {
    for (const { text } of rules) expect(text).toMatch(/^[^！!]+。$/);
  });

  it('names each section and each rule once', () => {
    const titles = guide.sections.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const section of guide.sections) {
      const texts = section.rules.map(({ text }) => text);
      expect(new Set<string>(texts).size).toBe(texts.length);
    }
  });
});

it('uses the official name 带货者 and says the colloquial 带货人', () => {
  const text = JSON.stringify(guides.promoter);
  expect(text).toContain('带货者');
  expect(text).toContain('带货人');
});

it('adds up the longest chain of commissions', () => {
  const chain =
    /付 (\d+) 元，机构留 (\d+)，帮卖机构留 (\d+)，达人留 (\d+)，推客机构留 (\d+)，推客得 (\d+)/.exec(
      JSON.stringify(guides.promoter),
    );
  const [paid = 0, ...parts] = (chain ?? []).slice(1).map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(paid);
  expect(paid).toBe(10);
});

it('finds a guide by its topic and nothing by another word', () => {
  expect(topics).toEqual(['gift', 'promoter']);
  expect(guideOf('gift')).toBe(guides.gift);
  expect(guideOf('toString')).toBeNull();
  expect(guideOf(undefined)).toBeNull();
});

it('says up to which day the sources were read', () => {
  expect(CHECKED_ON).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
