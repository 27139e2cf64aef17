import { Text, View } from '@tarojs/components';
import { confidenceText, type Reason } from '../../evidence/runs';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly title: string;
  /** What a confidence says here: how sure a change is, or how likely another reading. */
  readonly sureness: string;
  readonly reasons: readonly Reason[];
  readonly chosen: string | null;
  readonly onChoose: (reason: string | null) => void;
}

const SHOWN_EXAMPLE = 60;

/** On one line: some examples take a whole page. */
const exampleText = (example: string) => {
  const line = example.replaceAll(/\s*\n\s*/gu, ' ↵ ');
  return line.length > SHOWN_EXAMPLE ? `${line.slice(0, SHOWN_EXAMPLE)}…` : line;
};

/** Why the quote was changed, or what in it is not sure; choosing one shows its places. */
export const ReasonList = ({ title, sureness, reasons, chosen, onChoose }: Props) => (
  <View className="reasons">
    <View className="reasons__title" {...aria({ role: 'heading', level: 3 })}>
      {title}
    </View>
    {reasons.map(({ text, count, mark, sign, confidence, example }) => (
      <View
        key={text}
        className={`reasons__item ${text === chosen ? 'reasons__item--chosen' : ''}`}
        hoverClass="pressed"
        onClick={() => {
          onChoose(text === chosen ? null : text);
        }}
        {...aria({ role: 'button', pressed: text === chosen })}
      >
        <Text className={`reasons__sign reasons__sign--${mark}`}>{sign}</Text>
        <View className="reasons__text">
          <View>{text}</View>
          {confidence !== null && (
            <View className="reasons__more">{`${sureness} ${confidenceText(confidence)}`}</View>
          )}
          {text === chosen && example !== null && (
            <View className="reasons__more">{`这条规则的例子：${exampleText(example)}`}</View>
          )}
        </View>
        <Text className="reasons__count">{`${count} 处`}</Text>
      </View>
    ))}
  </View>
);
