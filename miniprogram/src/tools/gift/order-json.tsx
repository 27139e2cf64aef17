import { Text, View } from '@tarojs/components';
import { orderJsonOf } from '@app/shared/machine/gift/order-json';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { useState } from 'react';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';

/** What the server of the merchant would read now, as JSON. */
export const OrderJson = ({ order, day }: { readonly order: GiftOrder; readonly day: string }) => {
  const [isOpen, setOpen] = useState(false);
  const json = orderJsonOf(order);
  return (
    <View className="order-json">
      <View
        className="sandbox__fold"
        hoverClass="pressed"
        onClick={() => {
          setOpen(!isOpen);
        }}
        {...aria({ role: 'button', expanded: isOpen })}
      >
        {isOpen ? '收起订单 JSON' : '商家服务器读到的订单 JSON'}
      </View>
      {isOpen && json === null && <View className="order-json__none">还没有这张订单。</View>}
      {isOpen && json !== null && (
        <>
          <Text className="order-json__text" userSelect>
            {JSON.stringify(json, null, 2)}
          </Text>
          <Citations rules={['F-022', 'F-023', 'F-024', 'F-039']} day={day} />
        </>
      )}
    </View>
  );
};
