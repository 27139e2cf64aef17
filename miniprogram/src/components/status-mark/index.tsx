import type { FactStatus } from '@app/shared/contract/fact';
import { Text } from '@tarojs/components';
import { statusWords } from '../../facts/words';
import './index.scss';

/** Whether the sources agree: a word on a colour, never the colour alone. */
export const StatusMark = ({ status }: { readonly status: FactStatus }) => (
  <Text className={`status status--${status}`}>{statusWords[status]}</Text>
);
