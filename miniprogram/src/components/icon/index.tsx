import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import type { IconName } from '../../styles/icons';

/** A picture in the colour of the text around it; it says nothing that a word does not say too. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <View className={`icon icon--${name}`} {...aria({ hidden: true })} />
);
