import Taro from '@tarojs/taro';
import type { Transport } from './transport';

/** Through WeChat's own line to a cloud container: no domain to list, weapp only. */
export const cloudTransport =
  (env: string, service: string): Transport =>
  async ({ path, timeoutMs, headers, json }) => {
    const { statusCode, data } = await Taro.cloud.callContainer<unknown>({
      config: { env },
      path,
      method: json ? 'POST' : 'GET',
      header: { 'X-WX-SERVICE': service, ...headers },
      ...(json && { data: json }),
      timeout: timeoutMs,
    });
    return { status: statusCode, body: data };
  };
