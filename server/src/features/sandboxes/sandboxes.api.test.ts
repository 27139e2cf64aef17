import type { OpenedSandbox, Sandbox, SandboxAnswer } from '@app/shared/contract/sandbox';
import { startApi, type Api } from '../testing/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const post = (url: string, payload: object, key?: string) =>
  api.app.inject({
    method: 'POST',
    url: `/api/v1/sandboxes${url}`,
    payload,
    headers: key === undefined ? {} : { 'x-sandbox-key': key },
  });
const see = (id: string, key: string) =>
  api.app.inject({ url: `/api/v1/sandboxes/${id}`, headers: { 'x-sandbox-key': key } });

let moves = 0;
const newMove = (version: number, by: string, act: object) => {
  moves += 1;
  return { idempotencyKey: `move-${String(moves).padStart(6, '0')}`, version, by, act };
};

async function opened(mode = 'stepped'): Promise<OpenedSandbox> {
  const response = await post('', { product: 0, mode });
  expect(response.statusCode).toBe(201);
  return response.json<OpenedSandbox>();
}

/** Plays acts one after the other and returns the last answer. */
async function playAll(
  { giverKey, recipientKey, sandbox }: OpenedSandbox,
  acts: readonly (readonly [string, object])[],
): Promise<SandboxAnswer> {
  let answer: SandboxAnswer = { refusal: null, sandbox };
  for (const [by, act] of acts) {
    const key = by === 'recipient' ? recipientKey : giverKey;
    const move = newMove(answer.sandbox.version, by, act);
    const response = await post(`/${sandbox.id}/events`, move, key);
    expect(response.statusCode).toBe(200);
    answer = response.json<SandboxAnswer>();
  }
  return answer;
}

const sent = [
  ['giver', { type: 'choose-sku', sku: 'red' }],
  ['giver', { type: 'set-greeting', greeting: 0 }],
  ['giver', { type: 'submit' }],
  ['giver', { type: 'pay' }],
] as const;
const accept = ['recipient', { type: 'accept', address: 0 }] as const;

describe('a sandbox of two people', () => {
  it('is played from both ends, and both see the same', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, [...sent, accept]);
    const giver = (await see(sandbox.id, game.giverKey)).json<Sandbox>();
    const recipient = (await see(sandbox.id, game.recipientKey)).json<Sandbox>();

    expect(giver.order.state).toBe('await-ship');
    expect(recipient.order.state).toBe('await-ship');
    expect(giver.version).toBe(recipient.version);
    expect([giver.seat, recipient.seat]).toEqual(['giver', 'recipient']);
  });

  it('never shows the address to the giver', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, [...sent, accept]);
    const body = (await see(sandbox.id, game.giverKey)).body;

    expect(sandbox.order.address).not.toBeNull();
    expect(body).not.toContain(sandbox.order.address?.place);
    expect((await see(sandbox.id, game.giverKey)).json<Sandbox>().order.address).toBeNull();
  });

  it('is accepted once, however many try at the same moment', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        post(`/${sandbox.id}/events`, newMove(sandbox.version, ...accept), game.recipientKey),
      ),
    );
    const won = answers.filter(
      (answer) => answer.statusCode === 200 && answer.json<SandboxAnswer>().refusal === null,
    );

    expect(won).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(11);
    const now = (await see(sandbox.id, game.giverKey)).json<Sandbox>();
    expect(now.order.acceptances).toBe(1);
    expect(now.version).toBe(sandbox.version + 1);
  });

  it('answers a stale version with what is there now', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const stale = await post(`/${sandbox.id}/events`, newMove(0, ...accept), game.recipientKey);

    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({
      type: '/problems/stale-version',
      current: { version: sandbox.version, order: { state: 'await-accept' } },
    });
  });

  it('answers the same move sent again as before, and plays it once', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const move = newMove(sandbox.version, ...accept);
    const first = await post(`/${sandbox.id}/events`, move, game.recipientKey);
    const again = await post(`/${sandbox.id}/events`, move, game.recipientKey);

    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(first.json());
  });

  it('says why it refuses, and keeps its version', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const move = newMove(sandbox.version, 'giver', { type: 'cancel' });
    const answer = (await post(`/${sandbox.id}/events`, move, game.giverKey)).json<SandboxAnswer>();

    expect(answer.refusal).toEqual({ code: 'sent-cannot-cancel', basis: ['F-016'] });
    expect(answer.sandbox.version).toBe(sandbox.version);
  });

  it('refunds the giver when nobody accepts in time, and every fen is somewhere', async () => {
    const game = await opened();
    const answer = await playAll(game, [...sent, ['giver', { type: 'advance', seconds: 86_400 }]]);
    const { order } = answer.sandbox;
    const balance = (account: string) =>
      order.books.reduce(
        (sum, { from, to, fen }) => sum + (to === account ? fen : 0) - (from === account ? fen : 0),
        0,
      );

    expect(order.state).toBe('expired-refunded');
    expect(['giver', 'held', 'merchant'].map(balance)).toEqual([0, 0, 0]);
  });

  it('follows the clock on the wall in real time, which nobody moves', async () => {
    const game = await opened('real-time');
    const move = newMove(0, 'giver', { type: 'advance', seconds: 60 });
    expect((await post(`/${game.sandbox.id}/events`, move, game.giverKey)).statusCode).toBe(400);

    await playAll(game, sent);
    await api.db.query(
      `update sandbox set created_at = created_at - interval '2 days' where id = $1`,
      [game.sandbox.id],
    );
    const late = (await see(game.sandbox.id, game.recipientKey)).json<Sandbox>();
    expect(late.order.state).toBe('expired-refunded');
  });

  it('lets nobody play from a seat that is not theirs', async () => {
    const game = await opened();
    const { id } = game.sandbox;
    const act = { type: 'choose-sku', sku: 'red' };

    const asGiver = await post(`/${id}/events`, newMove(0, 'giver', act), game.recipientKey);
    expect(asGiver.statusCode).toBe(400);
    const other = await opened();
    expect((await see(id, other.giverKey)).statusCode).toBe(404);
    expect((await see(id, 'x')).statusCode).toBe(404);
  });

  it('takes no words or addresses, only places in its lists', async () => {
    const { sandbox, giverKey, recipientKey } = await opened();
    for (const [key, act] of [
      [giverKey, { type: 'set-greeting', greeting: '我的电话是' }],
      [recipientKey, { type: 'accept', address: { name: 'x', phone: 'x', place: 'x' } }],
      [recipientKey, { type: 'accept', address: 9 }],
    ] as const) {
      const by = key === giverKey ? 'giver' : 'recipient';
      const response = await post(`/${sandbox.id}/events`, newMove(0, by, act), key);
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('is gone after its time, and leaves nothing behind', async () => {
    const game = await opened();
    await playAll(game, sent);
    const { id } = game.sandbox;
    await api.db.query(
      `update sandbox set expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect((await see(id, game.giverKey)).statusCode).toBe(410);

    await opened();
    expect((await see(id, game.giverKey)).statusCode).toBe(404);
    const left = await api.db.query<unknown[]>('select 1 from sandbox_move where sandbox_id = $1', [
      id,
    ]);
    expect(left).toEqual([]);
  });

  it('is stored by nobody on the way, and its keys only as hashes', async () => {
    const game = await opened();
    const response = await see(game.sandbox.id, game.giverKey);
    expect(response.headers['cache-control']).toBe('no-store');
    const rows = await api.db.query<unknown[]>('select * from sandbox where id = $1', [
      game.sandbox.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(game.giverKey);
  });
});
