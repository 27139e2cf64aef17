import type { TreeSize } from '../bridge.ts';

// elements inside a built-in component (the `img` of an image) are the host's own
const wxmlChildren = (element: Element): readonly Element[] =>
  [...element.children].filter(({ localName }) => localName.includes('-'));

/** Measures the tree below a page's element. */
export function measureTree(page: Element): TreeSize {
  let nodes = 0;
  let depth = 0;
  let maxChildren = 0;
  const waiting = wxmlChildren(page).map((element) => ({ element, level: 1 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, level } = next;
    const children = wxmlChildren(element);
    nodes += 1;
    depth = Math.max(depth, level);
    maxChildren = Math.max(maxChildren, children.length);
    waiting.push(...children.map((child) => ({ element: child, level: level + 1 })));
  }
  return { nodes, depth, maxChildren };
}
