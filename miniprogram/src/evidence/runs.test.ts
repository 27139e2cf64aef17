import type { Doubt } from '@app/shared/contract/doubt';
import type { Change, Segment } from '@app/shared/contract/evidence';
import fc from 'fast-check';
import { confidenceText, doubtsIn, quoteText, reasonsIn, runsOf } from './runs';

const change = (reason: string): Change => ({
  stage: 'stage',
  rule: 'rule',
  reason,
  confidence: null,
});
const segment = (raw: string, clean: string, ...reasons: string[]): Segment => ({
  raw,
  clean,
  changes: reasons.map(change),
  doubts: [],
});

const quote = [
  segment('视频', '视频'),
  segment('號', '号', '繁体字转为简体'),
  segment('(hào)', '', '注音被插入正文，已删除'),
  segment('里', '里', '留作存疑'),
  segment('', '。', '补回句号'),
];

describe('one side of a quote', () => {
  it('marks on the raw side what was taken away and where something was added', () => {
    expect(runsOf(quote, 'raw').map(({ text, mark }) => [text, mark])).toEqual([
      ['视频', 'same'],
      ['號', 'gone'],
      ['(hào)', 'gone'],
      ['里', 'doubt'],
      ['‸', 'cut'],
    ]);
  });

  it('marks on the clean side what came and where something went', () => {
    expect(runsOf(quote, 'clean').map(({ text, mark }) => [text, mark])).toEqual([
      ['视频', 'same'],
      ['号', 'mended'],
      ['‸', 'cut'],
      ['里', 'doubt'],
      ['。', 'mended'],
    ]);
  });

  it('shows removed characters that leave no trace on a screen', () => {
    const removed = [segment('\u200b', '', '看不见'), segment(' \u3000\n', '', '空白')];
    expect(runsOf(removed, 'raw').map(({ text }) => text)).toEqual(['◌', '␣␣↵']);
  });

  it('keeps every reason of a run, each once', () => {
    expect(runsOf([segment('Ａ', 'A', '全角', '全角', '字母')], 'raw')[0]?.reasons).toEqual([
      '全角',
      '字母',
    ]);
  });
});

describe('the reasons of quotes', () => {
  it('are counted by place and stand in the order of the text', () => {
    const twice = [...quote, segment('眾', '众', '繁体字转为简体')];
    expect(reasonsIn(twice).map(({ text, count }) => [text, count])).toEqual([
      ['繁体字转为简体', 2],
      ['注音被插入正文，已删除', 1],
      ['留作存疑', 1],
      ['补回句号', 1],
    ]);
  });

  it('say by their sign what happened: removed, restored or in doubt', () => {
    expect(reasonsIn(quote).map(({ mark }) => mark)).toEqual(['mended', 'gone', 'doubt', 'mended']);
  });

  it('learn their sign from a place of their own, not from one they share', () => {
    const shared = [
      segment('場(chǎng)對', '场对', '注音', '繁体'),
      segment('(duì)', '', '注音'),
      segment('電(diàn)視', '电视', '注音', '繁体'),
    ];
    expect(reasonsIn(shared).map(({ text, mark }) => [text, mark])).toEqual([
      ['注音', 'gone'],
      ['繁体', 'mended'],
    ]);
  });

  it('are none when the source was quoted as it stands', () => {
    expect(reasonsIn([segment('原样', '原样')])).toEqual([]);
  });
});

describe('what is not sure', () => {
  const doubt = (note: string, confidence: number | null): Doubt => ({
    kind: 'reading',
    rule: 'x',
    note,
    span: { start: 0, end: 1 },
    text: '',
    context: { before: '', after: '' },
    reading: null,
    confidence,
  });
  const doubts = [doubt('甲', 0.25), doubt('乙', null), doubt('甲', 0.5)];

  it('is listed once by its note, with how often and how likely', () => {
    const spans = { cleanSpan: { start: 0, end: 1 }, rawSpan: { start: 0, end: 1 } };
    const listed = doubtsIn([{ ...spans, segments: [], doubts }]);
    expect(listed).toMatchObject([
      { text: '甲', count: 2, sign: '疑', confidence: { low: 0.25, high: 0.5 } },
      { text: '乙', count: 1, confidence: null },
    ]);
  });

  it('is marked on both sides, changed or not', () => {
    const unsure = quote.map((one, index) => ({ ...one, doubts: index < 2 ? [0] : [] }));
    for (const side of ['raw', 'clean'] as const) {
      const runs = runsOf(unsure, side, doubts);
      expect(runs.map(({ isDoubtful }) => isDoubtful)).toEqual([true, true, false, false, false]);
      expect(runs[0]).toMatchObject({ mark: 'doubt', reasons: ['甲'] });
      expect(runs[1]?.reasons).toEqual(['繁体字转为简体', '甲']);
    }
  });

  it.each([
    ['', null],
    ['83%', { low: 0.83, high: 0.834 }],
    ['60%–99%', { low: 0.6, high: 0.9999 }],
  ])('reads %s', (text, confidence) => {
    expect(confidenceText(confidence)).toBe(text);
  });
});

const anySegment = fc
  .record({
    raw: fc.string(),
    clean: fc.string(),
    reasons: fc.array(fc.string(), { maxLength: 3 }),
  })
  .map(({ raw, clean, reasons }) =>
    reasons.length === 0 ? segment(raw, raw) : segment(raw, clean, ...reasons),
  );

describe('any quote', () => {
  it('is copied as we read it, without marks', () => {
    fc.assert(
      fc.property(fc.array(anySegment), (segments) => {
        expect(quoteText(segments)).toBe(segments.map(({ clean }) => clean).join(''));
      }),
    );
  });

  it('shows every changed place on both sides, as something that can be seen', () => {
    fc.assert(
      fc.property(fc.array(anySegment), fc.constantFrom('raw', 'clean'), (segments, side) => {
        const marked = runsOf(segments, side).filter(({ mark }) => mark !== 'same');
        expect(marked).toHaveLength(segments.filter(({ changes }) => changes.length > 0).length);
        for (const { text, mark } of marked) if (mark !== 'doubt') expect(text).not.toBe('');
      }),
    );
  });
});
