import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** A document as it was named on the command line. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Hex digest of the bytes. */
  readonly sha256: string;
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  EACCES: '没有读取权限',
  EISDIR: '这是一个文件夹',
};

/** Why a file could not be read, in one sentence. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Reads one file; `-` is standard input. Throws `UnreadableFile`. */
export async function readInput(file: string): Promise<Input> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(`handbook：无法读取 ${file}：${WHY[code] ?? '读取出错'}`, {
      cause: error,
    });
  }
}
