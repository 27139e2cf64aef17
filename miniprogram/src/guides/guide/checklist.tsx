import { View } from '@tarojs/components';
import type { Guide } from '@app/shared/contract/guide';
import { tick, useTicked } from '../../hooks/use-ticked';
import { Icon } from '../../components/icon';
import { aria } from '../../platform/aria';
import { Heading } from './heading';
import { Line } from './line';
import { roleWords } from './steps';

/** Things to do before one begins; what is ticked is kept on this device. */
export const Checklist = ({ guide }: { readonly guide: Guide }) => {
  const ticked = useTicked();
  const done = guide.checklist.filter(({ id }) => ticked.includes(`${guide.slug} ${id}`)).length;
  return (
    <View className="guide__part">
      <Heading text={`清单（${done} / ${guide.checklist.length}）`} />
      <View className="guide__card">
        {guide.checklist.map(({ id, role, line }) => {
          const key = `${guide.slug} ${id}`;
          const isTicked = ticked.includes(key);
          return (
            <View key={id} className="guide__task">
              <View
                className={`guide__tick ${isTicked ? 'guide__tick--done' : ''}`}
                hoverClass="pressed"
                onClick={() => {
                  tick(key);
                }}
                {...aria({
                  role: 'checkbox',
                  checked: isTicked,
                  label: line.segments.map(({ text }) => text).join(''),
                })}
              >
                {isTicked && <Icon name="check" />}
              </View>
              <View className="guide__words">
                <View className="guide__number">{roleWords[role]}</View>
                <Line line={line} day={guide.asOf} />
              </View>
            </View>
          );
        })}
      </View>
    </View>
  );
};
