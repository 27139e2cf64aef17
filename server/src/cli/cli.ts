import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { processDocument, type Outcome } from '../pipeline/pipeline.ts';
import { boardOf, printBoard } from './board.ts';
import { asClaimed, readClaims, type Claim } from './claims.ts';
import { explain } from './explain.ts';
import { readInput, UnreadableFile, type Input } from './input.ts';
import {
  cleanRecord,
  digestRecord,
  factsRecord,
  repairRecord,
  type JsonRecord,
} from './records.ts';
import { printFacts } from './print-facts.ts';
import { faultsOf } from './verify.ts';

const USAGE = `用法：
  handbook clean   FILE… [--json]   清洗：只留正文
  handbook repair  FILE… [--json]   修复字词，保留每一行
  handbook digest  FILE… [--json]   速读：一句话与要点，附出处
  handbook facts   FILE… [--json]   数字、事件与名称，附原句
  handbook board   FILE… [--json]   多篇对照：冲突、时间线、转载
  handbook explain FILE…            逐处显示改动与理由
  handbook verify  FILE… [--against OUT.jsonl]
                                    重放改动，核对每个出处；给出 clean 或 digest 的 JSON 输出时核对它
  handbook reprocess [--dry-run] [--json]
                                    用当前版本重新处理数据库里的全部文档，报告每条规则的变化
FILE 为 - 时读标准输入。--no-typography 保留原来的标点与空格。`;

/** What a command says about one document. */
interface Answer {
  readonly out: string;
  /** Problems found in the document's proof; they make the exit code 1. */
  readonly faults?: readonly string[];
}

interface Options {
  readonly json: boolean;
  readonly claims: readonly Claim[];
  readonly typography: boolean;
}

type Command = (input: Input, options: Options) => Answer;

const asText = (record: JsonRecord): string =>
  record['status'] === 'rejected'
    ? `${String(record['file'])}：未收录（${String(record['reason'])}）`
    : String(record['text']);

const recordCommand =
  (
    make: (input: Input, outcome: Outcome) => JsonRecord,
    print: (record: JsonRecord) => string,
  ): Command =>
  (input, { json, typography }) => {
    const record = make(input, processDocument(input.bytes, { typography }));
    return { out: json ? JSON.stringify(record) : print(record) };
  };

function printDigest(record: JsonRecord): string {
  if (record['status'] === 'rejected') return asText(record);
  const points = record['points'] as readonly { readonly text: string }[];
  return [
    `# ${String(record['title'])}`,
    String(record['summary']),
    ...points.map(({ text }) => `- ${text}`),
  ].join('\n');
}

/** A terminal that shows colours; it knows NO_COLOR by itself. */
const isColoured = () => process.stdout.isTTY && process.stdout.hasColors();

const explainCommand: Command = (input, { typography }) => {
  const outcome = processDocument(input.bytes, { typography });
  return outcome.status === 'rejected'
    ? { out: `${input.file}：未收录（${outcome.reason}）` }
    : { out: explain(outcome, isColoured()) };
};

const verifyCommand: Command = ({ file, bytes, sha256 }, { claims, typography }) => {
  const outcome = processDocument(bytes, { typography });
  if (outcome.status === 'rejected') return { out: `${file}：未收录（${outcome.reason}）` };
  const mine = claims.filter((claim) => claim.sha256 === sha256);
  if (claims.length > 0 && mine.length === 0) {
    return { out: `✗ ${file}`, faults: [`${file}：所给输出里没有这份文件`] };
  }
  const claimed = asClaimed(outcome, mine);
  const faults = faultsOf(claimed);
  const cited = claimed.digest.points.length + 1;
  return faults.length === 0
    ? { out: `✓ ${file}：重放一致，${cited} 句都能追溯到原文` }
    : { out: `✗ ${file}`, faults: faults.map((fault) => `${file}：${fault}`) };
};

const commands: Readonly<Record<string, Command>> = {
  clean: recordCommand(cleanRecord, asText),
  repair: recordCommand(repairRecord, asText),
  digest: recordCommand(digestRecord, printDigest),
  facts: recordCommand(factsRecord, (record) =>
    record['status'] === 'clean' ? printFacts(record) : asText(record),
  ),
  explain: explainCommand,
  verify: verifyCommand,
};

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
    const command = name === 'board' ? ('board' as const) : commands[name];
    if (!command) return { wrong: name === '' ? '没有给出命令' : `没有“${name}”这个命令` };
    if (files.length === 0) return { wrong: `${name} 需要至少一个文件` };
    const typography = !values['no-typography'];
    return { command, files, json: values.json, against: values.against, typography };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
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
  if (args[0] === 'reprocess') return runCompiled(args);
  const asked = parse(args);
  if (asked.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (asked.wrong !== undefined) {
    process.stderr.write(`handbook：${asked.wrong}。用 handbook --help 查看用法\n`);
    return 2;
  }
  try {
    const { command, json, typography } = asked;
    if (command === 'board') return await runBoard(asked.files, { json, typography });
    const claims = asked.against === undefined ? [] : await readClaims(asked.against);
    let code = 0;
    for (const file of asked.files) {
      code = Math.max(code, await runOn(file, command, { json, claims, typography }));
    }
    return code;
  } catch (error) {
    return refuse(error);
  }
}

/** All documents together; one that can't be read stops it: a board without it would mislead. */
async function runBoard(
  files: readonly string[],
  { json, typography }: Pick<Options, 'json' | 'typography'>,
): Promise<number> {
  const inputs = await Promise.all(files.map(readInput));
  const board = await boardOf(
    inputs.map((input) => ({ input, outcome: processDocument(input.bytes, { typography }) })),
  );
  process.stdout.write(`${json ? JSON.stringify(board) : printBoard(board)}\n`);
  return 0;
}

/** `handbook … | head` closes the pipe early: that is no error. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** One document; a file that can't be read is named on standard error and does not stop the others. */
async function runOn(file: string, command: Command, options: Options): Promise<number> {
  try {
    const { out, faults = [] } = command(await readInput(file), options);
    process.stdout.write(`${out}\n`);
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): number {
  if (!(error instanceof UnreadableFile)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
}
