import { createTicked, tickedFrom } from './ticked';

it('keeps what was ticked, and forgets what was ticked twice', () => {
  let stored: unknown = ['gift c1'];
  const ticked = createTicked({
    read: () => stored,
    write: (keys) => {
      stored = keys;
    },
  });
  ticked.toggle('gift c2');
  ticked.toggle('gift c1');
  expect(stored).toEqual(['gift c2']);
  expect(ticked.get()).toEqual(['gift c2']);
});

it('takes only what can be a key from a storage', () => {
  expect(tickedFrom(['a', 1, null])).toEqual(['a']);
  expect(tickedFrom('a')).toEqual([]);
});

it('works without a storage', () => {
  const ticked = createTicked({
    read: () => {
      throw new Error('no storage');
    },
    write: () => {
      throw new Error('no storage');
    },
  });
  ticked.toggle('a');
  expect(ticked.get()).toEqual(['a']);
});
