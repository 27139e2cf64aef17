import { View } from '@tarojs/components';
import {
  clickWords,
  commissionWords,
  linkWords,
  noCommissionWords,
  planWords,
  verdictWords,
} from '@app/shared/content/promotion-words';
import type { PromotionResult } from '@app/shared/machine/promotion/replay';
import { commissionCodes } from '@app/shared/machine/promotion/settlement';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';
import { money } from '../money';

interface Props {
  readonly result: PromotionResult;
  readonly day: string;
}

const DAY = 86_400;
const dayOf = (seconds: number) => `第 ${Math.floor(seconds / DAY)} 天`;

const Heading = ({ text }: { readonly text: string }) => (
  <View className="promotion__heading" {...aria({ role: 'heading', level: 2 })}>
    {text}
  </View>
);

/** Who gets it, and what became of every click. */
export const Winner = ({ result: { attribution, reason }, day }: Props) => (
  <View className="promotion__card">
    <Heading text="佣金归谁" />
    <View className="promotion__winner" {...aria({ live: 'polite' })}>
      {attribution.winner ? attribution.winner.promoter : '没有人'}
    </View>
    {reason !== null && <View className="promotion__note">{noCommissionWords[reason]}</View>}
    {attribution.considered.map(({ touch, verdict, rule, basis }) => (
      <View key={touch.id} className="promotion__verdict">
        <View className="promotion__line">
          {`${dayOf(touch.at)} · ${touch.promoter}的${clickWords[touch.kind]} · 锁到${dayOf(touch.expires)}`}
        </View>
        <View className="promotion__note">{`${verdictWords[verdict]}（规则 ${rule}）`}</View>
        <Citations rules={basis} day={day} />
      </View>
    ))}
  </View>
);

/** What each keeps of the commission, to the fen. */
export const Split = ({ result, day }: Props) => {
  const { plan, commission, chain, shares, clawback } = result;
  if (!plan || !commission) return null;
  const total = shares.reduce((sum, { fen }) => sum + fen, 0);
  return (
    <View className="promotion__card">
      <Heading text="佣金怎么分" />
      <View className="promotion__note">
        {`${planWords[plan.kind]}计划，佣金率 ${plan.rate / 100}%，佣金单${commissionWords[commission.state]}（${commissionCodes[commission.state]}）`}
      </View>
      {shares.map(({ role, fen }, index) => (
        <View key={role} className="promotion__row">
          <View className="promotion__line">{linkWords[role]}</View>
          <View className="promotion__note">
            {`收到 ${money(chain[index]?.received ?? 0)}，分出 ${money(chain[index]?.passedOn ?? 0)}`}
          </View>
          <View className="promotion__sum">{money(fen)}</View>
        </View>
      ))}
      <View className="promotion__check">{`合计 ${money(total)}，一分不差`}</View>
      {clawback.map(({ role, fen }) => (
        <View key={role} className="promotion__row">
          <View className="promotion__line">{`追回：${linkWords[role]}`}</View>
          <View className="promotion__sum">{`−${money(fen)}`}</View>
        </View>
      ))}
      <Citations rules={['F-112', 'F-119', 'F-120', 'F-126', 'F-117']} day={day} />
    </View>
  );
};

/** What is left for the shop. */
export const Shop = ({ result: { merchant }, day }: Props) => {
  const rows = [
    ['顾客付的（含运费）', merchant.paid],
    ['退款', -merchant.refunded],
    ['技术服务费', -merchant.technicalFee],
    ['佣金', -merchant.commission],
    ['商家剩下', merchant.left],
  ] as const;
  return (
    <View className="promotion__card">
      <Heading text="商家的账" />
      {rows.map(([label, fen]) => (
        <View key={label} className="promotion__row">
          <View className="promotion__line">{label}</View>
          <View className="promotion__sum">{fen < 0 ? `−${money(-fen)}` : money(fen)}</View>
        </View>
      ))}
      <Citations rules={['F-204', 'F-126', 'A-18', 'A-20']} day={day} />
    </View>
  );
};
