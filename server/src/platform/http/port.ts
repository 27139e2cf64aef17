import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from '../../config/start-error.ts';

/** Fails at once, in one sentence, when the server could not listen here in the end. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, host), 'listening');
  } catch (error) {
    throw explainListen(error, port, host);
  }
  probe.close();
  await once(probe, 'close');
}

/** Why the server cannot listen, as a sentence. */
export function explainListen(error: unknown, port: number, host: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const sentence = SENTENCES[code ?? '']?.(port, host);
  return sentence === undefined ? error : new StartError(sentence, { cause: error });
}

const SENTENCES: Partial<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `端口 ${port} 已被占用；请关掉占用它的程序，或用环境变量 PORT 换一个。`,
  EACCES: (port) => `没有使用端口 ${port} 的权限；请用环境变量 PORT 换一个 1024 以上的。`,
  EADDRNOTAVAIL: (_, host) => `本机没有 ${host} 这个地址；请检查环境变量 HOST。`,
  ENOTFOUND: (_, host) => `找不到主机 ${host}；请检查环境变量 HOST。`,
};
