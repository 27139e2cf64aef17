import { View } from '@tarojs/components';
import type { GuideCard } from '../../content/guide-cards';
import { aria } from '../../platform/aria';
import { Icon } from '../icon';
import './index.scss';

interface Props {
  readonly guide: GuideCard;
  readonly onOpen: () => void;
}

/** The way into a guide: its drawing, its name and what it is about. */
export const GuideEntry = ({ guide: { title, drawing, lead }, onOpen }: Props) => (
  <View className="entry" hoverClass="entry--pressed" onClick={onOpen} {...aria({ role: 'link' })}>
    <View className={`drawing drawing--${drawing}`} {...aria({ hidden: true })} />
    <View className="entry__words">
      <View className="entry__title">{title}</View>
      <View className="entry__lead">{lead}</View>
    </View>
    <Icon name="forward" />
  </View>
);
