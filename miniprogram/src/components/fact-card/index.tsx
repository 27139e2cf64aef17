import type { FactCard as Card } from '@app/shared/contract/fact';
import { Text, View } from '@tarojs/components';
import { headingOf } from '../../facts/words';
import { aria } from '../../platform/aria';
import { StatusMark } from '../status-mark';
import './index.scss';

interface Props {
  readonly card: Card;
  readonly onOpen: (id: string) => void;
}

/** Rivals beyond these wait on the page of the fact. */
const SHOWN_VALUES = 3;

const countOf = (voices: number) => (voices === 1 ? '1 个来源' : `${voices} 个来源`);

/** One row of the ledger: what is stated, the rival values, and why they differ. */
export const FactCard = ({ card, onOpen }: Props) => {
  const { id, status, values, reason } = card;
  return (
    <View
      className="fact"
      hoverClass="fact--pressed"
      onClick={() => {
        onOpen(id);
      }}
    >
      <View className="fact__head">
        <View className="fact__heading" {...aria({ role: 'link' })}>
          {headingOf(card)}
        </View>
        <StatusMark status={status} />
      </View>
      {values.slice(0, SHOWN_VALUES).map(({ said, voices }) => (
        <View key={said} className="fact__value">
          <Text className="fact__said">{said}</Text>
          <Text className="fact__voices">{countOf(voices)}</Text>
        </View>
      ))}
      {values.length > SHOWN_VALUES && (
        <View className="fact__more">{`另有 ${values.length - SHOWN_VALUES} 种说法`}</View>
      )}
      {reason !== null && <View className="fact__reason">{reason}</View>}
    </View>
  );
};
