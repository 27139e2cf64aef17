import { View } from '@tarojs/components';
import type { NewSandbox } from '@app/shared/contract/sandbox';
import { products } from '@app/shared/machine/gift/situation';
import { useState } from 'react';
import { sentenceOf } from '../../api/api-error';
import { openSandbox } from '../../api/sandboxes';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { aria } from '../../platform/aria';
import type { Seat } from './seat';

const modes = [
  { value: 'stepped', text: '手动快进' },
  { value: 'real-time', text: '按真实时间' },
] as const;

/** Opens a sandbox: what is given, and whose clock runs. */
export const Start = ({ onOpened }: { readonly onOpened: (seat: Seat) => void }) => {
  const [wishes, setWishes] = useState<NewSandbox>({ product: 0, mode: 'stepped' });
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = () => {
    setTrouble(null);
    openSandbox(wishes).then(
      ({ giverKey, recipientKey, sandbox }) => {
        onOpened({ id: sandbox.id, key: giverKey, friendKey: recipientKey });
      },
      (error: unknown) => {
        setTrouble(sentenceOf(error));
      },
    );
  };
  return (
    <View className="setup">
      <View className="setup__label">送什么</View>
      <Choice
        label="送什么"
        options={products.map(({ name }, value) => ({ value, text: name }))}
        chosen={wishes.product}
        onChoose={(product) => {
          setWishes({ ...wishes, product });
        }}
      />
      <View className="setup__label">时间</View>
      <Choice
        label="时间"
        options={modes}
        chosen={wishes.mode}
        onChoose={(mode) => {
          setWishes({ ...wishes, mode });
        }}
      />
      <View className="setup__label">不用登录，地址和姓名都是编的，到期自动删除。</View>
      <Button text="开一局" isMain onTap={open} />
      {trouble !== null && (
        <View className="shared__trouble" {...aria({ role: 'alert' })}>
          {trouble}
        </View>
      )}
    </View>
  );
};
