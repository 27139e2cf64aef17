import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { clean, cleanFurther, replay, traceToRaw } from './clean.ts';
import { readHtml } from '../read/html.ts';
import { spunLines } from './lines/foreign.ts';
import { lineLabels } from './lines/label-lines.ts';
import { reasonOf } from './reasons.ts';
import type { Stage } from './stage.ts';
import { allRules, extractStages, repairStages, typographyStages } from './stages/index.ts';

interface Case {
  readonly label: string;
  readonly kind: 'fix' | 'keep' | 'known-failure';
  readonly raw: string;
  readonly clean?: string;
}

const folder = join(__dirname, 'cases');
const cases = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[],
);

const whole = (raw: string) => {
  const repaired = clean(raw, repairStages);
  return cleanFurther(
    repaired,
    extractStages(null, lineLabels(null, spunLines(raw, repaired.passes))),
  );
};
/** The rules that the extraction of a page fires. */
const firedOnPage = (html: string) => {
  const { text, hints } = readHtml(html);
  const { passes } = cleanFurther(clean(text, repairStages), extractStages(hints));
  return passes.flatMap(({ edits }) => edits).map(({ rule }) => rule);
};
const firedOn = (raw: string) => {
  const { passes } = cleanFurther(whole(raw), typographyStages);
  const { doubts } = clean(raw, repairStages);
  return [...passes.flatMap(({ edits }) => edits), ...doubts].map(({ rule }) => rule);
};

describe('clean', () => {
  for (const { label, kind, raw, clean: expected = raw } of cases) {
    // a known failure that starts to pass fails the suite: move it to "fix"
    const test = kind === 'known-failure' ? it.failing : it;
    test(`${kind}: ${label}`, () => {
      expect(whole(raw).text).toBe(expected);
    });
  }

  const prose =
    '新规从七月起执行，商家需要在月底前完成认证，逾期的店铺会被限制上架新商品。\n认证之后，店铺的保证金可以按类目申请减免，具体额度以后台页面显示的为准，申请通常在三个工作日内有结果，也可以联系客服查询，遇到节假日则会顺延。';
  const post = '作者: 某某    时间: 2025-1-1 17:23';

  it.each(allRules.map(({ rule, example }) => [rule, example]))(
    '%s fires on its own example',
    (rule, example) => {
      const pages = [
        example,
        `${example}\n${prose}`,
        `${example}\n微信小店新规三问\n${prose}`,
        `微信小店新规三问\n${prose}\n${example}`,
        `${post}\n${prose}\n${post}\n${example}`,
      ];
      const markup = `<html><body><h1>微信小店新规三问</h1><p>${prose}</p>${example}</body></html>`;
      expect([...pages.flatMap(firedOn), ...firedOnPage(markup)]).toContain(rule);
    },
  );

  it('has one name and one plain sentence for every rule', () => {
    const names = allRules.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    for (const { rule, reason } of allRules) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(reason).toMatch(/\p{Script=Han}/u);
      expect(reasonOf(rule)).toBe(reason);
    }
  });

  const unit = fc.constantFrom(
    ...['茶', '微信', '。', '，', '\n', ' ', '　', '９', 'Ａ', '．', '\u200B', '\u200D', '\u202E'],
    ...['👩\u200D🔬', '&amp;', '&nbsp;', '&amp;quot;', '&', '点击关注我们', '相关文章', '\u0000'],
    ...['標題: ', '2025-06-23', '——', '“', '”', '？', '號(hào)', '電', '電商', '（完）', '首页 > '],
  );
  const polluted = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));

  it('replays to the same text', () => {
    fc.assert(
      fc.property(polluted, (raw) => {
        const { text, passes } = whole(raw);
        expect(replay(raw, passes)).toBe(text);
      }),
    );
  });

  it('repairs once and for all: a repaired text needs no further repair', () => {
    fc.assert(
      fc.property(polluted, (raw) => {
        const { text, passes } = clean(raw, repairStages);
        // an advert in the other script hides the script of the page until it is cut
        fc.pre(passes.every(({ stage }) => stage !== 'cut-splices'));
        expect(clean(text, repairStages).passes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('tidies once and for all: one paragraph a line, no margins', () => {
    fc.assert(
      fc.property(polluted, (raw) => {
        const { text } = whole(raw);
        for (const line of text === '' ? [] : text.split('\n')) {
          expect(line).toBe(line.trim());
          expect(line).not.toBe('');
        }
      }),
    );
  });

  it('traces an unedited character to itself', () => {
    fc.assert(
      fc.property(polluted, (raw) => {
        const { text, passes } = whole(raw);
        for (const { index } of text.matchAll(/茶/gu)) {
          const { start, end } = traceToRaw({ start: index, end: index + 1 }, passes);
          expect(raw.slice(start, end)).toBe('茶');
        }
      }),
    );
  });

  it('keeps doubts on the text they are about, and drops them with it', () => {
    const doubtful: Stage = {
      name: 'doubtful',
      version: 1,
      propose: (text) => ({
        edits: [],
        doubts: Array.from(text.matchAll(/茶/gu), ({ index }) => ({
          kind: 'reading' as const,
          span: { start: index, end: index + 1 },
          rule: 'tea',
          note: '也可能是“荼”',
        })),
      }),
    };
    fc.assert(
      fc.property(polluted, (raw) => {
        const { text, doubts } = clean(raw, [doubtful, ...repairStages, ...extractStages(null)]);
        const own = doubts.filter(({ rule }) => rule === 'tea');
        expect(own.map(({ span }) => text.slice(span.start, span.end))).toEqual(
          Array.from(text.matchAll(/茶/gu), ([char]) => char),
        );
      }),
    );
  });
});
