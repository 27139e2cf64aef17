import { Textarea, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { explainJson, type Explanation } from '@app/shared/machine/decoder/explain';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { fieldName } from '../../platform/field-name';
import { ExplainedFields } from '../components/explained';
import { Ground } from '../components/ground';
import { exampleOrder } from './example';
import '../tool.scss';
import './index.scss';

/** As many characters as a box of WeChat takes when told to. */
const MOST = 100_000;
/** A phone holds so many fields at once. */
const SHOWN = 40;

interface ResultProps {
  readonly explanation: Explanation;
  readonly day: string;
}

const Result = ({ explanation, day }: ResultProps) => {
  if (!explanation.ok) {
    const { line, column, message } = explanation.fault;
    return (
      <View className="tool__card" {...aria({ role: 'alert' })}>
        <View className="tool__problem">{`第 ${line} 行，第 ${column} 个字：${message}`}</View>
      </View>
    );
  }
  const { fields, next } = explanation;
  return (
    <View className="tool__card" {...aria({ live: 'polite' })}>
      {next !== null && <View className="tool__name">{`接下来：${next}`}</View>}
      {fields.length === 0 && <View className="tool__note">里面没有字段。</View>}
      <ExplainedFields fields={fields.slice(0, SHOWN)} day={day} />
      {fields.length > SHOWN && (
        <View className="tool__note">{`还有 ${fields.length - SHOWN} 个字段，请分段粘贴。`}</View>
      )}
    </View>
  );
};

/** 订单状态解码: a pasted order, explained on this device and nowhere else. */
export default function DecoderPage() {
  const [text, setText] = useState('');
  const { day } = useAsOf();
  useShareAppMessage(() => ({ title: '订单状态解码', path: '/tools/decoder/index' }));
  return (
    <Page title="订单状态解码">
      <Masthead title="订单状态解码" text="贴上订单或回调的 JSON，逐个字段说明。" />
      <View className="tool">
        <View className="tool__note">只在这台设备上解读，不会发送到任何地方。</View>
        <Textarea
          className="decoder__text"
          value={text}
          maxlength={MOST}
          placeholder="在这里粘贴 JSON"
          {...fieldName('订单或回调的 JSON')}
          onInput={({ detail }) => {
            setText(detail.value);
          }}
        />
        <View className="decoder__ways">
          <Button
            text="填入示例"
            onTap={() => {
              setText(exampleOrder());
            }}
          />
          <Button
            text="清空"
            onTap={() => {
              setText('');
            }}
          />
        </View>
        {text.trim() !== '' && <Result explanation={explainJson(text)} day={day} />}
        <Ground tool="decoder" />
      </View>
    </Page>
  );
}
