import { startApi, type Api } from '../testing/api.ts';
import { aDigest } from '../testing/documents.ts';
import { ReprocessService } from './index.ts';

const article = Buffer.from(
  [
    '茶館的賬本',
    '茶報走訪了縣城的三千家茶館，發現一半是今年新開的，比去年多出一倍,生意卻不見得好。',
    '老闆們說，生意好壞要看天氣，下雨天的客人是晴天的兩倍，週末又比平時多出三成。',
    '老街的租金也漲了兩成，有人搬到了河對岸，那裡的房子便宜，客人卻要多走十分鐘。',
  ].join('\n\n'),
);

describe('reprocess', () => {
  let api: Api;
  const run = (isDry: boolean) => api.app.get(ReprocessService).run({ isDry });
  const versions = () =>
    api.db.query<unknown[]>('select pipeline_version from cleaning order by pipeline_version');

  beforeAll(async () => {
    api = await startApi();
    await api.ingest.record({ bytes: article, origin: 'tea.txt' }, '1', aDigest(1));
  });
  afterAll(() => api.stop());

  it('says in a dry run what would ship, and writes nothing', async () => {
    const report = await run(true);
    expect(report).toMatchObject({ documents: 1, textsChanged: 1, digestsChanged: 1, rejected: 0 });
    expect(report.changed).toEqual([{ file: 'tea.txt', change: 'text-and-digest' }]);
    expect(report.rules[0]).toMatchObject({
      rule: 'traditional-character',
      reason: expect.stringMatching(/繁体/u) as unknown,
      before: 0,
      documents: 1,
    });
    expect(await versions()).toEqual([{ pipeline_version: '1' }]);
  });

  it('makes a new revision, shows it, and then has nothing left to change', async () => {
    const { pipelineVersion } = await run(false);
    expect(await versions()).toEqual([
      { pipeline_version: '1' },
      { pipeline_version: pipelineVersion },
    ]);
    expect(await api.db.query('select pipeline_version from publication')).toEqual([
      { pipeline_version: pipelineVersion },
    ]);
    const again = await run(true);
    expect(again.doubts.after).toBe(again.doubts.before);
    expect(again.facts.after).toBe(again.facts.before);
    expect(again).toMatchObject({ textsChanged: 0, digestsChanged: 0, rules: [], changed: [] });
  });
});
