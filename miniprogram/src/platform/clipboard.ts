import Taro from '@tarojs/taro';

/** Puts a text on the clipboard; rejects when that is not allowed. */
export const copyText = async (text: string): Promise<void> => {
  await Taro.setClipboardData({ data: text });
};
