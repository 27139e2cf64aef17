import { ROOT, WordTree } from '../../language/word-tree.ts';
import type { Family, Site } from './family.ts';

/** What one scan of a text finds of a family. */
export interface Found {
  readonly sites: readonly Site[];
  /** Originals of two characters and more that still stand there. */
  readonly kept: ReadonlySet<string>;
}

/** What a word is to a family: a form with its pairs, an original, or both. */
interface Word {
  readonly text: string;
  readonly family: number;
  readonly pairs: Site['pairs'] | undefined;
  readonly isOriginal: boolean;
}

/** Finds the words of all families in one scan; a tree of characters, so a text costs its length. */
export class Scanner {
  private readonly families: number;
  private readonly tree = new WordTree();
  /** By node of the tree. */
  private readonly words: (Word[] | undefined)[] = [];
  /** By code unit the nodes of the first characters, and the root for all others: most of a text. */
  private readonly firsts = new Int32Array(0x1_0000);

  constructor(families: readonly Family[]) {
    this.families = families.length;
    families.forEach(({ pairs, formsOf }, family) => {
      for (const text of new Set([...pairs.keys(), ...formsOf.keys()])) {
        const word = { text, family, pairs: pairs.get(text), isOriginal: formsOf.has(text) };
        const node = this.tree.nodeOf(text);
        this.words[node] = [...(this.words[node] ?? []), word];
        const first = text.charCodeAt(0);
        this.firsts[first] = this.tree.next(ROOT, first);
      }
    });
  }

  /** What stands in the text of each family, overlapping sites too, in the order of the text. */
  scan(text: string): Found[] {
    const { firsts, tree, words } = this;
    const found = Array.from({ length: this.families }, () => ({
      sites: [] as Site[],
      kept: new Set<string>(),
    }));
    for (let start = 0; start < text.length; start += 1) {
      let node = firsts[text.charCodeAt(start)] ?? ROOT;
      for (let end = start + 1; node !== ROOT; end += 1) {
        for (const word of words[node] ?? NONE) note(found[word.family], word, start);
        node = end < text.length ? tree.next(node, text.charCodeAt(end)) : ROOT;
      }
    }
    return found;
  }
}

const NONE: readonly Word[] = [];

function note(
  found: { readonly sites: Site[]; readonly kept: Set<string> } | undefined,
  { text, pairs, isOriginal }: Word,
  start: number,
): void {
  if (pairs) found?.sites.push({ start, end: start + text.length, pairs });
  if (isOriginal) found?.kept.add(text);
}
