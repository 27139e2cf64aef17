import type { Named } from '@app/shared/contract/fact';
import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly names: readonly Named[];
  readonly onOpen: (id: string) => void;
}

/** Names side by side, each the way to its page. */
export const NameLinks = ({ names, onOpen }: Props) => (
  <View className="name-links">
    {names.map(({ id, name }) => (
      <View
        key={name}
        className="name-links__link"
        hoverClass="pressed"
        onClick={() => {
          if (id !== null) onOpen(id);
        }}
        {...aria({ role: 'link' })}
      >
        {name}
      </View>
    ))}
  </View>
);
