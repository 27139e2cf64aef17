import { readConfig } from './config/config.ts';
import { explainStart } from './config/start-error.ts';
import { createApp } from './create-app.ts';
import { migrate } from './database/migrate.ts';
import { EditionService, readReference } from './features/board/index.ts';
import { ReprocessService, type ReprocessReport } from './features/documents/index.ts';
import { Progress } from './platform/progress.ts';
import { Shutdown } from './platform/shutdown.ts';
import { openEmbedded, tellDraft } from './serve.ts';

/** `handbook reprocess`: this pipeline version over the stored corpus, and what that changes. */
export async function reprocess(root: string, args: readonly string[]): Promise<void> {
  const isDry = args.includes('--dry-run');
  const progress = new Progress((line) => process.stderr.write(`${line}\n`));
  const shutdown = new Shutdown();
  shutdown.listen();
  try {
    const config = readConfig(root);
    const databaseUrl = config.databaseUrl ?? (await openEmbedded(config, progress, shutdown));
    await migrate(databaseUrl);
    const app = await createApp({ ...config, databaseUrl });
    shutdown.add(() => app.close());
    const report = await app.get(ReprocessService).run({ isDry });
    if (!isDry) await app.get(EditionService).refresh(await readReference(config.contentDir));
    const out = args.includes('--json') ? JSON.stringify(report) : print(report, isDry);
    process.stdout.write(`${out}\n`);
    await shutdown.exit(0);
  } catch (error) {
    process.stderr.write(`✗ ${explainStart(error)}\n`);
    await shutdown.exit(1);
  }
}

const CHANGES: Readonly<Record<ReprocessReport['changed'][number]['change'], string>> = {
  text: '正文有变',
  digest: '速读有变',
  'text-and-digest': '正文与速读有变',
  admitted: '新收录',
  rejected: '不再收录',
};

/** What would ship, or did, for people: in all, rule by rule, document by document. */
function print(report: ReprocessReport, isDry: boolean): string {
  const { documents, textsChanged, digestsChanged, rejected, pipelineVersion } = report;
  const { rules, changed, doubts, facts, drafted } = report;
  return [
    `${isDry ? '如果上线' : '已重新处理'}：第 ${pipelineVersion} 版，${documents} 篇`,
    `正文有变 ${textsChanged} 篇，速读有变 ${digestsChanged} 篇，不再收录 ${rejected} 篇`,
    `存疑 ${doubts.before} → ${doubts.after} 处，数字与事件 ${facts.before} → ${facts.after} 条`,
    ...(rules.length === 0 ? ['每条规则的改动都与现在一样'] : ['规则改动的处数：']),
    ...rules.map(
      ({ rule, reason, before, after, documents: touched }) =>
        `  ${rule}  ${before} → ${after}（${touched} 篇）  ${reason}`,
    ),
    ...changed.map(({ file, change }) => `  ${file}：${CHANGES[change]}`),
    ...drafted.map(({ file, faults }) => tellDraft(file, faults)),
  ].join('\n');
}
