import { Proof } from '@app/shared/contract/proof';
import { startApi, type Api } from '../testing/api.ts';

const article = Buffer.from(
  [
    '茶馆的账本',
    '2025年1月2日，茶报走访了县城的三千家茶馆，发现一半是今年新开的，比去年多出一倍。',
    '老板们说，生意好坏要看天气，下雨天的客人是晴天的两倍，周末又比平时多出三成。',
    '老街的租金也涨了两成，有人搬到了河对岸，那里的房子便宜，客人却要多走十分钟。',
    '茶报统计，县城里每年喝掉的茶叶超过一百吨，其中六成是本地的绿茶，其余来自邻县。',
  ].join('\n\n'),
);

describe('GET /api/v1/digests/:id/proof', () => {
  let api: Api;
  let id: string;
  const getProof = async () =>
    Proof.parse((await api.app.inject(`/api/v1/digests/${id}/proof`)).json());

  beforeAll(async () => {
    api = await startApi();
    ({ documentId: id } = await api.ingest.ingest({ bytes: article, origin: 'tea.txt' }));
  });
  afterAll(() => api.stop());

  it('proves every sentence of a digest', async () => {
    const { passed, replayed, statements } = await getProof();
    expect({ passed, replayed }).toEqual({ passed: true, replayed: true });
    expect(statements.length).toBeGreaterThanOrEqual(4);
    for (const { citations, missing } of statements) {
      expect(citations.every(({ resolves, hashMatches }) => resolves && hashMatches === true)).toBe(
        true,
      );
      expect(missing).toEqual({ numbers: [], dates: [], names: [] });
    }
  });

  it('fails when a stored sentence claims another number', async () => {
    await tamper('statement', `text = replace(text, '三千', '四千')`);
    const { passed, statements } = await getProof();
    expect(passed).toBe(false);
    expect(statements.flatMap(({ missing }) => missing.numbers).join()).toContain('四千');
  });

  it('fails when a citation is moved', async () => {
    await tamper('citation', 'span_start = span_start + 1');
    const { passed, statements } = await getProof();
    expect(passed).toBe(false);
    expect(statements[0]?.citations[0]?.hashMatches).toBe(false);
  });

  it('knows no digest that is not there', async () => {
    const nobody = '01900000-0000-7000-8000-000000000000';
    expect((await api.app.inject(`/api/v1/digests/${nobody}/proof`)).statusCode).toBe(404);
  });

  /** What only the owner of the tables could do. */
  async function tamper(table: string, change: string): Promise<void> {
    await api.db.query(`alter table ${table} disable trigger all`);
    await api.db.query(`update ${table} set ${change}`);
    await api.db.query(`alter table ${table} enable trigger all`);
  }
});
