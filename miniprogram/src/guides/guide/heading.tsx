import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';

/** The name of a part of a guide. */
export const Heading = ({ text }: { readonly text: string }) => (
  <View className="guide__heading" {...aria({ role: 'heading', level: 2 })}>
    {text}
  </View>
);
