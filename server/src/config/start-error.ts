/** A start that cannot succeed, told in one sentence to the person who started it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const REASONS: Record<string, string> = {
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额已用完',
  EACCES: '没有读写权限',
  EPERM: '没有读写权限',
  EROFS: '磁盘是只读的',
  EEXIST: '这里应是文件夹，却是一个文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EADDRINUSE: '端口已被占用',
  EADDRNOTAVAIL: '本机没有这个地址',
  ENOTFOUND: '找不到这个主机名',
  ECONNREFUSED: '数据库没有应答',
  ETIMEDOUT: '数据库没有应答',
  // what PostgreSQL says to a session it does not open
  '28P01': '数据库的用户名或密码不对',
  '3D000': '数据库服务器上没有这个数据库',
  '42501': '数据库账户没有建表的权限',
};

/** Says in one sentence why the start failed; a surprise keeps its own message. */
export function explainStart(error: unknown): string {
  if (error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return `启动失败：${String(error)}`;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? error.message;
  return path === undefined ? `启动失败：${reason}。` : `启动失败：${reason}（${path}）。`;
}
