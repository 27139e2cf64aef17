import { guides } from '@app/shared/content/guides';
import { registry } from '@app/shared/content/registry';
import { leadOf, linesOf } from '@app/shared/handbook/guide';
import { drawings } from '../styles/drawings';
import { stepDrawings } from '../styles/step-drawings';
import { guideCards, guidesFor } from './guide-cards';

it('shows of every guide what the guide says of itself', () => {
  expect(guideCards).toEqual(
    guides.map((guide) => ({
      slug: guide.slug,
      title: guide.title,
      aliases: guide.aliases,
      drawing: guide.drawing,
      lead: leadOf(guide, registry),
    })),
  );
});

it('has a drawing for every guide and every step', () => {
  for (const { drawing, roles } of guides) {
    expect(Object.keys(drawings)).toContain(drawing);
    for (const step of roles.flatMap(({ steps }) => steps)) {
      expect(Object.keys(stepDrawings)).toContain(step.drawing);
    }
  }
});

it('writes whole sentences without exclamation marks', () => {
  for (const { text } of guides.flatMap(linesOf)) expect(text).toMatch(/^[^！!]+[。？]$/u);
});

it('finds the guides that a digest or a fact speaks of', () => {
  const slugs = (...texts: string[]) => guidesFor(texts).map(({ slug }) => slug);
  expect(slugs('微信小店测试送礼物功能')).toContain('gift');
  expect(slugs('带货人可以升级')).toContain('promoter');
  expect(slugs('天气')).toEqual([]);
});
