import { Text, View } from '@tarojs/components';
import type { Mark, Reason } from '../../evidence/runs';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly reasons: readonly Reason[];
  readonly chosen: string | null;
  readonly onChoose: (reason: string | null) => void;
}

const words: Record<Mark, string> = { same: '', gone: '删', mended: '改', doubt: '疑' };

/** Why the quote was changed; choosing a reason shows its places. */
export const ReasonList = ({ reasons, chosen, onChoose }: Props) => (
  <View className="reasons">
    {reasons.map(({ text, count, mark }) => (
      <View
        key={text}
        className={`reasons__item ${text === chosen ? 'reasons__item--chosen' : ''}`}
        hoverClass="pressed"
        onClick={() => {
          onChoose(text === chosen ? null : text);
        }}
        {...aria({ role: 'button', pressed: text === chosen })}
      >
        <Text className={`reasons__sign reasons__sign--${mark}`}>{words[mark]}</Text>
        <Text className="reasons__text">{text}</Text>
        <Text className="reasons__count">{`${count} 处`}</Text>
      </View>
    ))}
  </View>
);
