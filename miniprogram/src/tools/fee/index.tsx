import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { feeOf, type FeeCase } from '@app/shared/machine/calculators/fee';
import { useState } from 'react';
import { AsOf } from '../../components/as-of';
import { Choice } from '../../components/choice';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { CalculationView } from '../components/calculation';
import { Ground } from '../components/ground';
import { NumberField } from '../components/number-field';
import { numberOn } from '../limits';
import '../tool.scss';

const MOST_YUAN = 1_000_000;
const start: FeeCase = { price: 10_000, freight: 0, subsidy: 0, rate: 500, offer: null };
const offers = [
  { value: 'no', text: '没有' },
  { value: 'yes', text: '有' },
] as const;

interface FieldsProps {
  readonly given: FeeCase;
  readonly rates: readonly [number, number];
  readonly onChange: (part: Partial<FeeCase>) => void;
}

const money = (fen: number) => fen / 100;
const fen = (yuan: number) => Math.round(yuan * 100);

const Fields = ({ given, rates: [least, most], onChange }: FieldsProps) => (
  <View className="tool__card">
    <NumberField
      label="商品实付"
      unit="元"
      value={money(given.price)}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ price: fen(yuan) });
      }}
    />
    <NumberField
      label="运费"
      unit="元"
      value={money(given.freight)}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ freight: fen(yuan) });
      }}
    />
    <NumberField
      label="平台的支付补贴"
      unit="元"
      value={money(given.subsidy)}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ subsidy: fen(yuan) });
      }}
    />
    <NumberField
      label="类目费率（请按后台填写）"
      unit="%"
      value={given.rate / 100}
      min={least}
      max={most}
      onChange={(percent) => {
        onChange({ rate: Math.round(percent * 100) });
      }}
    />
    <View className="tool__note">类目费率表没有找到，只知道在这个范围里。</View>
  </View>
);

type Offer = NonNullable<FeeCase['offer']>;

const OfferFields = ({ given, onChange }: Omit<FieldsProps, 'rates'>) => {
  const { offer } = given;
  const change = (part: Partial<Offer>) => {
    onChange({ offer: { day: 1, soldBefore: 0, ...offer, ...part } });
  };
  return (
    <View className="tool__card">
      <View className="tool__label">新店优惠（现在有没有：未知）</View>
      <Choice
        label="新店优惠"
        options={offers}
        chosen={offer ? 'yes' : 'no'}
        onChoose={(value) => {
          onChange({ offer: value === 'yes' ? { day: 1, soldBefore: 0 } : null });
        }}
      />
      {offer && (
        <>
          <NumberField
            label="开店第几天"
            unit="天"
            value={offer.day}
            min={1}
            max={3_650}
            onChange={(day) => {
              change({ day });
            }}
          />
          <NumberField
            label="这单之前的成交额"
            unit="元"
            value={money(offer.soldBefore)}
            min={0}
            max={100_000_000}
            onChange={(yuan) => {
              change({ soldBefore: fen(yuan) });
            }}
          />
        </>
      )}
    </View>
  );
};

/** 技术服务费计算器: what the platform takes of an order, line by line. */
export default function FeePage() {
  const [given, setGiven] = useState(start);
  const { day } = useAsOf();
  useShareAppMessage(() => ({ title: '技术服务费计算器', path: '/tools/fee/index' }));
  const change = (part: Partial<FeeCase>) => {
    setGiven({ ...given, ...part });
  };
  const rates = [numberOn('F-204', 'rateMin', day), numberOn('F-204', 'rateMax', day)] as const;
  const calculation = feeOf(given, {
    offerDays: numberOn('F-205', 'days', day),
    offerCap: numberOn('F-205', 'cap', day),
    offerRate: numberOn('F-205', 'rate', day) * 100,
  });
  return (
    <Page title="技术服务费计算器">
      <Masthead title="技术服务费计算器" text="每一单结算时，平台收多少。" />
      <View className="tool">
        <AsOf />
        <CalculationView title="技术服务费" calculation={calculation} />
        <Fields given={given} rates={rates} onChange={change} />
        <OfferFields given={given} onChange={change} />
        <Ground tool="fee" rules={calculation.basis} />
      </View>
    </Page>
  );
}
