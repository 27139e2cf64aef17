import { ROOT, WordTree } from './word-tree.ts';

describe('the tree of words', () => {
  it('finds every word it was given, while it grows', () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `字${at.toString(7)}`);
    const tree = new WordTree();
    for (const [at, word] of words.entries()) tree.setAt(tree.nodeOf(word), at);
    expect(words.map((word) => tree.valueAt(tree.find(word)))).toEqual(words.map((_, at) => at));
  });

  it('knows no other words, and tells what words begin with', () => {
    const tree = new WordTree();
    tree.setAt(tree.nodeOf('微信小店'), 1);
    expect(tree.valueAt(tree.find('微信'))).toBeNaN();
    expect(tree.find('微信')).not.toBe(ROOT);
    expect(tree.find('微店')).toBe(ROOT);
    expect(tree.find('信')).toBe(ROOT);
    expect(tree.valueAt(ROOT)).toBeNaN();
  });
});
