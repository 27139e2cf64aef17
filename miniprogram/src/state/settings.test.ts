import { createSettings, settingsFrom, type Settings } from './settings';

const standard: Settings = { theme: 'system', step: 1 };

const aStorage = (stored: unknown = '') => ({ read: () => stored, write: jest.fn() });

it('starts with the theme of the phone and the standard text size', () => {
  expect(createSettings(aStorage()).get()).toEqual(standard);
});

it('remembers what was stored', () => {
  expect(createSettings(aStorage({ theme: 'dark', step: 3 })).get()).toEqual({
    theme: 'dark',
    step: 3,
  });
});

it.each([null, 'dark', 7, { theme: 'sepia', step: 9 }, { step: -1 }, { step: '2' }, { step: 0.5 }])(
  'takes nothing from a stored %j',
  (stored) => {
    expect(settingsFrom(stored)).toEqual(standard);
  },
);

it('takes the valid part of what was stored', () => {
  expect(settingsFrom({ theme: 'light', step: 99 })).toEqual({ theme: 'light', step: 1 });
});

it('stores every change and tells all pages at once', () => {
  const storage = aStorage();
  const settings = createSettings(storage);
  const seen: Settings[] = [];
  settings.subscribe(() => seen.push(settings.get()));
  settings.change({ step: 3 });
  settings.change({ theme: 'dark' });
  expect(seen).toEqual([
    { theme: 'system', step: 3 },
    { theme: 'dark', step: 3 },
  ]);
  expect(storage.write).toHaveBeenLastCalledWith({ theme: 'dark', step: 3 });
});

it('works without a storage: only the memory is lost', () => {
  const broken = () => {
    throw new Error('storage is off');
  };
  const settings = createSettings({ read: broken, write: broken });
  settings.change({ theme: 'light' });
  expect(settings.get()).toEqual({ theme: 'light', step: 1 });
});
