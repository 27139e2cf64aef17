import { View } from '@tarojs/components';
import { products, type Situation } from '@app/shared/machine/gift/situation';
import { Choice } from '../../components/choice';
import { Citations } from '../../components/citations';
import { money } from '../money';

interface Props {
  readonly situation: Situation;
  readonly day: string;
  readonly onBegin: (start: Omit<Situation, 'steps'>) => void;
}

const priceOf = ({ skus }: (typeof products)[number]) => money(skus[0]?.price ?? 0);

const exclusions = [
  { value: 'yes', text: '仍不能送' },
  { value: 'no', text: '已经能送' },
] as const;

/** What is given, and the one rule nobody could confirm: it is the reader's to assume. */
export const Setup = ({ situation, day, onBegin }: Props) => {
  const { kind, product, excludesCategories } = situation;
  return (
    <View className="setup">
      <View className="setup__label">送什么</View>
      <Choice
        label="送什么"
        options={products.map((each, index) => ({
          value: index,
          text: `${each.name} ${priceOf(each)}`,
        }))}
        chosen={product}
        onChoose={(index) => {
          onBegin({ kind, product: index, excludesCategories });
        }}
      />
      <View className="setup__label">珠宝首饰、教育培训（现在是否能送：未知）</View>
      <Choice
        label="珠宝首饰、教育培训"
        options={exclusions}
        chosen={excludesCategories ? 'yes' : 'no'}
        onChoose={(value) => {
          onBegin({ kind, product, excludesCategories: value === 'yes' });
        }}
      />
      <Citations rules={['F-007', 'F-009']} day={day} />
    </View>
  );
};
