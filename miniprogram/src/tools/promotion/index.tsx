import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { registry } from '@app/shared/content/registry';
import { versionFor } from '@app/shared/handbook/as-of';
import { ruleOf } from '@app/shared/handbook/registry';
import { replayCase } from '@app/shared/machine/promotion/replay';
import { useState } from 'react';
import { AsOf } from '../../components/as-of';
import { Button } from '../../components/button';
import { Citations } from '../../components/citations';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { Ground } from '../components/ground';
import { caseOf, presets, rulesetOn, startingForm, type Form } from './case';
import { Clicks } from './clicks';
import { LaterFields, MoneyFields, OrderFields, PlanFields } from './order';
import { Shop, Split, Winner } from './result';
import './index.scss';

const Heading = ({ text }: { readonly text: string }) => (
  <View className="promotion__heading" {...aria({ role: 'heading', level: 2 })}>
    {text}
  </View>
);

interface FieldsProps {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
}

const Fields = ({ form, onChange }: FieldsProps) => (
  <View className="promotion__column">
    <Heading text="点击" />
    <Clicks
      clicks={form.clicks}
      onChange={(clicks) => {
        onChange({ clicks });
      }}
    />
    <Heading text="下单" />
    <OrderFields form={form} onChange={onChange} />
    <Heading text="价格与计划" />
    <MoneyFields form={form} onChange={onChange} />
    <PlanFields form={form} onChange={onChange} />
    <Heading text="后来" />
    <LaterFields form={form} onChange={onChange} />
  </View>
);

/** 带货沙盘: who gets the commission of an order and why, and what happens to it afterwards. */
export default function PromotionSandboxPage() {
  const [form, setForm] = useState<Form>(startingForm);
  const { day } = useAsOf();
  const change = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };
  useShareAppMessage(() => ({ title: '带货沙盘：佣金归谁', path: '/tools/promotion/index' }));
  const scope = versionFor(ruleOf(registry, 'F-125'), null, day);
  const result = replayCase(caseOf(form, rulesetOn(scope?.from)));
  return (
    <Page title="带货沙盘" wide>
      <Masthead title="带货沙盘" text="点了谁的链接，佣金归谁，怎么分，退款以后追回多少。" />
      <View className="promotion">
        <AsOf />
        <View className="promotion__scope">
          {scope?.statement}
          <Citations rules={['F-125']} day={day} />
        </View>
        <View className="promotion__presets" {...aria({ role: 'group', label: '预设' })}>
          {presets.map(({ title, change: part }) => (
            <Button
              key={title}
              text={title}
              onTap={() => {
                setForm({ ...startingForm, ...part });
              }}
            />
          ))}
        </View>
        <View className="promotion__columns">
          <Fields form={form} onChange={change} />
          <View className="promotion__column promotion__column--answer">
            <Winner result={result} day={day} />
            <Split result={result} day={day} />
            <Shop result={result} day={day} />
            <Ground tool="promotionSandbox" />
          </View>
        </View>
      </View>
    </Page>
  );
}
