import { daysOf } from '../features/board/period-words.ts';
import { rowLabel } from '../features/board/names.ts';
import { readReference } from '../features/board/reference.ts';
import { buildBoard } from '../pipeline/ledger/board.ts';
import type {
  Board,
  Claim,
  Row,
  Source,
  Status,
  TimelineEvent,
} from '../pipeline/ledger/ledger.ts';
import type { Outcome } from '../pipeline/pipeline.ts';
import { CONTENT } from './content.ts';
import type { Input } from './input.ts';

/** What documents say together, and against what we vouch for; rejected ones are left out. */
export async function boardOf(
  documents: readonly { readonly input: Input; readonly outcome: Outcome }[],
): Promise<Board> {
  const sources = documents.flatMap(({ input, outcome }): Source[] => {
    if (outcome.status === 'rejected') return [];
    const { title, outlet, publishedAt } = outcome.metadata;
    const { text, facts } = outcome;
    return [{ documentId: input.file, title: title ?? '', outlet, publishedAt, text, facts }];
  });
  return buildBoard(sources, await readReference(CONTENT));
}

const STATUS: Readonly<Record<Status, string>> = {
  conflict: '冲突',
  compatible: '有别',
  agreed: '一致',
  single: '单一来源',
};

type Told = Row | TimelineEvent | Claim;

const whyOf = ({ reasons }: Told) => reasons.map(({ text }) => text).join('；');

const head = (told: Told, title: string): string =>
  `${STATUS[told.status]} ${title}（独立来源 ${told.voices} 个）${whyOf(told)}`;

const teller = (documentId: string | null) => documentId ?? '参考资料';

const rowLines = (row: Row): string[] => [
  head(row, `${row.subject.name} ${rowLabel(row)}`),
  ...row.entries.map(
    ({ amount, documentId }) => `    ${amount.text.trim()}  ${teller(documentId)}`,
  ),
];

const claimLines = (claim: Claim): string[] => [
  head(claim, claim.person.name),
  ...claim.wordings.map(({ words, witnesses }) => {
    const tellers = witnesses.map(({ documentId }) => teller(documentId));
    return `    “${words}”  ${tellers.join('、')}`;
  }),
];

/** An event, and where its dates differ who gives which. */
const eventLines = (event: TimelineEvent): string[] => {
  const { period, title, status, witnesses } = event;
  if (status !== 'conflict') return [`${daysOf(period)} ${title}`];
  return [
    `${daysOf(period)} ${title}（${STATUS[status]}：${whyOf(event)}）`,
    ...witnesses.map((witness) => `    ${daysOf(witness.period)}  ${teller(witness.documentId)}`),
  ];
};

const orNone = (lines: readonly string[]) => (lines.length === 0 ? ['（没有）'] : lines);

const isTold = ({ status }: Told): boolean => status !== 'single';

/** The board for people: what differs, the timeline, stories and copies. */
export function printBoard({ rows, claims, events, stories, lineage }: Board): string {
  return [
    '# 对照',
    ...rows.filter(isTold).flatMap(rowLines),
    ...claims.filter(isTold).flatMap(claimLines),
    '# 时间线',
    ...events.flatMap(eventLines),
    '# 同一件事',
    ...orNone(stories.map(({ title, documents }) => `${title}：${documents.join('、')}`)),
    '# 转载',
    ...orNone(
      lineage.map(
        ({ documentId, from, containment }) =>
          `${documentId} ← ${from}（${Math.round(containment * 100)}% 的文字相同，合计一个来源）`,
      ),
    ),
  ].join('\n');
}
