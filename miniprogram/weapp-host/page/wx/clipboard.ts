import { callbackApi } from './callback-api.ts';
import { feedbackApis } from './feedback.ts';

let clipboard = '';

export const clipboardApis = {
  setClipboardData: callbackApi('setClipboardData', ({ data }: { readonly data: string }) => {
    if (typeof data !== 'string') throw new Error('parameter error: data should be a String');
    clipboard = data;
    void feedbackApis.showToast({ title: '内容已复制' });
  }),
  getClipboardData: callbackApi('getClipboardData', () => ({ data: clipboard })),
};
