import type { Act } from '@app/shared/machine/gift/events';
import { addresses, greetings } from '@app/shared/machine/gift/situation';
import { rolesOf, seatFrom, sentAs } from './seat';

const [address] = addresses;

it.each<[Act, object | null]>([
  [{ type: 'pay' }, { type: 'pay' }],
  [{ type: 'forward', friend: '小吴' }, { type: 'forward' }],
  [
    { type: 'choose-sku', sku: 'red' },
    { type: 'choose-sku', sku: 'red' },
  ],
  [
    { type: 'set-greeting', greeting: String(greetings[1]) },
    { type: 'set-greeting', greeting: 1 },
  ],
  [
    { type: 'ship', parcels: 2 },
    { type: 'ship', parcels: 2 },
  ],
  [
    { type: 'refund', fen: 100 },
    { type: 'refund', fen: 100 },
  ],
  [{ type: 'wait' }, null],
])('sends %j as %j', (act, sent) => {
  expect(sentAs(act)).toEqual(sent);
});

it('sends an address by its place, never as words', () => {
  if (!address) throw new Error('no address');
  const sent = sentAs({ type: 'accept', caller: '小林', address });
  expect(sent).toEqual({ type: 'accept', address: 0 });
});

it('takes a seat from a link or a storage, and nothing else', () => {
  expect(seatFrom({ id: 'a', key: 'k' })).toEqual({ id: 'a', key: 'k', friendKey: null });
  for (const broken of [null, 'a', {}, { id: 'a' }, { id: '', key: 'k' }, { id: 1, key: 'k' }]) {
    expect(seatFrom(broken)).toBeNull();
  }
});

it('lets the friend play only the recipient', () => {
  expect(rolesOf('recipient')).toEqual(['recipient']);
  expect(rolesOf('giver')).not.toContain('recipient');
});
