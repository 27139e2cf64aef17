import { giftStories, type GiftStory } from '@app/shared/content/gift-stories';
import type { Act } from '@app/shared/machine/gift/events';
import type { Role } from '@app/shared/machine/gift/order';
import {
  emptySituation,
  situated,
  undone,
  withStep,
  type Situation,
} from '@app/shared/machine/gift/situation';

/** What the sandbox shows: the situation, the story it follows if any, and who is looking. */
export interface PlayState {
  readonly situation: Situation;
  /** The story and how many of its moves were made; null once the reader plays freely. */
  readonly story: { readonly id: string; readonly at: number } | null;
  readonly role: Role;
}

export type PlayAction =
  | { readonly type: 'act'; readonly by: Role; readonly act: Act }
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: 'undo' }
  | { readonly type: 'restart' }
  | { readonly type: 'look'; readonly role: Role }
  | { readonly type: 'begin'; readonly start: Omit<Situation, 'steps'> }
  | { readonly type: 'open-story'; readonly id: string }
  | { readonly type: 'next' };

export const startingState = (situation: Situation = emptySituation): PlayState => ({
  situation,
  story: null,
  role: situation.kind === 'merchant' ? 'merchant' : 'giver',
});

export const storyOf = ({ story }: PlayState): GiftStory | undefined =>
  giftStories.find(({ id }) => id === story?.id);

const freely = (state: PlayState, situation: Situation): PlayState => ({
  ...state,
  situation,
  story: null,
});

/** The state after an action; a pure function, so that every screen can be tested. */
export function played(state: PlayState, action: PlayAction): PlayState {
  const { situation } = state;
  switch (action.type) {
    case 'act':
      return freely(state, withStep(situation, { wait: 0, by: action.by, act: action.act }));
    case 'wait':
      return freely(state, waited(situation, action.seconds));
    case 'undo':
      return undo(state);
    case 'restart':
      return { ...startingState({ ...situation, steps: [] }), story: restarted(state) };
    case 'look':
      return { ...state, role: action.role };
    case 'begin':
      return startingState({ ...action.start, steps: [] });
    case 'open-story':
      return openStory(state, action.id);
    case 'next':
      return next(state);
  }
}

const restarted = ({ story }: PlayState): PlayState['story'] =>
  story === null ? null : { ...story, at: 0 };

function waited(situation: Situation, seconds: number): Situation {
  const past = withStep(situation, { wait: seconds, by: 'platform', act: { type: 'wait' } });
  // the platform's own part needs nobody: what is due is paid back at once
  const { order } = situated(past);
  return order.state === 'expired'
    ? withStep(past, { wait: 0, by: 'platform', act: { type: 'refund-expired' } })
    : past;
}

const undo = (state: PlayState): PlayState => ({
  ...state,
  situation: undone(state.situation),
  story:
    state.story === null || state.story.at === 0
      ? null
      : { ...state.story, at: state.story.at - 1 },
});

function openStory(state: PlayState, id: string): PlayState {
  const story = giftStories.find((candidate) => candidate.id === id);
  if (!story) return state;
  return { ...startingState({ ...story.start, steps: [] }), story: { id, at: 0 } };
}

/** The next move of the story, seen with the eyes of the one who makes it. */
function next(state: PlayState): PlayState {
  const move = storyOf(state)?.steps[state.story?.at ?? 0];
  if (!move || state.story === null) return state;
  return {
    situation: withStep(state.situation, move.step),
    story: { ...state.story, at: state.story.at + 1 },
    role: move.step.by === 'platform' ? state.role : move.step.by,
  };
}
