import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly title: string;
  /** What else there is to know before one opens it. */
  readonly note?: string;
  readonly onOpen: () => void;
}

/** A line of a list that leads somewhere. */
export const LinkRow = ({ title, note, onOpen }: Props) => (
  <View className="link-row" hoverClass="pressed" onClick={onOpen} {...aria({ role: 'link' })}>
    <View className="link-row__text">
      <View className="link-row__title">{title}</View>
      {note !== undefined && <View className="link-row__note">{note}</View>}
    </View>
    <View className="link-row__way" {...aria({ hidden: true })}>
      ›
    </View>
  </View>
);
