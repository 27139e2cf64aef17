import type { Quote } from '@app/shared/contract/evidence';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { quoteText, reasonsIn, type Side } from '../../evidence/runs';
import { Choice } from '../choice';
import { CopyButton } from '../copy-button';
import { QuoteView } from '../quote-view';
import { ReasonList } from '../reason-list';

const sides = [
  { value: 'raw', text: '原文' },
  { value: 'clean', text: '还原' },
] as const satisfies readonly { value: Side; text: string }[];

/** The quoted sentences, as they came or as we read them, and why they differ. */
export const Proof = ({ quotes }: { readonly quotes: readonly Quote[] }) => {
  const [side, setSide] = useState<Side>('clean');
  const [reason, setReason] = useState<string | null>(null);
  const reasons = reasonsIn(quotes.flatMap(({ segments }) => segments));
  return (
    <View>
      <Choice label="看哪一种文字" options={sides} chosen={side} onChoose={setSide} />
      <View className="evidence__quotes">
        {quotes.map(({ cleanSpan, segments }) => (
          <QuoteView key={cleanSpan.start} segments={segments} side={side} reason={reason} />
        ))}
      </View>
      {reasons.length === 0 ? (
        <View className="evidence__untouched">这里的原文没有改动，逐字相同。</View>
      ) : (
        <ReasonList reasons={reasons} chosen={reason} onChoose={setReason} />
      )}
      <CopyButton
        label="复制引文"
        text={quotes.map(({ segments }) => quoteText(segments)).join('\n')}
      />
    </View>
  );
};
