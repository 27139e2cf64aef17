import fc from 'fast-check';
import { Placed } from './placed.ts';

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([start, length]) => ({ span: { start, end: start + length } }));

it('finds what overlaps a span, however the spans lie', () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, { span: asked }) => {
      const found = new Placed(items).at(asked);
      const expected = items.filter(
        (item) => item.span.start < asked.end && asked.start < item.span.end,
      );
      expect(found).toHaveLength(expected.length);
      expect(new Set(found)).toEqual(new Set(expected));
    }),
  );
});
