import { Recent } from './recent.ts';

describe('Recent', () => {
  const makeOf = (value: string) => jest.fn(() => Promise.resolve(value));

  it('makes a value once, also when it is asked for twice at once', async () => {
    const recent = new Recent<string>(2);
    const make = makeOf('a');
    expect(await Promise.all([recent.get('a', make), recent.get('a', make)])).toEqual(['a', 'a']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets the value not asked for the longest', async () => {
    const recent = new Recent<string>(2);
    const [a, b, c] = [makeOf('a'), makeOf('b'), makeOf('c')];
    for (const [key, make] of [
      ['a', a],
      ['b', b],
      ['a', a],
      ['c', c],
      ['a', a],
      ['b', b],
    ] as const) {
      await recent.get(key, make);
    }
    expect([a, b, c].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 1]);
  });

  it('remembers no failure', async () => {
    const recent = new Recent<string>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await recent.get('a', makeOf('a'))).toBe('a');
  });
});
