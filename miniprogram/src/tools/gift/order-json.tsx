import { View } from '@tarojs/components';
import { explainJson } from '@app/shared/machine/decoder/explain';
import { orderJsonOf } from '@app/shared/machine/gift/order-json';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { useState } from 'react';
import { CopyButton } from '../../components/copy-button';
import { aria } from '../../platform/aria';
import { ExplainedFields } from '../components/explained';

interface Props {
  readonly order: GiftOrder;
  readonly day: string;
}

/** What the server of the merchant would read now, field by field. */
export const OrderJson = ({ order, day }: Props) => {
  const [isOpen, setOpen] = useState(false);
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
      {isOpen && <Fields order={order} day={day} />}
    </View>
  );
};

const Fields = ({ order, day }: Props) => {
  const json = orderJsonOf(order);
  if (json === null) return <View className="order-json__none">还没有这张订单。</View>;
  const text = JSON.stringify(json, null, 2);
  const explanation = explainJson(text);
  return (
    <>
      {explanation.ok && <ExplainedFields fields={explanation.fields} day={day} />}
      <CopyButton label="复制 JSON" text={text} />
    </>
  );
};
