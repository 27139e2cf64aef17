import { View } from '@tarojs/components';
import { roleWords } from '@app/shared/content/machine-words';
import type { GiftOrder, Role } from '@app/shared/machine/gift/order';
import { aria } from '../../platform/aria';
import { screenOf, type Screen } from './screen';

const Card = ({ greeting, line, isOver }: NonNullable<Screen['card']>) => (
  <View className={`phone__card ${isOver ? 'phone__card--over' : ''}`}>
    <View className="drawing drawing--gift" {...aria({ hidden: true })} />
    <View className="phone__words">
      <View className="phone__greeting">{greeting}</View>
      <View className="phone__line">{line}</View>
    </View>
  </View>
);

interface Props {
  readonly order: GiftOrder;
  readonly role: Role;
}

/** The phone of one role, drawn by us: what is on it follows from the order alone. */
export const Phone = ({ order, role }: Props) => {
  const { title, card, rows, empty } = screenOf(order, role);
  return (
    <View className="phone" {...aria({ role: 'group', label: `${roleWords[role]}看到的` })}>
      <View className="phone__bar">
        <View className="phone__who">{roleWords[role]}</View>
        <View className="phone__title">{title}</View>
      </View>
      <View className="phone__screen">
        {card && <Card {...card} />}
        {rows.map(({ label, value }) => (
          <View key={label} className="phone__row">
            <View className="phone__label">{label}</View>
            <View className="phone__value">{value}</View>
          </View>
        ))}
        {empty !== null && <View className="phone__empty">{empty}</View>}
      </View>
    </View>
  );
};
