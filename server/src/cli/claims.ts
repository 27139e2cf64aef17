import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Processed } from '../pipeline/pipeline.ts';
import { UnreadableFile } from './input.ts';

const Span = z.object({ start: z.int(), end: z.int() });
const Edit = z.object({ rule: z.string(), span: Span, text: z.string() });
const Pass = z.object({ stage: z.string(), version: z.int(), edits: z.array(Edit) });
const Point = z.object({ text: z.string(), citations: z.array(Span) });

/** A line of earlier `clean --json` or `digest --json` output: what it claims about a document. */
const Claim = z.object({
  sha256: z.string(),
  text: z.string().optional(),
  passes: z.array(Pass).optional(),
  kind: z.enum(['draft', 'editorial']).optional(),
  summary: z.string().optional(),
  summaryCitations: z.array(Span).optional(),
  points: z.array(Point).optional(),
});
export type Claim = z.output<typeof Claim>;

/** Reads claims, one JSON object a line. Throws `UnreadableFile` that names the broken line. */
export async function readClaims(file: string): Promise<Claim[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UnreadableFile(`handbook：无法读取 ${file}`, { cause });
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [Claim.parse(JSON.parse(line))];
    } catch (cause) {
      throw new UnreadableFile(`handbook：${file} 第 ${index + 1} 行不是 handbook 的 JSON 输出`, {
        cause,
      });
    }
  });
}

/** The document with everything the claims say of it put in the place of what we made ourselves. */
export function asClaimed(outcome: Processed, claims: readonly Claim[]): Processed {
  return claims.reduce<Processed>(
    (claimed, { text, passes, kind, summary, summaryCitations, points }) => {
      const { digest } = claimed;
      return {
        ...claimed,
        text: text ?? claimed.text,
        passes: passes ?? claimed.passes,
        digest: {
          ...digest,
          kind: kind ?? (points ? 'draft' : digest.kind),
          summary: {
            text: summary ?? digest.summary.text,
            citations: summaryCitations ?? digest.summary.citations,
          },
          points: points ?? digest.points,
        },
      };
    },
    outcome,
  );
}
