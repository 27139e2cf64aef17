import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageHints } from '../read/read.ts';
import { readMetadata, type Metadata } from './metadata.ts';

/** What stands above and below an article, and what a careful reader takes from it. */
interface PageCase {
  readonly name: string;
  readonly head: readonly string[];
  readonly foot?: readonly string[];
  readonly hints?: Partial<PageHints>;
  readonly want: Omit<Metadata, 'publishedAtLine'>;
  /** Cannot be read yet; drop the mark when it can. */
  readonly knownFailure?: boolean;
}

const cases = JSON.parse(
  readFileSync(join(__dirname, 'cases', 'pages.json'), 'utf8'),
) as readonly PageCase[];

const NO_HINTS: PageHints = {
  title: null,
  author: null,
  siteName: null,
  publishedAt: null,
  canonicalUrl: null,
};
const BODY = [
  '新规从七月起执行，商家需要在月底前完成认证。',
  '逾期的店铺会被限制上架新商品。平台表示，这样做是为了让买家放心。',
];

const readPage = ({ head, foot = [], hints }: PageCase) =>
  readMetadata([...head, ...BODY, ...foot].join('\n'), { ...NO_HINTS, ...hints });

describe('pages in the ways of many sites', () => {
  for (const page of cases.filter(({ knownFailure }) => knownFailure !== true)) {
    it(page.name, () => {
      expect(readPage(page)).toMatchObject(page.want);
    });
  }

  for (const page of cases.filter(({ knownFailure }) => knownFailure === true)) {
    it(`cannot read yet: ${page.name}`, () => {
      expect(readPage(page)).not.toMatchObject(page.want);
    });
  }
});
