import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const MINUTE = 60_000;
const MIB = 1024 * 1024;

const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .refine(
      (value) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most,
      {
        error: `应为 ${least} 到 ${most} 之间的整数`,
      },
    )
    .transform(Number)
    .default(otherwise);

const isPostgresUrl = (value: string) => /^postgres(ql)?:\/\/./.test(value) && URL.canParse(value);

const Environment = z.object({
  PORT: wholeNumber(0, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, { error: '应为 postgres:// 开头的数据库地址' })
    .optional(),
  SEEDS_DIR: z.string().default('seeds'),
  H5_DIR: z.string().default(join('miniprogram', 'dist', 'h5')),
  MAX_DOCUMENT_BYTES: wholeNumber(1, 64 * MIB, 2 * MIB),
  DATABASE_POOL_SIZE: wholeNumber(1, 200, 10),
  DATABASE_CONNECT_TIMEOUT_MS: wholeNumber(1, MINUTE, 2000),
  DATABASE_STATEMENT_TIMEOUT_MS: wholeNumber(1, 10 * MINUTE, 5000),
  DATABASE_LOCK_TIMEOUT_MS: wholeNumber(1, 10 * MINUTE, 3000),
  DATABASE_IDLE_TRANSACTION_TIMEOUT_MS: wholeNumber(1, 10 * MINUTE, 10_000),
});

/**
 * The only reader of the environment. Relative folders start at `root`, the top of the checkout;
 * an empty variable counts as unset; a wrong one stops the start, by its name.
 */
export function readConfig(root: string, environment = process.env) {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) throw new StartError(describe(parsed.error));
  const values = parsed.data;
  return {
    root,
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(root, values.DATA_DIR),
    seedsDir: resolve(root, values.SEEDS_DIR),
    contentDir: resolve(root, 'server', 'content'),
    h5Dir: resolve(root, values.H5_DIR),
    databaseUrl: values.DATABASE_URL,
    maxDocumentBytes: values.MAX_DOCUMENT_BYTES,
    pool: {
      size: values.DATABASE_POOL_SIZE,
      connectTimeout: values.DATABASE_CONNECT_TIMEOUT_MS,
      statementTimeout: values.DATABASE_STATEMENT_TIMEOUT_MS,
      lockTimeout: values.DATABASE_LOCK_TIMEOUT_MS,
      idleTransactionTimeout: values.DATABASE_IDLE_TRANSACTION_TIMEOUT_MS,
    },
  };
}

export type Config = ReturnType<typeof readConfig>;

const describe = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `环境变量 ${path.join('.')} 无效：${message}。`).join('');
