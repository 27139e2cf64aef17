import { readConfig } from './config.ts';
import { explainStart, StartError } from './start-error.ts';

describe('readConfig', () => {
  it('has a default for everything but the database', () => {
    expect(readConfig('/checkout', {})).toEqual({
      root: '/checkout',
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/checkout/.data',
      seedsDir: '/checkout/seeds',
      contentDir: '/checkout/server/content',
      h5Dir: '/checkout/miniprogram/dist/h5',
      databaseUrl: undefined,
      maxDocumentBytes: 2_097_152,
      pool: {
        size: 10,
        connectTimeout: 2000,
        statementTimeout: 5000,
        lockTimeout: 3000,
        idleTransactionTimeout: 10_000,
      },
    });
  });

  it('keeps an absolute folder and counts an empty variable as unset', () => {
    const config = readConfig('/checkout', { DATA_DIR: '/elsewhere', PORT: '' });
    expect(config).toMatchObject({ dataDir: '/elsewhere', port: 3000 });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', ' 80'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://'],
    ['MAX_DOCUMENT_BYTES', '0'],
    ['DATABASE_POOL_SIZE', '1000'],
  ])('names %s when it is %j', (name, value) => {
    const read = () => readConfig('/checkout', { [name]: value });
    expect(read).toThrow(StartError);
    expect(read).toThrow(`环境变量 ${name} 无效：`);
  });

  it('never repeats a value, which may hold a password', () => {
    expect(() => readConfig('/', { DATABASE_URL: 'mysql://me:secret@db/x' })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('secret') as string,
      }) as Error,
    );
  });
});

describe('explainStart', () => {
  it.each([
    [new StartError('端口 3000 已被占用。'), '端口 3000 已被占用。'],
    [
      Object.assign(new Error('x'), { code: 'ENOSPC', path: '/d' }),
      '启动失败：磁盘空间不足（/d）。',
    ],
    [new Error('boom'), '启动失败：boom。'],
    ['boom', '启动失败：boom'],
  ])('says in one sentence what %p means', (error, sentence) => {
    expect(explainStart(error)).toBe(sentence);
  });
});
