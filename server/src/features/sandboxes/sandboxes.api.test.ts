import type {
  ClaimedSandbox,
  OpenedSandbox,
  Sandbox,
  SandboxAnswer,
} from '@app/shared/contract/sandbox';
import { Clock } from '../../platform/clock.ts';
import { startApi, type Api } from '../testing/api.ts';
import { SandboxPurge } from './sandbox-purge.ts';

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
const see = (id: string, key: string, headers = {}) =>
  api.app.inject({ url: `/api/v1/sandboxes/${id}`, headers: { 'x-sandbox-key': key, ...headers } });

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

    const { version } = first.json<SandboxAnswer>().sandbox;
    const ship = newMove(version, 'merchant', { type: 'ship', parcels: 1 });
    const shipped = await post(`/${sandbox.id}/events`, ship, game.giverKey);
    expect(shipped.json<SandboxAnswer>().sandbox.order.state).toBe('await-receive');
    const later = await post(`/${sandbox.id}/events`, move, game.recipientKey);
    expect(later.json()).toEqual(first.json());
  });

  it('answers a refusal sent again as before, also when it would pass now', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const ship = newMove(sandbox.version, 'merchant', { type: 'ship', parcels: 1 });
    const first = await post(`/${sandbox.id}/events`, ship, game.giverKey);
    await post(`/${sandbox.id}/events`, newMove(sandbox.version, ...accept), game.recipientKey);

    expect(first.json<SandboxAnswer>().refusal).toMatchObject({ code: 'not-now' });
    const again = await post(`/${sandbox.id}/events`, ship, game.giverKey);
    expect(again.json()).toEqual(first.json());
  });

  it('plays a move once that is sent ten times at the same moment', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const move = newMove(sandbox.version, ...accept);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(`/${sandbox.id}/events`, move, game.recipientKey)),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('lets no other move or seat use an idempotency key again', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const move = newMove(sandbox.version, ...accept);
    await post(`/${sandbox.id}/events`, move, game.recipientKey);
    for (const [key, other] of [
      [game.recipientKey, { ...move, act: { type: 'confirm' } }],
      [game.giverKey, move],
    ] as const) {
      const answer = await post(`/${sandbox.id}/events`, other, key);
      expect(answer.statusCode).toBe(422);
      expect(answer.json()).toMatchObject({ type: '/problems/idempotency-key-reused' });
    }
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

  it('tells the recipient nothing before the gift is sent, and nothing of the money', async () => {
    const game = await opened();
    const draft = await playAll(game, sent.slice(0, 2));
    const before = (await see(game.sandbox.id, game.recipientKey)).json<Sandbox>().order;
    expect(draft.sandbox.order).toMatchObject({ sku: 'red', greeting: '生日快乐' });
    expect(before).toMatchObject({ sku: null, greeting: '', price: 0 });

    let { version } = draft.sandbox;
    for (const [by, act] of sent.slice(2)) {
      await post(`/${game.sandbox.id}/events`, newMove(version, by, act), game.giverKey);
      version += 1;
    }
    const after = (await see(game.sandbox.id, game.recipientKey)).json<Sandbox>().order;
    expect(after).toMatchObject({ sku: 'red', greeting: '生日快乐', books: [] });
  });

  it('is moved on by the giver alone', async () => {
    const { sandbox, recipientKey } = await opened();
    const move = newMove(0, 'recipient', { type: 'advance', seconds: 60 });
    expect((await post(`/${sandbox.id}/events`, move, recipientKey)).statusCode).toBe(400);
  });

  it('keeps every fen through delivery and after-sales', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, [
      ...sent,
      accept,
      ['giver', { type: 'choose-sku', sku: 'red' }], // refused: books stay as they are
      ['merchant', { type: 'ship', parcels: 1 }],
      ['recipient', { type: 'confirm' }],
      ['recipient', { type: 'open-aftersale' }],
      ['merchant', { type: 'refund', fen: 5_000 }],
      ['giver', { type: 'advance', seconds: 30 * 86_400 }],
    ]);
    const { books, state } = sandbox.order;
    const sum = (...reasons: string[]) =>
      books.filter(({ why }) => reasons.includes(why)).reduce((total, { fen }) => total + fen, 0);

    expect(state).toBe('closed');
    expect(sum('paid')).toBe(19_900);
    expect(sum('refunded-aftersale')).toBe(5_000);
    expect(sum('settled')).toBe(14_900);
  });

  it('answers 304 while only the clock moves', async () => {
    const game = await opened('real-time');
    const { sandbox } = await playAll(game, sent);
    const first = await see(sandbox.id, game.giverKey);
    const tag = { 'if-none-match': String(first.headers.etag) };
    const now = jest.spyOn(api.app.get(Clock), 'now');
    now.mockReturnValue(new Date(Date.now() + 60_000));
    const later = await see(sandbox.id, game.giverKey, tag);
    now.mockReturnValue(new Date(Date.now() + 86_500_000));
    const expired = await see(sandbox.id, game.giverKey, tag);
    now.mockRestore();

    expect(later.statusCode).toBe(304);
    expect(later.body).toBe('');
    expect(later.headers['cache-control']).toBe('no-store');
    expect(expired.json<Sandbox>().order.state).toBe('expired-refunded');
  });

  it('carries the day whose rules are shown', async () => {
    const open = async (payload: object) => (await post('', payload)).json<OpenedSandbox>().sandbox;
    expect((await open({ asOf: '2025-02-01' })).asOf).toBe('2025-02-01');
    expect((await open({})).asOf).toBe(api.app.get(Clock).today());
    const bad = await post('', { asOf: '2025-02-30' });
    expect(bad.json()).toMatchObject({ status: 400, errors: [{ path: 'asOf' }] });
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

  it('leaves within the hour, also when nobody opens another', async () => {
    const { sandbox } = await opened();
    const purge = api.app.get(SandboxPurge);
    purge.onModuleDestroy();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    purge.onModuleInit();
    jest.advanceTimersByTime(8 * 86_400_000);
    jest.useRealTimers();
    for (let tries = 0; tries < 50; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const rows = await api.db.query<unknown[]>('select 1 from sandbox where id = $1', [
        sandbox.id,
      ]);
      if (rows.length === 0) return;
    }
    throw new Error('still there');
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

describe('the seat of the recipient', () => {
  const claim = (id: string, link: string, idempotencyKey: string) =>
    post(`/${id}/claim`, { idempotencyKey }, link);

  it('goes to one, however many claim the link at the same moment', async () => {
    const { sandbox, recipientKey } = await opened();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => claim(sandbox.id, recipientKey, `phone-${n}-claims`)),
    );
    const [winner, ...others] = answers.filter(({ statusCode }) => statusCode === 200);
    expect(others).toEqual([]);
    for (const lost of answers.filter((answer) => answer !== winner)) {
      expect(lost.statusCode).toBe(409);
      expect(lost.json()).toMatchObject({ type: '/problems/seat-taken' });
    }
    const key = winner?.json<ClaimedSandbox>().recipientKey ?? '';
    expect((await see(sandbox.id, key)).json<Sandbox>()).toMatchObject({
      seat: 'recipient',
      isJoined: true,
    });
  });

  it('is opened by the link no longer, and both claims and moves of others fail', async () => {
    const game = await opened();
    const { sandbox } = await playAll(game, sent);
    const first = (
      await claim(sandbox.id, game.recipientKey, 'first-phone')
    ).json<ClaimedSandbox>();

    expect((await see(sandbox.id, game.recipientKey)).statusCode).toBe(409);
    const stranger = newMove(sandbox.version, ...accept);
    const late = await post(`/${sandbox.id}/events`, stranger, game.recipientKey);
    expect(late.json()).toMatchObject({ type: '/problems/seat-taken' });
    const own = newMove(sandbox.version, ...accept);
    const won = await post(`/${sandbox.id}/events`, own, first.recipientKey);
    expect(won.json<SandboxAnswer>().sandbox.order.acceptances).toBe(1);
  });

  it('gives the same key to the same claim sent again', async () => {
    const { sandbox, recipientKey } = await opened();
    const first = await claim(sandbox.id, recipientKey, 'first-phone');
    const again = await claim(sandbox.id, recipientKey, 'first-phone');
    expect(again.json<ClaimedSandbox>().recipientKey).toBe(
      first.json<ClaimedSandbox>().recipientKey,
    );
  });

  it('belongs to who plays with the link before anybody claims it', async () => {
    const game = await opened();
    await playAll(game, [...sent, accept]);
    expect((await claim(game.sandbox.id, game.recipientKey, 'too-late-phone')).statusCode).toBe(
      409,
    );
    expect((await see(game.sandbox.id, game.recipientKey)).statusCode).toBe(200);
  });

  it('is not for the key of the giver, or of nobody', async () => {
    const { sandbox, giverKey } = await opened();
    expect((await claim(sandbox.id, giverKey, 'giver-claims')).statusCode).toBe(404);
    expect((await claim(sandbox.id, 'x', 'nobody-claims')).statusCode).toBe(404);
  });
});
