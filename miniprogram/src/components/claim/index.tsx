import { Text, View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import { Icon } from '../icon';
import './index.scss';

interface Props {
  readonly text: string;
  /** Its place among the points; the summary has none. */
  readonly number?: number;
  readonly label?: string;
  readonly citationCount?: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A sentence of a digest with the handle of its evidence; all of it can be tapped. */
export const Claim = ({ text, number, label, citationCount, chosen, onChoose }: Props) => (
  <View
    className={`claim ${number === undefined ? 'claim--summary' : ''} ${chosen ? 'claim--chosen' : ''}`}
    hoverClass="pressed"
    onClick={onChoose}
    {...aria({ role: 'button', expanded: chosen })}
  >
    <View className="claim__number">{number ?? label}</View>
    <View className="claim__text">{text}</View>
    <View className="claim__handle">
      <Icon name="quote" />
      <Text>
        {citationCount === undefined || citationCount === 1 ? '出处' : `出处 ${citationCount} 处`}
      </Text>
    </View>
  </View>
);
