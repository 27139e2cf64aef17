import type { Act } from '@app/shared/machine/gift/events';
import { orderJsonOf } from '@app/shared/machine/gift/order-json';
import type { Role } from '@app/shared/machine/gift/order';
import {
  addresses,
  emptySituation,
  friends,
  greetings,
  situated,
  withStep,
  type Situation,
} from '@app/shared/machine/gift/situation';

const [friend = ''] = friends;
const [greeting = ''] = greetings;

/** A made-up gift order that was accepted and waits to be shipped, as its shop reads it. */
export function exampleOrder(): string {
  const [address] = addresses;
  if (!address) throw new Error('an example needs an address');
  const moves: readonly (readonly [Role, Act])[] = [
    ['giver', { type: 'choose-sku', sku: 'red' }],
    ['giver', { type: 'choose-friend', friend }],
    ['giver', { type: 'set-greeting', greeting }],
    ['giver', { type: 'submit' }],
    ['giver', { type: 'pay' }],
    ['recipient', { type: 'accept', caller: friend, address }],
  ];
  const situation = moves.reduce<Situation>(
    (current, [by, act]) => withStep(current, { wait: 60, by, act }),
    emptySituation,
  );
  return JSON.stringify(orderJsonOf(situated(situation).order), null, 2);
}
