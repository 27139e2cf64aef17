import { View } from '@tarojs/components';
import { stateWords } from '@app/shared/content/machine-words';
import { groupMoneyOf, tallyOf, type GroupGift } from '@app/shared/machine/gift/group';
import {
  encodeGroup,
  groupMembers,
  groupSituated,
  type GroupMove,
  type GroupSituation,
} from '@app/shared/machine/gift/group-situation';
import { useState } from 'react';
import { Choice } from '../../components/choice';
import { Button } from '../../components/button';
import { Citations } from '../../components/citations';
import { CopyButton } from '../../components/copy-button';
import { aria } from '../../platform/aria';
import { linkTo } from '../../platform/link';
import { refusalText } from './actions';
import { jumps, momentOf } from './clock';
import { money } from '../money';

const modes = [
  { value: 'first-come', text: '先到先得' },
  { value: 'lottery', text: '抽奖' },
] as const;
const counts = [1, 2, 3].map((value) => ({ value, text: `${value} 份` }));

interface Props {
  readonly start: GroupSituation;
  readonly day: string;
}

/** A group gift: who claims or enters, who accepts, and what goes back. */
export const Group = ({ start, day }: Props) => {
  const [situation, setSituation] = useState(start);
  const { group, outcomes } = groupSituated(situation);
  const refusal = outcomes.at(-1)?.refusal ?? null;
  const move = (change: GroupMove) => {
    setSituation({ ...situation, moves: [...situation.moves, change] });
  };
  return (
    <View className="group">
      <Setup situation={situation} onChange={setSituation} />
      <Tally group={group} />
      {groupMembers.map((name, member) => (
        <Member
          key={name}
          name={name}
          group={group}
          onMove={(type) => {
            move({ type, member, wait: 0 });
          }}
        />
      ))}
      {refusal && (
        <View className="group__refusal" {...aria({ role: 'alert' })}>
          {`不行：${refusalText(refusal, day)}`}
          <Citations rules={refusal.basis} day={day} />
        </View>
      )}
      <Ways
        situation={situation}
        onChange={setSituation}
        onWait={(wait) => {
          move({ type: 'wait', member: 0, wait });
        }}
      />
      <Citations rules={['F-006', 'F-015', 'F-026', 'A-11', 'A-12', 'A-13']} day={day} />
    </View>
  );
};

interface ChangeProps {
  readonly situation: GroupSituation;
  readonly onChange: (situation: GroupSituation) => void;
}

const Setup = ({ situation, onChange }: ChangeProps) => (
  <>
    <Choice
      label="怎么分"
      options={modes}
      chosen={situation.mode}
      onChoose={(mode) => {
        onChange({ ...situation, mode, moves: [] });
      }}
    />
    <Choice
      label="几份"
      options={counts}
      chosen={situation.count}
      onChoose={(count) => {
        onChange({ ...situation, count, moves: [] });
      }}
    />
  </>
);

interface WaysProps extends ChangeProps {
  readonly onWait: (seconds: number) => void;
}

const Ways = ({ situation, onChange, onWait }: WaysProps) => (
  <View className="clock__jumps">
    {jumps.map(({ seconds, text }) => (
      <Button
        key={text}
        text={`+${text}`}
        onTap={() => {
          onWait(seconds);
        }}
      />
    ))}
    <Button
      text="撤销一步"
      onTap={() => {
        onChange({ ...situation, moves: situation.moves.slice(0, -1) });
      }}
    />
    <CopyButton
      label="复制这一局的链接"
      text={linkTo(`tools/gift/index?s=${encodeGroup(situation)}`)}
    />
  </View>
);

const Tally = ({ group }: { readonly group: GroupGift }) => {
  const { accepted, refunded, open } = tallyOf(group);
  const { paid, refunded: back } = groupMoneyOf(group);
  return (
    <View className="group__tally" {...aria({ live: 'polite' })}>
      <View>{`${momentOf(group.now)} · 收下 ${accepted} · 退回 ${refunded} · 未定 ${open}`}</View>
      <View>{`送礼人付了 ${money(paid)}，退回 ${money(back)}`}</View>
    </View>
  );
};

interface MemberProps {
  readonly name: string;
  readonly group: GroupGift;
  readonly onMove: (type: GroupMove['type']) => void;
}

const Member = ({ name, group, onMove }: MemberProps) => {
  const slot = group.slots.find(({ owner }) => owner === name);
  const first = group.mode === 'lottery' ? 'enter' : 'claim';
  return (
    <View className="group__member">
      <View className="group__name">{name}</View>
      <View className="group__state">{standOf(name, group, slot)}</View>
      <Button
        text={slot ? '收下礼物' : first === 'enter' ? '参加抽奖' : '领一份'}
        onTap={() => {
          onMove(slot ? 'accept' : first);
        }}
      />
    </View>
  );
};

function standOf(name: string, group: GroupGift, slot: GroupGift['slots'][number] | undefined) {
  if (slot) return stateWords[slot.order.state];
  if (group.entrants.includes(name)) return group.draw === null ? '没有抽中' : '已参加，等开奖';
  return '还没有参与';
}
