/**
 * Each file breaks one layer rule, or (`rule: null`) does what the law allows. They live in a
 * scratch tree of their own; see `scratch-tree.mjs`.
 *
 * @typedef {object} Case
 * @property {string | null} rule
 * @property {string} file
 * @property {string} text
 */

/** Targets for the imports below. */
export const scenery = {
  'shared/src/contract/digest.ts': 'export const Digest = 1;\nexport type Digest = number;\n',
  'shared/src/machine/gift.ts': 'export const gift = 1;\n',
  'server/src/config/config.ts': 'export const config = 1;\n',
  'server/src/database/data-source.ts': 'export const source = 1;\n',
  'server/src/database/testing/fresh.ts': 'export const fresh = 1;\n',
  'server/src/platform/clock.ts': 'export const clock = 1;\n',
  'server/src/platform/loop-b.ts': "import './loop-a.ts';\n",
  'server/src/pipeline/edit.ts': 'export const edit = 1;\n',
  'server/src/features/digests/index.ts': 'export const door = 1;\n',
  'server/src/features/digests/digest.service.ts': 'export const inside = 1;\n',
  'miniprogram/src/api/client.ts': 'export const client = 1;\n',
  'miniprogram/src/components/card/index.tsx': 'export const Card = 1;\n',
  'miniprogram/src/corpus/loaded-page.tsx': 'export const LoadedPage = 1;\n',
  'miniprogram/e2e/browser.ts': 'export const browser = 1;\n',
};

/**
 * @param {string | null} rule
 * @param {string} file
 * @param {string} text
 * @returns {Case}
 */
const layerCase = (rule, file, text) => ({ rule, file, text });

/** @param {string} name */
const pull = (name) => `import '${name}';\n`;

export const layerCases = [
  layerCase('no-cycles', 'server/src/platform/loop-a.ts', pull('./loop-b.ts')),
  layerCase('everything-resolves', 'server/src/platform/lost.ts', pull('./nowhere.ts')),
  layerCase('no-development-packages', 'miniprogram/src/hooks/dev.ts', pull('esbuild')),
  layerCase('no-development-packages', 'server/src/platform/stray.ts', pull('prettier')),

  layerCase('shared-stands-alone', 'shared/src/contract/a.ts', pull('rxjs')),
  layerCase('shared-stands-alone', 'shared/src/contract/b.ts', pull('node:fs')),
  layerCase(
    'shared-stands-alone',
    'shared/src/contract/c.ts',
    pull('../../../server/src/pipeline/edit.ts'),
  ),
  layerCase(null, 'shared/src/contract/d.ts', pull('zod')),
  layerCase('machines-need-nothing', 'shared/src/machine/a.ts', pull('zod')),
  layerCase('machines-need-nothing', 'shared/src/machine/b.ts', pull('../contract/digest.ts')),
  layerCase('the-handbook-is-pure', 'shared/src/handbook/a.ts', pull('../machine/parameters.ts')),
  layerCase('the-handbook-is-pure', 'shared/src/handbook/b.ts', pull('zod')),
  layerCase('content-is-data', 'shared/src/content/a.ts', pull('zod')),

  layerCase('pipeline-is-pure', 'server/src/pipeline/a.ts', pull('@nestjs/common')),
  layerCase('pipeline-is-pure', 'server/src/pipeline/b.ts', pull('typeorm')),
  layerCase('pipeline-is-pure', 'server/src/pipeline/c.ts', pull('node:fs')),
  layerCase('pipeline-is-pure', 'server/src/pipeline/d.ts', pull('zod')),
  layerCase('pipeline-is-pure', 'server/src/pipeline/e.ts', pull('../platform/clock.ts')),
  layerCase('pipeline-is-pure', 'server/src/pipeline/f.ts', pull('@app/shared/contract/digest')),
  layerCase(null, 'server/src/pipeline/g.ts', pull('opencc-js') + pull('./edit.ts')),

  layerCase('config-stands-below', 'server/src/config/a.ts', pull('../platform/clock.ts')),
  layerCase(null, 'server/src/config/b.ts', pull('zod') + pull('node:path')),
  layerCase(
    'platform-knows-no-feature',
    'server/src/platform/a.ts',
    pull('../features/digests/index.ts'),
  ),
  layerCase('platform-knows-no-feature', 'server/src/platform/b.ts', pull('../pipeline/edit.ts')),
  layerCase(
    'platform-knows-no-feature',
    'server/src/platform/c.ts',
    pull('@app/shared/machine/gift'),
  ),
  layerCase(
    null,
    'server/src/platform/d.ts',
    pull('@nestjs/common') + pull('@app/shared/contract/digest'),
  ),

  layerCase(null, 'server/src/platform/f.ts', pull('@fastify/static')),

  layerCase(
    'features-do-not-reach-up',
    'server/src/features/gifts/a.ts',
    pull('../../database/data-source.ts'),
  ),
  layerCase(
    'features-do-not-reach-up',
    'server/src/features/gifts/b.ts',
    pull('../../config/config.ts'),
  ),
  layerCase(
    'features-meet-at-the-door',
    'server/src/features/gifts/c.ts',
    pull('../digests/digest.service.ts'),
  ),
  layerCase(
    null,
    'server/src/features/gifts/d.ts',
    pull('../digests/index.ts') + pull('../../pipeline/edit.ts'),
  ),
  layerCase(null, 'server/src/features/gifts/d.test.ts', pull('../../database/data-source.ts')),

  layerCase(
    'miniprogram-takes-types-and-machines',
    'miniprogram/src/api/a.ts',
    "import { Digest } from '@app/shared/contract/digest';\nexport const a = Digest;\n",
  ),
  layerCase(
    null,
    'miniprogram/src/api/b.ts',
    "import type { Digest } from '@app/shared/contract/digest';\nexport type B = Digest;\n",
  ),
  layerCase(
    'server-stays-on-the-server',
    'miniprogram/src/api/c.ts',
    pull('../../../server/src/pipeline/edit.ts'),
  ),
  layerCase(
    'screens-stay-in-the-miniprogram',
    'server/src/platform/e.ts',
    pull('../../../miniprogram/src/api/client.ts'),
  ),
  layerCase('test-tools-stay-in-tests', 'miniprogram/src/hooks/a.ts', pull('../../e2e/browser.ts')),
  layerCase(
    'test-tools-stay-in-tests',
    'server/src/app.module.ts',
    pull('./database/testing/fresh.ts'),
  ),
  layerCase(
    'transport-knows-no-screen',
    'miniprogram/src/api/d.ts',
    pull('../components/card/index'),
  ),
  layerCase(
    'only-screens-talk',
    'miniprogram/src/components/list/index.tsx',
    pull('../../api/client'),
  ),
  layerCase(
    'only-screens-talk',
    'miniprogram/src/components/list/b.tsx',
    pull('../../corpus/loaded-page'),
  ),
  layerCase('only-screens-talk', 'miniprogram/src/hooks/b.ts', pull('../api/client')),
  layerCase(
    null,
    'miniprogram/src/pages/list/index.tsx',
    pull('../../api/client') + pull('../../components/card/index'),
  ),
];
