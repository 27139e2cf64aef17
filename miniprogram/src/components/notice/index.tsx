import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** Said in place of content: what happened and what to do. */
export const Notice = ({ title, text, action, onAction }: Props) => (
  <View className="notice" {...aria({ role: 'status' })}>
    <View className="drawing drawing--empty" {...aria({ hidden: true })} />
    <View className="notice__title">{title}</View>
    <View className="notice__text">{text}</View>
    <View className="button" hoverClass="pressed" onClick={onAction} {...aria({ role: 'button' })}>
      {action}
    </View>
  </View>
);
