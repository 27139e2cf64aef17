import type { Editorial } from '../pipeline/digest/editorial.ts';
import { processDocument, type Outcome, type Processed } from '../pipeline/pipeline.ts';
import { asClaimed, type Claim } from './claims.ts';
import { edited } from './editorial.ts';
import { explain } from './explain.ts';
import type { Input } from './input.ts';
import { printFacts } from './print-facts.ts';
import {
  cleanRecord,
  digestRecord,
  factsRecord,
  repairRecord,
  type JsonRecord,
} from './records.ts';
import { faultsOf } from './verify.ts';

/** What a command says about one document. */
export interface Answer {
  readonly out: string;
  /** Problems found in the document's proof; they make the exit code 1. */
  readonly faults?: readonly string[];
}

export interface Options {
  readonly json: boolean;
  readonly claims: readonly Claim[];
  /** By the hash of their document. */
  readonly editorials: ReadonlyMap<string, Editorial>;
  readonly typography: boolean;
}

export type Command = (input: Input, options: Options) => Answer;

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
    `# ${String(record['title'])}（${record['kind'] === 'editorial' ? '编者摘要' : '自动摘录'}）`,
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

/** The editorial digest of the document if it has one that is proved, else the draft and why. */
const digestCommand: Command = (input, { json, typography, editorials }) => {
  const outcome = processDocument(input.bytes, { typography });
  const editing = edited(input, outcome, editorials);
  const record = digestRecord(input, editing.outcome);
  const faults = editing.faults.map((fault) => `${input.file}：${fault}`);
  return { out: json ? JSON.stringify(record) : printDigest(record), faults };
};

const verifyCommand: Command = (input, { claims, typography, editorials }) => {
  const { file, bytes, sha256 } = input;
  const outcome = processDocument(bytes, { typography });
  if (outcome.status === 'rejected') return { out: `${file}：未收录（${outcome.reason}）` };
  const mine = claims.filter((claim) => claim.sha256 === sha256);
  if (claims.length > 0 && mine.length === 0) {
    return { out: `✗ ${file}`, faults: [`${file}：所给输出里没有这份文件`] };
  }
  const editing = edited(input, outcome, editorials);
  const claimed = asClaimed(editing.outcome, mine);
  const faults = [...editing.faults, ...faultsOf(claimed)];
  return faults.length === 0
    ? { out: `✓ ${file}：重放一致，${proofOf(claimed)}` }
    : { out: `✗ ${file}`, faults: faults.map((fault) => `${file}：${fault}`) };
};

const proofOf = ({ digest: { kind, points } }: Processed): string =>
  kind === 'editorial'
    ? `编者摘要 ${points.length + 1} 句都能由出处证明`
    : `${points.length + 1} 句都能追溯到原文`;

/** What is done with each document by itself. */
export const commands: Readonly<Record<string, Command>> = {
  clean: recordCommand(cleanRecord, asText),
  repair: recordCommand(repairRecord, asText),
  digest: digestCommand,
  facts: recordCommand(factsRecord, (record) =>
    record['status'] === 'clean' ? printFacts(record) : asText(record),
  ),
  explain: explainCommand,
  verify: verifyCommand,
};
