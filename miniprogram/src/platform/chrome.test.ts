import { palettes } from '../styles/tokens';
import taro from '../testing/taro';
import { paintChrome } from './chrome';

const { setNavigationBarColor: bar, setTabBarStyle: tabBar } = taro;

beforeEach(() => jest.clearAllMocks());

it('leaves the bars to WeChat while the reader has chosen no theme', () => {
  paintChrome({ theme: 'system', step: 1 }, true);
  expect(bar).not.toHaveBeenCalled();
});

it('paints the bars in the theme of the reader, and back in that of the phone', () => {
  paintChrome({ theme: 'dark', step: 1 }, true);
  expect(bar).toHaveBeenLastCalledWith({
    frontColor: '#ffffff',
    backgroundColor: palettes.dark.paper,
  });
  expect(tabBar).toHaveBeenLastCalledWith(
    expect.objectContaining({ backgroundColor: palettes.dark.surface }),
  );
  paintChrome({ theme: 'system', step: 1 }, true);
  expect(bar).toHaveBeenLastCalledWith({
    frontColor: '#000000',
    backgroundColor: palettes.light.paper,
  });
});

it('touches the tab bar only on its own pages: elsewhere WeChat refuses', () => {
  paintChrome({ theme: 'dark', step: 1 }, false);
  expect(bar).toHaveBeenCalled();
  expect(tabBar).not.toHaveBeenCalled();
});
