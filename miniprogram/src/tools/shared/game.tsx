import { View } from '@tarojs/components';
import { roleWords, stateWords } from '@app/shared/content/machine-words';
import type { Sandbox } from '@app/shared/contract/sandbox';
import { offersOf } from '@app/shared/machine/gift/offers';
import type { Role } from '@app/shared/machine/gift/order';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { CopyButton } from '../../components/copy-button';
import { aria } from '../../platform/aria';
import { linkTo } from '../../platform/link';
import { Actions } from '../gift/actions';
import { Books } from '../gift/books';
import { ClockBar } from '../gift/clock-bar';
import { Phone } from '../gift/phone';
import { Status } from '../gift/status';
import { isOffered, rolesOf, sentAs, type Seat } from './seat';
import { useSandbox } from './use-sandbox';

interface Props {
  readonly seat: Seat;
  readonly day: string;
  readonly onLeave: () => void;
}

/** One of the two phones: what it sees, what it can do, and the link for the other. */
export const Game = ({ seat, day, onLeave }: Props) => {
  const { sandbox, trouble, isOver, act } = useSandbox(seat);
  return (
    <>
      {trouble !== null && (
        <View className="shared__trouble" {...aria({ role: 'alert' })}>
          {trouble}
        </View>
      )}
      {seat.friendKey !== null && !isOver && <Invitation id={seat.id} friendKey={seat.friendKey} />}
      {sandbox && !isOver && <Played sandbox={sandbox} day={day} onAct={act} />}
      {!sandbox && !isOver && <View className="shared__wait">正在读取……</View>}
      <Button text="另开一局" onTap={onLeave} />
    </>
  );
};

const Invitation = ({ id, friendKey }: { readonly id: string; readonly friendKey: string }) => (
  <View className="setup">
    <View className="setup__label">把链接发给朋友，他来当收礼人。</View>
    <CopyButton
      label="复制给朋友的链接"
      text={linkTo(`tools/shared/index?id=${id}&k=${friendKey}`)}
    />
  </View>
);

interface PlayedProps {
  readonly sandbox: Sandbox;
  readonly day: string;
  readonly onAct: ReturnType<typeof useSandbox>['act'];
}

const Played = ({ sandbox: { seat, mode, order }, day, onAct }: PlayedProps) => {
  const roles = rolesOf(seat);
  const [chosen, setChosen] = useState<Role>(seat);
  const role = roles.find((each) => each === chosen) ?? seat;
  return (
    <>
      <View className="shared__state" {...aria({ live: 'polite' })}>
        {`你是${roleWords[role]} · ${stateWords[order.state]}`}
      </View>
      {roles.length > 1 && (
        <Choice
          label="以谁的身份"
          options={roles.map((value) => ({ value, text: roleWords[value] }))}
          chosen={role}
          onChoose={setChosen}
        />
      )}
      <Phone order={order} role={role} />
      <Actions
        offers={offersOf(order, role).filter(isOffered)}
        day={day}
        onAct={(act) => {
          const sent = sentAs(act);
          if (sent) onAct(role, sent);
        }}
      />
      {mode === 'stepped' && seat === 'giver' && (
        <ClockBar
          order={order}
          onWait={(seconds) => {
            onAct('platform', { type: 'advance', seconds });
          }}
        />
      )}
      <Status order={order} day={day} />
      {seat === 'giver' && <Books order={order} />}
    </>
  );
};
