import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Natural Chinese prose from a folder of plain UTF-8 texts, a paragraph a line. */
export interface Prose {
  /** What words are counted in. */
  readonly counted: readonly string[];
  /** Documents of paragraphs that are counted nowhere: to weigh pairs on. */
  readonly weighed: readonly string[];
  /** As many more that neither saw: to judge by. */
  readonly judged: readonly string[];
}

/** One paragraph in so many is counted nowhere. */
const HELD_BACK = 40;
const DOCUMENT_LENGTH = 1_000;
/** Paragraphs of articles; shorter ones are headings, longer ones mostly lists. In UTF-16 units. */
const SHORTEST = 40;
const LONGEST = 300;

export function readProse(folder: string): Prose {
  const counted: string[] = [];
  const documents: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const heldBack: string[] = [];
    for (const line of lines) (isHeldBack(line) ? heldBack : counted).push(line);
    documents.push(
      ...documentsOf(heldBack.filter(({ length }) => length >= SHORTEST && length <= LONGEST)),
    );
  }
  return {
    counted,
    weighed: documents.filter((_, index) => index % 3 !== 0),
    judged: documents.filter((_, index) => index % 3 === 0),
  };
}

/** The same for a paragraph wherever it stands. */
function isHeldBack(line: string): boolean {
  let hash = 0;
  for (let at = 0; at < line.length; at += 1) hash = (hash * 31 + line.charCodeAt(at)) >>> 0;
  return hash % HELD_BACK === 0;
}

function documentsOf(lines: readonly string[]): string[] {
  const documents: string[] = [];
  let document = '';
  for (const line of lines) {
    document += document === '' ? line : `\n${line}`;
    if (document.length < DOCUMENT_LENGTH) continue;
    documents.push(document);
    document = '';
  }
  return documents;
}
