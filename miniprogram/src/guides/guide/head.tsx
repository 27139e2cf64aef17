import { View } from '@tarojs/components';
import type { Guide } from '@app/shared/contract/guide';
import { aria } from '../../platform/aria';
import { Line } from './line';

/** The drawing, the name with its other names, and what it is in three sentences. */
export const GuideHead = ({ guide }: { readonly guide: Guide }) => (
  <View className="guide__head">
    <View className={`drawing drawing--${guide.drawing}`} {...aria({ hidden: true })} />
    <View className="guide__title" {...aria({ role: 'heading', level: 1 })}>
      {guide.title}
    </View>
    {guide.aliases.length > 0 && (
      <View className="guide__aliases">{`也叫：${guide.aliases.join('、')}`}</View>
    )}
    <View className="guide__card">
      {guide.intro.map((line, index) => (
        <Line key={index} line={line} day={guide.asOf} />
      ))}
    </View>
    <View className="guide__date">{`资料核对到 ${guide.checkedOn}`}</View>
  </View>
);
