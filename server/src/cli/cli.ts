import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEditorials } from '../features/digests/editorials.ts';
import { processDocument } from '../pipeline/pipeline.ts';
import { boardOf, printBoard } from './board.ts';
import { cite } from './cite.ts';
import { readClaims } from './claims.ts';
import { commands, type Answer, type Options } from './commands.ts';
import { CONTENT } from './content.ts';
import { readInput, UnreadableFile } from './input.ts';

const USAGE = `用法：
  handbook clean   FILE… [--json]   清洗：只留正文
  handbook repair  FILE… [--json]   修复字词，保留每一行
  handbook digest  FILE… [--json]   速读：一句话与要点，附出处
  handbook facts   FILE… [--json]   数字、事件与名称，附原句
  handbook cite    FILE WORDS… [--json]
                                    一段话在原文的位置与校验值，供写编者摘要
  handbook board   FILE… [--json]   多篇对照：冲突、时间线、转载
  handbook explain FILE…            逐处显示改动与理由
  handbook verify  FILE… [--against OUT.jsonl]
                                    重放改动，核对每个出处与编者摘要；给出 clean 或 digest 的 JSON 输出时核对它
  handbook reprocess [--dry-run] [--json]
                                    用当前版本重新处理数据库里的全部文档，报告每条规则的变化
FILE 为 - 时读标准输入。--no-typography 保留原来的标点与空格。`;

/** What the arguments ask for, or the sentence that says what is wrong with them. */
function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'no-typography': { type: 'boolean', default: false },
        against: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [name = '', ...files] = positionals;
    if (values.help) return { help: true as const };
    const wrong = faultOf(name, files);
    if (wrong !== null) return { wrong };
    const typography = !values['no-typography'];
    return { name, files, json: values.json, against: values.against, typography };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with the arguments of `reprocess`; null when nothing is. */
function parseReprocess(args: readonly string[]) {
  const unknown = args.find((arg) => arg !== '--dry-run' && arg !== '--json');
  return unknown === undefined
    ? null
    : { wrong: `reprocess 不认识“${unknown}”`, help: false as const };
}

function faultOf(name: string, files: readonly string[]): string | null {
  if (name === '') return '没有给出命令';
  if (!Object.hasOwn(commands, name) && name !== 'board' && name !== 'cite') {
    return `没有“${name}”这个命令`;
  }
  if (files.length === 0) return `${name} 需要至少一个文件`;
  return name === 'cite' && files.length === 1 ? 'cite 需要要引用的话' : null;
}

/** The database needs the compiled server; it is asked for by the same words. */
function runCompiled(args: readonly string[]): number {
  const compiled = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  if (!existsSync(compiled)) {
    process.stderr.write('handbook：reprocess 需要先编译服务端：npm run build\n');
    return 2;
  }
  return spawnSync(process.execPath, [compiled, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Runs one command; the exit code is 0, 1 when a proof fails, 2 for bad arguments or files. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', stopWhenNobodyReads);
  const isReprocess = args[0] === 'reprocess' && !args.includes('--help') && !args.includes('-h');
  const asked = isReprocess ? parseReprocess(args.slice(1)) : parse(args);
  if (asked === null) return runCompiled(args);
  if (asked.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (asked.wrong !== undefined) {
    process.stderr.write(`handbook：${asked.wrong}。用 handbook --help 查看用法\n`);
    return 2;
  }
  try {
    return await run(asked);
  } catch (error) {
    return refuse(error);
  }
}

type Asked = Extract<ReturnType<typeof parse>, { readonly name: string }>;

async function run({ name, files, json, against, typography }: Asked): Promise<number> {
  if (name === 'board') return runBoard(files, { json, typography });
  if (name === 'cite') return runCite(files, { json, typography });
  const claims = against === undefined ? [] : await readClaims(against);
  const editorials = await readEditorials(CONTENT);
  let code = 0;
  for (const file of files) {
    code = Math.max(code, await runOn(file, name, { json, claims, typography, editorials }));
  }
  return code;
}

type Manner = Pick<Options, 'json' | 'typography'>;

/** The first argument is the document, each other one a passage of it. */
async function runCite([file = '', ...passages]: readonly string[], manner: Manner) {
  return tell(cite(await readInput(file), passages, manner));
}

/** All documents together; one that can't be read stops it: a board without it would mislead. */
async function runBoard(files: readonly string[], { json, typography }: Manner): Promise<number> {
  // a file that is named twice is still one document
  const inputs = await Promise.all([...new Set(files)].map(readInput));
  const documents = inputs.map((input) => ({
    input,
    outcome: processDocument(input.bytes, { typography }),
  }));
  for (const { input, outcome } of documents) {
    if (outcome.status !== 'rejected') continue;
    process.stderr.write(`${input.file}：未收录（${outcome.reason}）\n`);
  }
  const board = await boardOf(documents);
  process.stdout.write(`${json ? JSON.stringify(board) : printBoard(board)}\n`);
  return 0;
}

/** `handbook … | head` closes the pipe early: that is no error. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** One document; a file that can't be read is named on standard error and does not stop the others. */
async function runOn(file: string, name: string, options: Options): Promise<number> {
  try {
    const input = await readInput(file);
    return tell(commands[name]?.(input, options) ?? { out: '' });
  } catch (error) {
    return refuse(error);
  }
}

function tell({ out, faults = [] }: Answer): number {
  process.stdout.write(`${out}\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

function refuse(error: unknown): number {
  if (!(error instanceof UnreadableFile)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
}
