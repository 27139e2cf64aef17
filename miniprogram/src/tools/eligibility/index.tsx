import { Input, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import {
  eligibilityOf,
  type Candidate,
  type Eligibility,
} from '@app/shared/machine/eligibility/eligibility';
import { registry } from '@app/shared/content/registry';
import { standingOf } from '@app/shared/handbook/as-of';
import { ruleOf } from '@app/shared/handbook/registry';
import { useState } from 'react';
import { AsOf } from '../../components/as-of';
import { Choice } from '../../components/choice';
import { Citations } from '../../components/citations';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { fieldName } from '../../platform/field-name';
import { Ground } from '../components/ground';
import { NumberField } from '../components/number-field';
import { numberOn, valueOn } from '../limits';
import { aboutWords, answerWords, whyWords } from './words';
import '../tool.scss';

type Asked = Omit<Candidate, 'isAtLaunch'>;

const start: Asked = {
  channel: 'friend',
  category: 'other',
  price: 19_900,
  client: 'phone',
  version: '',
};

const channels = [
  { value: 'friend', text: '送给朋友' },
  { value: 'merchant-activity', text: '商家活动' },
] as const;
const categories = [
  { value: 'other', text: '其他类目' },
  { value: 'jewellery', text: '珠宝首饰' },
  { value: 'education', text: '教育培训' },
] as const;
const clients = [
  { value: 'phone', text: 'iOS、安卓' },
  { value: 'harmony', text: '鸿蒙' },
  { value: 'desktop', text: '电脑' },
] as const;
const MOST_YUAN = 1_000_000;

interface FieldsProps {
  readonly asked: Asked;
  readonly onChange: (part: Partial<Asked>) => void;
}

const Fields = ({ asked, onChange }: FieldsProps) => (
  <View className="tool__card">
    <View className="tool__label">怎么送</View>
    <Choice
      label="怎么送"
      options={channels}
      chosen={asked.channel}
      onChoose={(channel) => {
        onChange({ channel });
      }}
    />
    <View className="tool__label">类目</View>
    <Choice
      label="类目"
      options={categories}
      chosen={asked.category ?? 'other'}
      onChoose={(category) => {
        onChange({ category });
      }}
    />
    <NumberField
      label="这个款式的原价"
      unit="元"
      value={asked.price / 100}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ price: Math.round(yuan * 100) });
      }}
    />
    <ClientFields asked={asked} onChange={onChange} />
  </View>
);

const ClientFields = ({ asked, onChange }: FieldsProps) => (
  <>
    <View className="tool__label">客户端</View>
    <Choice
      label="客户端"
      options={clients}
      chosen={asked.client}
      onChoose={(client) => {
        onChange({ client });
      }}
    />
    <View className="tool__label">微信版本</View>
    <Input
      className="tool__search"
      value={asked.version}
      placeholder="如 8.0.61，不知道可以不填"
      {...fieldName('微信版本')}
      onInput={({ detail }) => {
        onChange({ version: detail.value });
      }}
    />
  </>
);

const Result = ({ result, day }: { readonly result: Eligibility; readonly day: string }) => (
  <View className="tool__card">
    <View className="tool__answer" {...aria({ live: 'polite' })}>
      {answerWords[result.answer]}
    </View>
    {result.reasons.map(({ about, answer, why, basis }) => (
      <View key={about}>
        <View className="tool__text">
          {`${aboutWords[about]}：${answerWords[answer]}。${whyWords[why]}`}
        </View>
        <Citations rules={basis} day={day} />
      </View>
    ))}
  </View>
);

/** 送礼资格自检: can this be given, and what speaks for and against it. */
export default function EligibilityPage() {
  const [asked, setAsked] = useState(start);
  const { day } = useAsOf();
  useShareAppMessage(() => ({ title: '送礼资格自检', path: '/tools/eligibility/index' }));
  const isAtLaunch = standingOf(ruleOf(registry, 'F-007'), null, day) === 'holds';
  const result = eligibilityOf(
    { ...asked, isAtLaunch },
    {
      cap: numberOn('F-007', 'cap', day),
      merchantCap: numberOn('F-008', 'cap', day),
      phone: String(valueOn('F-030', 'phone', day)),
      harmony: String(valueOn('F-030', 'harmony', day)),
    },
  );
  return (
    <Page title="送礼资格自检">
      <Masthead title="送礼资格自检" text="这件商品能不能当礼物送，为什么。" />
      <View className="tool">
        <AsOf />
        <Result result={result} day={day} />
        <Fields
          asked={asked}
          onChange={(part) => {
            setAsked({ ...asked, ...part });
          }}
        />
        <Ground tool="eligibility" />
      </View>
    </Page>
  );
}
