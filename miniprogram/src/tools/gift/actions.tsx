import { View } from '@tarojs/components';
import { actWords, refusalWords } from '@app/shared/content/machine-words';
import { registry } from '@app/shared/content/registry';
import { segmentsOf } from '@app/shared/handbook/text';
import type { Act, Refusal } from '@app/shared/machine/gift/events';
import type { Offer } from '@app/shared/machine/gift/offers';
import { Button } from '../../components/button';
import { Citations } from '../../components/citations';
import { aria } from '../../platform/aria';

interface Props {
  readonly offers: readonly Offer[];
  readonly day: string;
  readonly onAct: (act: Act) => void;
}

const nameOf = ({ act, detail }: Offer) =>
  detail === null ? actWords[act.type] : `${actWords[act.type]}：${detail}`;

/** Why something is refused, with the numbers of the rules. */
export const refusalText = ({ code }: Refusal, day: string): string =>
  segmentsOf(refusalWords[code], day, registry)
    .map(({ text }) => text)
    .join('');

/** What this role can do now; what it cannot stays visible, with the reason and its source. */
export const Actions = ({ offers, day, onAct }: Props) => {
  const allowed = offers.filter(({ refusal }) => refusal === null);
  const refused = offers.flatMap((offer) =>
    offer.refusal === null ? [] : [{ ...offer, refusal: offer.refusal }],
  );
  return (
    <View className="actions">
      <View className="sandbox__heading" {...aria({ role: 'heading', level: 2 })}>
        现在能做的
      </View>
      {allowed.length === 0 && <View className="actions__none">现在没有可以做的，只能等。</View>}
      <View className="actions__buttons">
        {allowed.map((offer) => (
          <Button
            key={nameOf(offer)}
            text={nameOf(offer)}
            onTap={() => {
              onAct(offer.act);
            }}
          />
        ))}
      </View>
      {refused.length > 0 && (
        <View className="sandbox__heading" {...aria({ role: 'heading', level: 2 })}>
          不能做的，和原因
        </View>
      )}
      {refused.filter(isTold).map((offer) => (
        <Refused
          key={nameOf(offer)}
          name={nameOf(offer)}
          why={refusalText(offer.refusal, day)}
          rules={offer.refusal.basis}
          day={day}
        />
      ))}
      <Waiting offers={refused.filter((offer) => !isTold(offer))} day={day} />
    </View>
  );
};

type RefusedOffer = Offer & { readonly refusal: Refusal };

/** A reason of its own is told by itself; what merely is not due shares one line. */
const isTold = ({ refusal }: RefusedOffer): boolean => refusal.code !== 'not-now';

interface RefusedProps {
  readonly name: string;
  readonly why: string;
  readonly rules: readonly string[];
  readonly day: string;
}

const Refused = ({ name, why, rules, day }: RefusedProps) => (
  <View className="actions__refused">
    <View className="actions__name">{name}</View>
    <View className="actions__why">{why}</View>
    <Citations rules={rules} day={day} />
  </View>
);

interface WaitingProps {
  readonly offers: readonly RefusedOffer[];
  readonly day: string;
}

const Waiting = ({ offers, day }: WaitingProps) => {
  const [first] = offers;
  return first ? (
    <Refused
      name={offers.map(nameOf).join('、')}
      why={refusalText(first.refusal, day)}
      rules={[...new Set(offers.flatMap(({ refusal }) => refusal.basis))]}
      day={day}
    />
  ) : null;
};
