import { View } from '@tarojs/components';
import type { Calculation } from '@app/shared/machine/calculators/arithmetic';
import { Citations } from '../../../components/citations';
import { useAsOf } from '../../../hooks/use-as-of';
import { aria } from '../../../platform/aria';
import { money } from '../../money';
import './index.scss';

interface Props {
  readonly title: string;
  readonly calculation: Calculation;
}

/** A result with its arithmetic, line by line, each with the rules it rests on. */
export const CalculationView = ({ title, calculation: { lines, total } }: Props) => {
  const { day } = useAsOf();
  return (
    <View className="calculation">
      <View className="calculation__title" {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <View className="calculation__total" {...aria({ live: 'polite' })}>
        {money(total)}
      </View>
      {lines.map(({ label, expression, fen, basis }, index) => (
        <View key={index} className="calculation__line">
          <View className="calculation__row">
            <View className="calculation__label">{label}</View>
            <View className="calculation__sum">{money(fen)}</View>
          </View>
          <View className="calculation__how">{expression}</View>
          <Citations rules={basis} day={day} />
        </View>
      ))}
    </View>
  );
};
