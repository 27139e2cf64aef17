import { View } from '@tarojs/components';
import { giftStories } from '@app/shared/content/gift-stories';
import { registry } from '@app/shared/content/registry';
import { segmentsOf } from '@app/shared/handbook/text';
import { Button } from '../../components/button';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';
import { storyOf, type PlayState } from './play-state';

const said = (text: string, day: string) =>
  segmentsOf(text, day, registry)
    .map((segment) => segment.text)
    .join('');

interface ListProps {
  readonly day: string;
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
  readonly onLottery: () => void;
}

/** The preset stories: each plays itself, move by move. */
export const StoryList = ({ day, chosen, onOpen, onLottery }: ListProps) => (
  <View className="stories" {...aria({ role: 'group', label: '预设故事' })}>
    {giftStories.map(({ id, title }) => (
      <View
        key={id}
        className={`stories__story ${id === chosen ? 'stories__story--chosen' : ''}`}
        hoverClass="pressed"
        onClick={() => {
          onOpen(id);
        }}
        {...aria({ role: 'button', pressed: id === chosen })}
      >
        {said(title, day)}
      </View>
    ))}
    <View
      className="stories__story"
      hoverClass="pressed"
      onClick={onLottery}
      {...aria({ role: 'button' })}
    >
      群抽奖剩余
    </View>
  </View>
);

interface StoryProps {
  readonly state: PlayState;
  readonly day: string;
  readonly onNext: () => void;
}

/** Where the story is: what just happened, and the way on. */
export const Story = ({ state, day, onNext }: StoryProps) => {
  const story = storyOf(state);
  if (!story || state.story === null) return null;
  const { at } = state.story;
  const last = story.steps[at - 1];
  const isOver = at === story.steps.length;
  return (
    <View className="story">
      <View className="story__place">
        {`${said(story.title, day)} · ${at} / ${story.steps.length}`}
      </View>
      <View className="story__text" {...aria({ live: 'polite' })}>
        {last ? said(last.text, day) : '点「下一步」，看这个故事一步一步发生。'}
      </View>
      {last && <Citations rules={last.rules} day={day} />}
      {isOver ? (
        <View className="story__over">故事到这里结束；可以接着自己玩，或者重来。</View>
      ) : (
        <Button isMain text="下一步" onTap={onNext} />
      )}
    </View>
  );
};
