import { PIPELINE_VERSION, repair, type Outcome } from '../pipeline/pipeline.ts';
import { read } from '../pipeline/read/read.ts';
import type { Input } from './input.ts';
import { paragraphsOf } from './paragraphs.ts';

/** One line of `--json` output; keys in the order people read them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const rejected = ({ file, sha256 }: Input, reason: string): JsonRecord => ({
  file,
  sha256,
  status: 'rejected',
  reason,
});

/** `handbook clean`: the main text, its passes and what the document says of itself. */
export function cleanRecord(input: Input, outcome: Outcome): JsonRecord {
  if (outcome.status === 'rejected') return rejected(input, outcome.reason);
  const { encoding, format, metadata, text, passes, doubts } = outcome;
  return {
    file: input.file,
    sha256: input.sha256,
    encoding,
    format,
    status: 'clean',
    pipelineVersion: PIPELINE_VERSION,
    metadata,
    text,
    paragraphs: paragraphsOf(text),
    passes,
    doubts,
  };
}

/** `handbook repair`: every line is kept, only characters and words are mended. */
export function repairRecord(input: Input, outcome: Outcome): JsonRecord {
  const reading = read(input.bytes);
  if (reading.status === 'rejected') return rejected(input, reading.reason);
  const { text, passes, doubts } = repair(reading.text);
  return {
    file: input.file,
    sha256: input.sha256,
    encoding: reading.encoding,
    format: reading.format,
    status: 'clean',
    pipelineVersion: PIPELINE_VERSION,
    metadata: outcome.status === 'clean' ? outcome.metadata : null,
    text,
    passes,
    doubts,
  };
}

/** `handbook digest`: statements and the spans of the clean text they rest on. */
export function digestRecord(input: Input, outcome: Outcome): JsonRecord {
  if (outcome.status === 'rejected') return rejected(input, outcome.reason);
  const { facts, digest } = outcome;
  const { kind, title, summary, points, tags, readingMinutes } = digest;
  return {
    file: input.file,
    sha256: input.sha256,
    status: 'clean',
    pipelineVersion: PIPELINE_VERSION,
    kind,
    title,
    summary: summary.text,
    summaryCitations: summary.citations,
    points,
    facts: [...facts.metrics, ...facts.events],
    tags,
    readingMinutes,
  };
}

/** `handbook facts`: figures, dated happenings and names, with the words that state them. */
export function factsRecord(input: Input, outcome: Outcome): JsonRecord {
  if (outcome.status === 'rejected') return rejected(input, outcome.reason);
  const { text, facts } = outcome;
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  return {
    file: input.file,
    sha256: input.sha256,
    status: 'clean',
    pipelineVersion: PIPELINE_VERSION,
    metrics: facts.metrics.map((metric) => ({ ...metric, quote: quote(metric.span) })),
    events: facts.events.map((event) => ({ ...event, quote: quote(event.span) })),
    mentions: facts.mentions,
  };
}
