const CAUSES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/no space left on device|disk quota exceeded/i, '磁盘空间不足'],
  [/Address already in use|could not bind/, '端口已被占用'],
  [/lock file ".*" already exists/, '另一个进程正在使用这个数据目录'],
  [/permission denied/i, '数据库账户没有读写权限'],
  [/read-only file system/i, '磁盘是只读的'],
  [/Cannot allocate memory|could not map anonymous shared memory/, '内存不足'],
  [/incompatible with server|initialized by PostgreSQL/, '数据目录属于另一个版本的 PostgreSQL'],
  [
    /could not locate a valid checkpoint|invalid checksum|could not open file|invalid data in file|does not exist|PANIC|corrupt/,
    '数据库目录已损坏',
  ],
];

/** What the English output of PostgreSQL means in Chinese; null when it is nothing we know. */
export const diagnose = (output: string): string | null =>
  CAUSES.find(([pattern]) => pattern.test(output))?.[1] ?? null;
