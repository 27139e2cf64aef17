import { View } from '@tarojs/components';
import { roleWords } from '@app/shared/content/machine-words';
import { offersOf } from '@app/shared/machine/gift/offers';
import type { Role } from '@app/shared/machine/gift/order';
import { limitsOf, situated } from '@app/shared/machine/gift/situation';
import type { Dispatch } from 'react';
import { Choice } from '../../components/choice';
import { Actions } from './actions';
import { Books } from './books';
import { ClockBar } from './clock-bar';
import { History } from './history';
import { OrderJson } from './order-json';
import { Phone } from './phone';
import type { PlayAction, PlayState } from './play-state';
import { Status } from './status';

const roles: readonly Role[] = ['giver', 'recipient', 'merchant', 'platform'];

/** Whose phone stands beside that of a role on a wide screen. */
const facing: Readonly<Record<Role, Role>> = {
  giver: 'recipient',
  recipient: 'giver',
  merchant: 'recipient',
  platform: 'giver',
};

interface Props {
  readonly state: PlayState;
  readonly day: string;
  readonly dispatch: Dispatch<PlayAction>;
}

/** The sandbox itself: who I am, what I see, what I can do, the clock and the books. */
export const Table = ({ state, day, dispatch }: Props) => {
  const { situation, role } = state;
  const { order } = situated(situation);
  return (
    <>
      <Choice
        label="以谁的身份看"
        options={roles.map((value) => ({ value, text: roleWords[value] }))}
        chosen={role}
        onChoose={(chosen) => {
          dispatch({ type: 'look', role: chosen });
        }}
      />
      <View className="sandbox__columns">
        <View className="sandbox__phones">
          <Phone order={order} role={role} />
          <View className="sandbox__facing">
            <Phone order={order} role={facing[role]} />
          </View>
        </View>
        <View className="sandbox__side">
          <Actions
            offers={offersOf(order, role, limitsOf(situation))}
            day={day}
            onAct={(act) => {
              dispatch({ type: 'act', by: role, act });
            }}
          />
          <ClockBar
            order={order}
            onWait={(seconds) => {
              dispatch({ type: 'wait', seconds });
            }}
          />
        </View>
      </View>
      <Status order={order} day={day} />
      <Books order={order} />
      <OrderJson order={order} day={day} />
      <History situation={situation} day={day} dispatch={dispatch} />
    </>
  );
};
