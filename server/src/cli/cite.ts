import { traceToRaw } from '../pipeline/clean/clean.ts';
import type { Span } from '../pipeline/edit.ts';
import { processDocument, type Processed } from '../pipeline/pipeline.ts';
import type { Answer, Options } from './commands.ts';
import { hashOf } from './editorial.ts';
import type { Input } from './input.ts';

/** Where a passage stands, as the content file of an editorial digest cites it. */
interface Cited extends Span {
  /** SHA-256 of the raw text of the span. */
  readonly sha256: string;
  readonly raw: string;
}

/** Every place of the clean text where the words stand, traced to the raw text. */
function citationsOf(words: string, { raw, text, passes }: Processed): Cited[] {
  const found: Cited[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const { start, end } = traceToRaw({ start: at, end: at + words.length }, passes);
    const quoted = raw.slice(start, end);
    found.push({ start, end, sha256: hashOf(quoted), raw: quoted });
  }
  return found;
}

/** `handbook cite`: passages of the clean text as citations of the raw one, to be pasted. */
export function cite(
  { file, bytes }: Input,
  passages: readonly string[],
  { json, typography }: Pick<Options, 'json' | 'typography'>,
): Answer {
  const outcome = processDocument(bytes, { typography });
  if (outcome.status === 'rejected') {
    return { out: '', faults: [`${file}：未收录（${outcome.reason}）`] };
  }
  const places = passages.map((words) => ({ words, found: citationsOf(words, outcome) }));
  return {
    out: places.flatMap(({ found }) => found.map(json ? asRecord : asText)).join('\n'),
    faults: places.flatMap(({ words, found }) => faultsOf(words, found.length)),
  };
}

const asRecord = (cited: Cited): string => JSON.stringify(cited);

const asText = ({ raw, ...citation }: Cited): string => `${JSON.stringify(citation)}\n  ${raw}`;

function faultsOf(words: string, places: number): string[] {
  if (places === 0) return [`清洗后的正文里没有“${words}”`];
  return places > 1 ? [`“${words}”有 ${places} 处，请多引几个字`] : [];
}
