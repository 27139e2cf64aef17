import { diagnose } from './diagnose.ts';

describe('diagnose', () => {
  it.each([
    ['initdb: error: could not write file "x": No space left on device', '磁盘空间不足'],
    ['ENOSPC: no space left on device, write', '磁盘空间不足'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', '端口已被占用'],
    ['FATAL:  lock file "postmaster.pid" already exists', '另一个进程正在使用这个数据目录'],
    ['PANIC:  could not locate a valid checkpoint record', '数据库目录已损坏'],
    ['FATAL:  could not open directory "pg_wal": Permission denied', '数据库账户没有读写权限'],
  ])('reads %j', (output, sentence) => {
    expect(diagnose(output)).toBe(sentence);
  });

  it('says nothing about what it does not know', () => {
    expect(diagnose('LOG:  database system is ready to accept connections')).toBeNull();
  });
});
