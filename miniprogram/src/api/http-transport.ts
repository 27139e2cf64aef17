import Taro from '@tarojs/taro';
import type { Transport } from './transport';

/** Over HTTP, as browsers and WeChat with a listed domain do. */
export const httpTransport =
  (origin: string): Transport =>
  async ({ path, timeoutMs, headers, json }) => {
    const { statusCode, data } = await Taro.request<unknown>({
      url: `${origin}${path}`,
      timeout: timeoutMs,
      ...(headers && { header: headers }),
      ...(json && { method: 'POST', data: json }),
    });
    return { status: statusCode, body: data };
  };
