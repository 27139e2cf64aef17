import { View } from '@tarojs/components';
import { stateWords } from '@app/shared/content/machine-words';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { statusCodes } from '@app/shared/machine/gift/play';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';

interface ScaleProps {
  readonly name: string;
  readonly code: number | null;
  readonly isStored: boolean;
}

const Scale = ({ name, code, isStored }: ScaleProps) => (
  <View className="status__scale">
    <View className="status__name">{name}</View>
    <View className="status__code">{code ?? (isStored ? '未知' : '无')}</View>
  </View>
);

const assumptionsOf = ({ state }: GiftOrder): readonly string[] => {
  if (state.startsWith('expired')) return ['A-06'];
  return state === 'closed-aftersale' ? ['A-07'] : [];
};

/** Where the order is, on both scales of the platform: they are two, and differ. */
export const Status = ({ order, day }: { readonly order: GiftOrder; readonly day: string }) => {
  const { order: status, gift } = statusCodes[order.state];
  return (
    <View className="status">
      <View className="sandbox__heading" {...aria({ role: 'heading', level: 2 })}>
        两套状态码
      </View>
      <View className="status__state" {...aria({ live: 'polite' })}>
        {stateWords[order.state]}
      </View>
      <View className="status__scales">
        <Scale name="订单 status" code={status} isStored={order.state !== 'draft'} />
        <Scale name="礼物 orderStatus" code={gift} isStored={order.acceptedAt !== null} />
      </View>
      <Citations rules={['F-025', 'F-029', ...assumptionsOf(order)]} day={day} />
    </View>
  );
};
