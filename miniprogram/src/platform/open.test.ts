import taro from '../testing/taro';
import { openEntity, openFact } from './open';

const depth = (pages: number) => {
  taro.getCurrentPages.mockReturnValue(Array.from({ length: pages }));
};

describe('a page that is opened', () => {
  afterEach(() => jest.clearAllMocks());

  it('stands above the others, with its id in the address', () => {
    depth(9);
    openFact('a.b/c');
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/fact/index?id=a.b%2Fc' });
    expect(taro.redirectTo).not.toHaveBeenCalled();
  });

  it('takes the place of the last one where WeChat has no room for more', () => {
    depth(10);
    openEntity('gift');
    expect(taro.redirectTo).toHaveBeenCalledWith({ url: '/corpus/entity/index?id=gift' });
    expect(taro.navigateTo).not.toHaveBeenCalled();
  });
});
