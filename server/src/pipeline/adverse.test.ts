import { processDocument } from './pipeline.ts';

const LENGTH = 100_000;
/** Ten times what the slowest takes; one that grew with the square of its length took minutes. */
const PATIENCE_MS = 8_000;

/** Texts nobody writes, each long enough to show work that grows faster than the text. */
it.each([
  ['blanks', `字${' '.repeat(LENGTH)}字`],
  ['entities', '&amp;nbsp;'],
  ['block headers', '相关文章\n'],
  ['headers of forum posts', '1# 某人\n'],
  ['open quotes', '“'],
  ['half-width marks', '店,'],
  ['digits', '1234567890'],
  ['glosses', '號(hào)'],
  ['titles', '《微信小店手册》'],
  ['starred words and doubts', '的销量*，'],
])('a long text of %s is read soon', (_, unit) => {
  const bytes = Buffer.from(unit.repeat(Math.ceil(LENGTH / unit.length)));
  const started = performance.now();
  processDocument(bytes);
  expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
});
