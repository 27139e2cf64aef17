import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export const Section = ({ title, children }: Props) => (
  <View className="section">
    <View className="section__title" {...aria({ role: 'heading', level: 2 })}>
      {title}
    </View>
    {children}
  </View>
);
