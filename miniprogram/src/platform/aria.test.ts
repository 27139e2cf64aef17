import { aria } from './aria';
import { aria as ariaInBrowsers } from './aria.h5';

it('says the same on both targets, in the names of each', () => {
  const meaning = { role: 'button', label: '关闭', expanded: false };
  expect(aria(meaning)).toEqual({ ariaRole: 'button', ariaLabel: '关闭', ariaExpanded: 'false' });
  expect(ariaInBrowsers(meaning)).toEqual({
    role: 'button',
    tabindex: '0',
    'aria-label': '关闭',
    'aria-expanded': 'false',
  });
});

it.each([
  [{ role: 'button' }, '0'],
  [{ role: 'link' }, '0'],
  [{ role: 'radio', checked: true }, '0'],
  [{ role: 'radio', checked: false }, '-1'],
  [{ role: 'dialog' }, '-1'],
  [{ role: 'heading', level: 1 }, undefined],
])('gives %j the tab stop %s in a browser', (meaning, tabindex) => {
  expect(ariaInBrowsers(meaning)['tabindex']).toBe(tabindex);
});
