import { View } from '@tarojs/components';
import type { Explained } from '@app/shared/machine/decoder/explain';
import { Citations } from '../../../components/citations';
import './index.scss';

interface Props {
  readonly fields: readonly Explained[];
  readonly day: string;
}

/** The deepest step to the right that a phone has room for. */
const DEEPEST = 4;

/** Fields of an order, each with its value, what it is, and what its code means. */
export const ExplainedFields = ({ fields, day }: Props) => (
  <View className="explained">
    {fields.map(({ path, name, depth, value, meaning, code, basis }, index) => (
      <View
        key={`${path} ${index}`}
        className={`explained__field explained__field--${Math.min(depth, DEEPEST)}`}
      >
        <View className="explained__head">
          <View className="explained__name">{name === '' ? path : name}</View>
          {value !== null && <View className="explained__value">{value}</View>}
          {code !== null && <View className="explained__code">{code}</View>}
        </View>
        <View className="explained__meaning">{meaning ?? (value === null ? '' : '没有收录')}</View>
        <Citations rules={basis} day={day} />
      </View>
    ))}
  </View>
);
