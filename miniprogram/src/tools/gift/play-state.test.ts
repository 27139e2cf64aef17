import { giftStories } from '@app/shared/content/gift-stories';
import { emptySituation, situated } from '@app/shared/machine/gift/situation';
import { durationOf, momentOf, nextDeadline } from './clock';
import { played, startingState, storyOf, type PlayAction, type PlayState } from './play-state';
import { screenOf } from './screen';

const all = (actions: readonly PlayAction[], start: PlayState = startingState()) =>
  actions.reduce(played, start);
const orderOf = ({ situation }: PlayState) => situated(situation).order;
const next: PlayAction = { type: 'next' };

describe('the state of the sandbox', () => {
  it.each(giftStories)('tells $id to its end, each move with the eyes of who makes it', (story) => {
    let state = played(startingState(), { type: 'open-story', id: story.id });
    for (const { step } of story.steps) {
      state = played(state, next);
      if (step.by !== 'platform') expect(state.role).toBe(step.by);
    }
    expect(played(state, next)).toBe(state);
    expect(state.story?.at).toBe(story.steps.length);
  });

  it('takes a move back, and starts a story again', () => {
    const state = all([{ type: 'open-story', id: 'expired' }, next, next]);
    const back = played(state, { type: 'undo' });
    expect(back.situation.steps).toHaveLength(1);
    expect(back.story?.at).toBe(1);
    const again = played(state, { type: 'restart' });
    expect([again.situation.steps.length, again.story?.at]).toEqual([0, 0]);
  });

  it('leaves the story when the reader plays freely', () => {
    const state = all([
      { type: 'open-story', id: 'expired' },
      next,
      { type: 'act', by: 'giver', act: { type: 'choose-sku', sku: 'grey' } },
    ]);
    expect(storyOf(state)).toBeUndefined();
    expect(orderOf(state).sku).toBe('grey');
  });

  it('lets the platform refund at once what expires while the reader waits', () => {
    const story = giftStories.find(({ id }) => id === 'expired');
    const sent = all([{ type: 'open-story', id: 'expired' }, next, next, next, next, next]);
    expect(story && orderOf(sent).state).toBe('await-accept');
    const late = played(sent, { type: 'wait', seconds: 90_000 });
    expect(orderOf(late).state).toBe('expired-refunded');
  });

  it('ignores a story that does not exist', () => {
    const state = startingState();
    expect(played(state, { type: 'open-story', id: 'none' })).toBe(state);
    expect(played(state, next)).toBe(state);
  });
});

describe('the screens', () => {
  const accepted = all([
    { type: 'open-story', id: 'received' },
    next,
    next,
    next,
    next,
    next,
    next,
  ]);
  const said = (role: Parameters<typeof screenOf>[1]) =>
    JSON.stringify(screenOf(orderOf(accepted), role));

  it('show the address to the recipient and the shop, never to the giver or the platform', () => {
    const place = '示例省';
    expect(said('recipient')).toContain(place);
    expect(said('merchant')).toContain(place);
    expect(said('giver')).not.toContain(place);
    expect(said('platform')).not.toContain(place);
  });

  it('show the recipient no price, and nothing before the gift is sent', () => {
    expect(said('recipient')).not.toContain('元');
    expect(screenOf(situated(emptySituation).order, 'recipient').empty).toBe('还没有收到礼物。');
  });
});

describe('the clock', () => {
  it('says lengths in their two largest units, and moments from the first day', () => {
    expect([0, 59, 3_600, 90_061].map(durationOf)).toEqual([
      '0 秒',
      '59 秒',
      '1 小时',
      '1 天 1 小时',
    ]);
    expect(momentOf(90_000)).toBe('第 2 天 01:00');
  });

  it('names the next deadline', () => {
    const sent = all([{ type: 'open-story', id: 'expired' }, next, next, next, next, next]);
    expect(nextDeadline(orderOf(sent))).toEqual({ name: 'accept', left: 86_400 });
    expect(nextDeadline(situated(emptySituation).order)).toBeNull();
  });
});
