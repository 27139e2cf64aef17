import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { linkWords, noCommissionWords, planWords } from '@app/shared/content/promotion-words';
import {
  commissionResultOf,
  type CommissionCase,
  type CommissionProblem,
} from '@app/shared/machine/calculators/commission';
import type { Link } from '@app/shared/machine/promotion/commission';
import type { Plan } from '@app/shared/machine/promotion/plan';
import { useState } from 'react';
import { AsOf } from '../../components/as-of';
import { Choice } from '../../components/choice';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { CalculationView } from '../components/calculation';
import { Ground } from '../components/ground';
import { NumberField } from '../components/number-field';
import { numberOn } from '../limits';
import '../tool.scss';

const MOST_YUAN = 1_000_000;
const PPM_IN_PERCENT = 10_000;

const chains: readonly { readonly text: string; readonly roles: readonly Link['role'][] }[] = [
  { text: '带货者', roles: ['promoter'] },
  { text: '机构、推客', roles: ['agency', 'sharer'] },
  { text: '五方', roles: ['agency', 'helper-agency', 'promoter', 'sharer-agency', 'sharer'] },
];

const HALF = 500_000;
const passesOf = (roles: readonly Link['role'][]) =>
  roles.map((role, index) => ({ role, ratio: index === roles.length - 1 ? 0 : HALF }));

const start: CommissionCase = {
  price: 10_000,
  kind: 'normal',
  rate: 1_000,
  chain: passesOf(['agency', 'sharer']),
  isPaidByPlatform: true,
};

const kinds: readonly Plan['kind'][] = ['normal', 'directed', 'exclusive'];
const payers = [
  { value: 'platform', text: '平台分佣' },
  { value: 'agency', text: '机构分佣' },
] as const;

const problemText = (problem: CommissionProblem): string =>
  problem === 'ratio-out-of-range'
    ? '平台分佣的比例超出范围，不能这样设。'
    : noCommissionWords[problem];

interface FieldsProps {
  readonly given: CommissionCase;
  readonly onChange: (part: Partial<CommissionCase>) => void;
}

const PlanFields = ({ given, onChange }: FieldsProps) => (
  <View className="tool__card">
    <NumberField
      label="商品实付（不含运费）"
      unit="元"
      value={given.price / 100}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ price: Math.round(yuan * 100) });
      }}
    />
    <View className="tool__label">推广计划</View>
    <Choice
      label="推广计划"
      options={kinds.map((value) => ({ value, text: planWords[value] }))}
      chosen={given.kind}
      onChoose={(kind) => {
        onChange({ kind });
      }}
    />
    <NumberField
      label="佣金率"
      unit="%"
      value={given.rate / 100}
      min={0}
      max={100}
      onChange={(percent) => {
        onChange({ rate: Math.round(percent * 100) });
      }}
    />
  </View>
);

const ChainFields = ({ given, onChange }: FieldsProps) => (
  <View className="tool__card">
    <View className="tool__label">经过谁</View>
    <Choice
      label="经过谁"
      options={chains.map(({ text }, value) => ({ value, text }))}
      chosen={chains.findIndex(({ roles }) => roles.length === given.chain.length)}
      onChoose={(index) => {
        onChange({ chain: passesOf(chains[index]?.roles ?? []) });
      }}
    />
    {given.chain.slice(0, -1).map(({ role, ratio }, index) => (
      <NumberField
        key={role}
        label={`${linkWords[role]}分出`}
        unit="%"
        value={ratio / PPM_IN_PERCENT}
        min={0}
        max={100}
        onChange={(percent) => {
          const changed = Math.round(percent * PPM_IN_PERCENT);
          onChange({
            chain: given.chain.map((pass, at) =>
              at === index ? { ...pass, ratio: changed } : pass,
            ),
          });
        }}
      />
    ))}
    <View className="tool__label">谁付给推客</View>
    <Choice
      label="谁付给推客"
      options={payers}
      chosen={given.isPaidByPlatform ? 'platform' : 'agency'}
      onChoose={(value) => {
        onChange({ isPaidByPlatform: value === 'platform' });
      }}
    />
  </View>
);

/** 分佣计算器: the commission of an order and what each keeps of it. */
export default function CommissionPage() {
  const [given, setGiven] = useState(start);
  useShareAppMessage(() => ({ title: '分佣计算器', path: '/tools/commission/index' }));
  const change = (part: Partial<CommissionCase>) => {
    setGiven({ ...given, ...part });
  };
  const { day } = useAsOf();
  const result = commissionResultOf(given, {
    least: numberOn('F-117', 'ratioMin', day),
    most: numberOn('F-117', 'ratioMax', day),
  });
  return (
    <Page title="分佣计算器">
      <Masthead title="分佣计算器" text="一单的佣金有多少，每一方留下多少。" />
      <View className="tool">
        <AsOf />
        {result.problem !== null && (
          <View className="tool__problem" {...aria({ role: 'alert' })}>
            {problemText(result.problem)}
          </View>
        )}
        <CalculationView title="佣金合计" calculation={result} />
        <PlanFields given={given} onChange={change} />
        <ChainFields given={given} onChange={change} />
        <Ground tool="commission" />
      </View>
    </Page>
  );
}
