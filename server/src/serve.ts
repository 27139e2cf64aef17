import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config.ts';
import { explainStart } from './config/start-error.ts';
import { createApp } from './create-app.ts';
import { startEmbedded } from './database/embedded/embedded.ts';
import { migrate } from './database/migrate.ts';
import { EditionService, readReference } from './features/board/index.ts';
import { FolderIngest, type FolderReport } from './features/documents/index.ts';
import { explainListen, refuseTakenPort } from './platform/http/port.ts';
import type { Progress } from './platform/progress.ts';
import type { Shutdown } from './platform/shutdown.ts';

/** Brings everything up, in order; `shutdown` learns how to take it down. */
export async function serve(config: Config, progress: Progress, shutdown: Shutdown): Promise<void> {
  await refuseTakenPort(config.port, config.host);
  const databaseUrl = config.databaseUrl ?? (await openEmbedded(config, progress, shutdown));
  await progress.step('更新数据库结构', () => migrate(databaseUrl), tellMigrations);
  const app = await createApp({ ...config, databaseUrl });
  shutdown.add(() => app.close());
  await progress.step(
    '收录种子文档',
    () => app.get(FolderIngest).ingestFolder(config.seedsDir),
    tellDocuments,
  );
  await progress.step(
    '对照各篇说法',
    async () => app.get(EditionService).refresh(await readReference(config.contentDir)),
    ({ facts }) => `对照出 ${facts} 条事实`,
  );
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw explainListen(error, config.port, config.host);
  });
  announce(app, config, progress);
}

/** Starts the embedded PostgreSQL; `shutdown` learns how to stop it. */
export async function openEmbedded(
  config: Config,
  progress: Progress,
  shutdown: Shutdown,
): Promise<string> {
  const start = () =>
    startEmbedded({
      root: config.root,
      dataDir: config.dataDir,
      say: (sentence) => {
        progress.say(sentence);
      },
      onLost: (error) => {
        progress.say(explainStart(error));
        void shutdown.exit(1);
      },
    });
  const database = await progress.step('启动内置数据库', start, () => '内置数据库已启动');
  shutdown.add(database.stop);
  return database.url;
}

const tellMigrations = (count: number) =>
  count === 0 ? '数据库结构已是最新' : `数据库结构已更新（${count} 步）`;

function tellDocuments({ kept, added, rejected, failed, drafted }: FolderReport): string {
  const parts = [`收录 ${kept} 篇`, `新增 ${added} 篇`];
  if (rejected > 0) parts.push(`拒收 ${rejected} 篇`);
  for (const { file, error } of failed) parts.push(`${file} 未能收录：${explain(error)}`);
  for (const { file, faults } of drafted) parts.push(tellDraft(file, faults));
  return parts.join('，');
}

export const tellDraft = (file: string, faults: readonly string[]): string =>
  `${file} 的编者摘要未通过证明，改用自动摘录：${faults.join('；')}`;

const explain = (error: unknown) => (error instanceof Error ? error.message : String(error));

function announce(app: NestFastifyApplication, config: Config, progress: Progress): void {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const isAnywhere = config.host === '0.0.0.0' || config.host === '::';
  const host = isAnywhere ? 'localhost' : config.host;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  progress.say(`网页版    ${address}/`);
  progress.say(`接口      ${address}/api/v1/digests`);
  progress.say(`OpenAPI   ${address}/openapi.json`);
  progress.say(`接口文档  ${address}/docs`);
}
