import type { RepairRule } from '@app/shared/contract/cleaning';
import type { Quote } from '@app/shared/contract/evidence';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { doubtsIn, quoteText, reasonsIn, type Side } from '../../evidence/runs';
import { Choice } from '../choice';
import { CopyButton } from '../copy-button';
import { QuoteView } from '../quote-view';
import { ReasonList } from '../reason-list';

interface Props {
  readonly quotes: readonly Quote[];
  readonly rules: readonly RepairRule[];
}

const sides = [
  { value: 'raw', text: '原文' },
  { value: 'clean', text: '还原' },
] as const satisfies readonly { value: Side; text: string }[];

/** The quoted sentences, as they came or as we read them, why they differ, and what is not sure. */
export const Proof = ({ quotes, rules }: Props) => {
  const [side, setSide] = useState<Side>('clean');
  const [reason, setReason] = useState<string | null>(null);
  const reasons = reasonsIn(
    quotes.flatMap(({ segments }) => segments),
    rules,
  );
  const doubts = doubtsIn(quotes);
  const choice = { chosen: reason, onChoose: setReason };
  return (
    <View>
      <Choice label="看哪一种文字" options={sides} chosen={side} onChoose={setSide} />
      <View className="evidence__quotes">
        {quotes.map((quote) => (
          <QuoteView key={quote.cleanSpan.start} quote={quote} side={side} reason={reason} />
        ))}
      </View>
      {reasons.length === 0 ? (
        <View className="evidence__untouched">这里的原文没有改动，逐字相同。</View>
      ) : (
        <ReasonList title="改了什么，为什么" sureness="把握" reasons={reasons} {...choice} />
      )}
      {doubts.length > 0 && (
        <ReasonList title="拿不准的地方" sureness="可能性" reasons={doubts} {...choice} />
      )}
      <CopyButton
        label="复制引文"
        text={quotes.map(({ segments }) => quoteText(segments)).join('\n')}
      />
    </View>
  );
};
