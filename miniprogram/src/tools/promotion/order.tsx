import { View } from '@tarojs/components';
import { planWords, sceneWords } from '@app/shared/content/promotion-words';
import type { Plan } from '@app/shared/machine/promotion/plan';
import type { Purchase } from '@app/shared/machine/promotion/touches';
import { Choice } from '../../components/choice';
import { buyers, type ChainName, type Form, type RefundName } from './case';
import { NumberField } from '../components/number-field';

interface Props {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
}

const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, text: words[value] }));

const chainWords: Readonly<Record<ChainName, string>> = {
  direct: '只有带货者',
  agency: '机构和推客',
  five: '五方',
};
const refundWords: Readonly<Record<RefundName, string>> = {
  none: '不退',
  'part-before': '结算前退一半',
  'all-before': '结算前全退',
  'part-after': '结算后退一半',
  'all-after': '结算后全退',
};

const MOST_YUAN = 100_000;

/** The order: when, where, by whom. */
export const OrderFields = ({ form, onChange }: Props) => (
  <View className="promotion__card">
    <NumberField
      label="下单在第几天"
      unit="天"
      value={form.orderDay}
      min={0}
      max={365}
      onChange={(orderDay) => {
        onChange({ orderDay });
      }}
    />
    <View className="promotion__label">从哪里下单</View>
    <Choice<Purchase['scene']>
      label="从哪里下单"
      options={optionsOf(sceneWords)}
      chosen={form.scene}
      onChoose={(scene) => {
        onChange({ scene });
      }}
    />
    <View className="promotion__label">谁买</View>
    <Choice
      label="谁买"
      options={buyers.map((value) => ({ value, text: value }))}
      chosen={form.buyer}
      onChoose={(buyer) => {
        onChange({ buyer });
      }}
    />
    <View className="promotion__label">是不是店铺自营商品</View>
    <Choice
      label="是不是店铺自营商品"
      options={[
        { value: 'no', text: '不是' },
        { value: 'yes', text: '是，只记线索' },
      ]}
      chosen={form.isOwnLead ? 'yes' : 'no'}
      onChoose={(value) => {
        onChange({ isOwnLead: value === 'yes' });
      }}
    />
  </View>
);

/** The money of the order; the rate of its category has to be typed in (F-204). */
export const MoneyFields = ({ form, onChange }: Props) => (
  <View className="promotion__card">
    <NumberField
      label="商品实付"
      unit="元"
      value={form.price / 100}
      min={0.01}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ price: Math.round(yuan * 100) });
      }}
    />
    <NumberField
      label="运费"
      unit="元"
      value={form.freight / 100}
      min={0}
      max={MOST_YUAN}
      onChange={(yuan) => {
        onChange({ freight: Math.round(yuan * 100) });
      }}
    />
    <NumberField
      label="技术服务费率（按类目填写）"
      unit="%"
      value={form.technicalRate / 100}
      min={0}
      max={100}
      onChange={(percent) => {
        onChange({ technicalRate: Math.round(percent * 100) });
      }}
    />
  </View>
);

/** The plan the promoters work under, and how the commission is handed on. */
export const PlanFields = ({ form, onChange }: Props) => (
  <View className="promotion__card">
    <View className="promotion__label">推广计划</View>
    <Choice<Plan['kind']>
      label="推广计划"
      options={optionsOf(planWords)}
      chosen={form.kind}
      onChoose={(kind) => {
        onChange({ kind });
      }}
    />
    <NumberField
      label="佣金率"
      unit="%"
      value={form.rate / 100}
      min={0}
      max={100}
      onChange={(percent) => {
        onChange({ rate: Math.round(percent * 100) });
      }}
    />
    <View className="promotion__label">佣金怎么分</View>
    <Choice
      label="佣金怎么分"
      options={optionsOf(chainWords)}
      chosen={form.chain}
      onChoose={(chain) => {
        onChange({ chain });
      }}
    />
  </View>
);

/** What comes later: refunds, and the two numbers nobody published. */
export const LaterFields = ({ form, onChange }: Props) => (
  <View className="promotion__card">
    <View className="promotion__label">退款</View>
    <Choice
      label="退款"
      options={optionsOf(refundWords)}
      chosen={form.refund}
      onChoose={(refund) => {
        onChange({ refund });
      }}
    />
    <NumberField
      label="完成后几天结算（未知，本站假设）"
      unit="天"
      value={form.settleDelay}
      min={0}
      max={90}
      onChange={(settleDelay) => {
        onChange({ settleDelay });
      }}
    />
    <View className="promotion__label">店铺自己设的锁客天数（点商品链接）</View>
    <Choice
      label="店铺自己设的锁客天数"
      options={[
        { value: 0, text: '不设' },
        { value: 3, text: '3 天' },
        { value: 7, text: '7 天' },
        { value: 60, text: '60 天' },
      ]}
      chosen={form.shopClickDays ?? 0}
      onChoose={(days) => {
        onChange({ shopClickDays: days === 0 ? null : days });
      }}
    />
  </View>
);
