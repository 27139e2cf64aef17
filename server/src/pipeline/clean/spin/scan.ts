import type { Family, Site } from './family.ts';

/** What one scan of a text finds of a family. */
export interface Found {
  readonly sites: readonly Site[];
  /** Originals of two characters and more that still stand there. */
  readonly kept: ReadonlySet<string>;
}

/** A node of the tree of all words, one character an edge. */
interface Node {
  readonly next: Map<number, Node>;
  /** By family: the word that ends here is a form of it, an original, or both. */
  readonly ends: { readonly family: number; readonly word: string }[];
}

/** Finds the words of all families in one scan; a tree of characters, so a text costs its length. */
export class Scanner {
  private readonly families: readonly Family[];
  private readonly roots = new Array<Node | undefined>(0x1_0000);

  constructor(families: readonly Family[]) {
    this.families = families;
    families.forEach((family, index) => {
      for (const word of new Set([...family.pairs.keys(), ...family.formsOf.keys()])) {
        this.nodeOf(word).ends.push({ family: index, word });
      }
    });
  }

  private nodeOf(word: string): Node {
    const first = word.charCodeAt(0);
    let node: Node = (this.roots[first] ??= { next: new Map(), ends: [] });
    for (let at = 1; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next: Node = node.next.get(code) ?? { next: new Map(), ends: [] };
      node.next.set(code, next);
      node = next;
    }
    return node;
  }

  /** What stands in the text of each family, overlapping sites too, in the order of the text. */
  scan(text: string): Found[] {
    const found = this.families.map(() => ({ sites: [] as Site[], kept: new Set<string>() }));
    for (let start = 0; start < text.length; start += 1) {
      let node = this.roots[text.charCodeAt(start)];
      for (let end = start + 1; node; end += 1) {
        for (const { family, word } of node.ends) this.note(found, family, word, start);
        node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
      }
    }
    return found;
  }

  private note(
    found: readonly { readonly sites: Site[]; readonly kept: Set<string> }[],
    index: number,
    word: string,
    start: number,
  ): void {
    const family = this.families[index];
    const pairs = family?.pairs.get(word);
    if (pairs) found[index]?.sites.push({ start, end: start + word.length, pairs });
    if (family?.formsOf.has(word)) found[index]?.kept.add(word);
  }
}
