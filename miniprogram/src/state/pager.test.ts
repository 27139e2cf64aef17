import type { Page } from '@app/shared/contract/page';
import { createPager } from './pager';

/** A server whose answers come when the test says so. */
const aServer = () => {
  const asked: {
    cursor: string | undefined;
    answer: (page: Page<number>) => void;
    refuse: () => void;
  }[] = [];
  const load = (cursor?: string) =>
    new Promise<Page<number>>((answer, reject) => {
      asked.push({
        cursor,
        answer,
        refuse: () => {
          reject(new Error('refused'));
        },
      });
    });
  return { asked, load };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('reads page after page, each with the cursor of the one before', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.answer({ items: [1, 2], next: 'a' });
  await settled();
  expect(pager.get()).toEqual({ items: [1, 2], status: 'more', error: null });
  void pager.more();
  expect(asked[1]?.cursor).toBe('a');
  asked[1]?.answer({ items: [3], next: null });
  await settled();
  expect(pager.get()).toEqual({ items: [1, 2, 3], status: 'end', error: null });
});

it('asks for nothing while it is asking, nor after the end', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  void pager.more();
  expect(asked).toHaveLength(1);
  asked[0]?.answer({ items: [], next: null });
  await settled();
  void pager.more();
  expect(asked).toHaveLength(1);
});

it('keeps what is known when the next page fails, and tries the same page again', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.answer({ items: [1], next: 'a' });
  await settled();
  void pager.more();
  asked[1]?.refuse();
  await settled();
  expect(pager.get()).toMatchObject({ items: [1], status: 'failed' });
  void pager.more();
  expect(asked[2]?.cursor).toBe('a');
});

it('tries the first page again after it failed', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.refuse();
  await settled();
  expect(pager.get()).toMatchObject({ items: [], status: 'failed' });
  void pager.more();
  asked[1]?.answer({ items: [1], next: null });
  await settled();
  expect(pager.get()).toEqual({ items: [1], status: 'end', error: null });
});

it('tries the first page again after a reload failed', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.answer({ items: [1], next: 'a' });
  await settled();
  void pager.reload();
  asked[1]?.refuse();
  await settled();
  void pager.more();
  expect(asked[2]?.cursor).toBeUndefined();
});

it('shows the old items until a reload is answered, then only the new', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.answer({ items: [1, 2], next: 'a' });
  await settled();
  void pager.reload();
  expect(pager.get()).toMatchObject({ items: [1, 2], status: 'loading' });
  expect(asked[1]?.cursor).toBeUndefined();
  asked[1]?.answer({ items: [9], next: null });
  await settled();
  expect(pager.get().items).toEqual([9]);
});

it('ignores an answer that a reload has overtaken', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  void pager.reload();
  asked[0]?.answer({ items: [1], next: 'a' });
  await settled();
  void pager.more();
  void pager.reload();
  asked[2]?.answer({ items: [7], next: 'b' });
  asked[1]?.answer({ items: [2], next: null });
  await settled();
  expect(pager.get()).toEqual({ items: [7], status: 'more', error: null });
  void pager.more();
  expect(asked[3]?.cursor).toBe('b');
});

it('tells its listeners until they leave', async () => {
  const { asked, load } = aServer();
  const pager = createPager(load);
  const seen: string[] = [];
  const leave = pager.subscribe(() => seen.push(pager.get().status));
  void pager.reload();
  asked[0]?.answer({ items: [], next: null });
  await settled();
  leave();
  void pager.reload();
  expect(seen).toEqual(['loading', 'end']);
});
