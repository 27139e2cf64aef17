import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';

interface Props {
  readonly text: string;
  /** The one thing to do next, where there is one. */
  readonly isMain?: boolean;
  readonly onTap: () => void;
}

/** Something to do. */
export const Button = ({ text, isMain = false, onTap }: Props) => (
  <View
    className={`button ${isMain ? 'button--main' : ''}`}
    hoverClass="pressed"
    onClick={onTap}
    {...aria({ role: 'button' })}
  >
    {text}
  </View>
);
