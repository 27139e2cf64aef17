import { readdirSync, readFileSync } from 'node:fs';
import { readFacts } from '../src/pipeline/facts/facts.ts';
import { buildBoard } from '../src/pipeline/ledger/board.ts';
import type {
  Board,
  Claim,
  CuratedEvent,
  Reference,
  Row,
  Source,
  TimelineEvent,
} from '../src/pipeline/ledger/ledger.ts';
import { processDocument } from '../src/pipeline/pipeline.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const content = new URL('../content/', import.meta.url);
const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, content), 'utf8'));

/** What is known from elsewhere. */
export const reference: Reference = {
  ...(load('reference-facts.json') as Omit<Reference, 'timeline'>),
  timeline: load('timeline.json') as CuratedEvent[],
};

/** How one thing stands that several documents speak of. */
export interface LedgerCase {
  readonly name: string;
  readonly found: Finder;
  readonly expected: RegExp;
}

/** Who meets there, and how it stands: one line for each row, event or claim. */
type Finder = (board: Board) => string[];

const caseOf = ([name, found, expected]: readonly [string, Finder, RegExp]): LedgerCase => ({
  name,
  found,
  expected,
});

/** A seed under the first three characters of its name. */
function sourceOf(file: string): Source {
  const outcome = processDocument(readFileSync(new URL(file, seeds)));
  if (outcome.status === 'rejected') throw new Error(`${file}: ${outcome.reason}`);
  const { text, doubts, metadata } = outcome;
  const publishedAt = metadata.publishedAt?.slice(0, 10) ?? null;
  return {
    documentId: file.slice(0, 3),
    title: metadata.title ?? '',
    outlet: metadata.outlet,
    publishedAt,
    text,
    facts: readFacts(text, { title: metadata.title, publishedAt, doubts }),
  };
}

/** What all seeds and the reference say together. */
export const seedBoard = (): Board =>
  buildBoard(
    readdirSync(seeds)
      .filter((file) => file.endsWith('.txt'))
      .map(sourceOf),
    reference,
  );

export const isFound = ({ found, expected }: LedgerCase, board: Board): boolean =>
  found(board).some((line) => expected.test(line));

const tellersOf = (witnesses: readonly { documentId: string | null }[]): string =>
  [...new Set(witnesses.map(({ documentId }) => documentId ?? 'reference'))].sort().join(' ');

const codesOf = ({ reasons }: Row | TimelineEvent | Claim) => reasons.map(({ code }) => code);

/** The rows of a subject and measure: who meets there, and how it stands. */
const rowsOf =
  (subject: string, measure: string): Finder =>
  (board) =>
    board.rows
      .filter((row) => row.subject.id === subject && row.measure === measure)
      .map((row) => [tellersOf(row.entries), row.status, ...codesOf(row)].join(' '));

const eventsWith =
  (words: RegExp): Finder =>
  (board) =>
    board.events
      .filter(({ witnesses }) => witnesses.some(({ what }) => words.test(what)))
      .map((event) => [tellersOf(event.witnesses), event.status, ...codesOf(event)].join(' '));

const claimsWith =
  (words: RegExp): Finder =>
  (board) =>
    board.claims
      .filter(({ wordings }) => wordings.some((wording) => words.test(wording.words)))
      .map((claim) => {
        const witnesses = claim.wordings.flatMap((wording) => wording.witnesses);
        return [tellersOf(witnesses), claim.status, ...codesOf(claim)].join(' ');
      });

/** What the seeds say differently. */
const differences: readonly (readonly [string, Finder, RegExp])[] = [
  ['sales of 抖音 in 2024', rowsOf('douyin', 'gmv'), /000 001.* compatible rounding/u],
  ['sales of 视频号 in 2023', rowsOf('channels', 'gmv'), /000 001 002 compatible .*bound/u],
  ['是 or 增长 1.92倍', rowsOf('weixin-shop', 'gmv'), /001 reference conflict meaning-shift/u],
  ['sales of 快手', rowsOf('kuaishou', 'gmv'), /001 002 compatible year-missing/u],
  ['the launch of 送礼物', eventsWith(/送礼物/u), /000 001 002 reference conflict date/u],
  ['when 全力发展 was said', claimsWith(/全力发展/u), /001 002 004 conflict date wording/u],
  ['ad load of 视频号', rowsOf('channels', 'ad-load'), /001 002 compatible different-definition/u],
  ['users of 微信', rowsOf('wechat', 'users'), /000 001 002 compatible different-definition/u],
  [
    'daily users of 视频号',
    rowsOf('channels', 'daily-active-users'),
    /001 002 compatible different-period/u,
  ],
  [
    'when 视频号 overtook 快手',
    eventsWith(/超[过越]快手/u),
    /001 002 compatible different-period/u,
  ],
  ['years from 抖音 to 视频号', rowsOf('channels', 'after:douyin'), /002 004 conflict interval/u],
  ['whose 希望 it is', claimsWith(/的希望/u), /001 reference conflict wording/u],
  [
    '腾讯 when it was listed',
    rowsOf('tencent', 'market-cap'),
    /000 reference conflict value different-definition/u,
  ],
  ['the merger of 2024-05', eventsWith(/并入/u), /002 003 agreed date-precision/u],
];

/** What the seeds say together. */
const agreements: readonly (readonly [string, Finder, RegExp])[] = [
  ['视频号小店 becomes 微信小店', eventsWith(/升级为微信小店/u), /001 004 reference agreed/u],
  ['送礼物 in December', eventsWith(/送礼物/u), /001 002 reference/u],
  ['the merger', eventsWith(/并入/u), /002 003 agreed/u],
  ['原子化交易组件', claimsWith(/原子化交易组件/u), /000 002 compatible wording/u],
  ['a larger ecosystem', claimsWith(/直播电商可以快速增长/u), /001 single/u],
  [
    '1% of two kinds',
    rowsOf('channels', 'service-fee-rate'),
    /000 004 compatible different-definition/u,
  ],
  ['sales of mini programs', rowsOf('mini-program', 'gmv'), /004 reference agreed/u],
  ['the office of 曾鸣', claimsWith(/微信开放平台.*负责人/u), /000 002 compatible wording/u],
];

export const conflicts = differences.map(caseOf);
export const corroborations = agreements.map(caseOf);
