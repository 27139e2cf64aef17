import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';

/** The first words of a tab. */
export const Masthead = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <View className="masthead">
    <View className="masthead__title" {...aria({ role: 'heading', level: 1 })}>
      {title}
    </View>
    <View className="masthead__text">{text}</View>
  </View>
);
