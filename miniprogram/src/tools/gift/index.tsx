import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { lotteryStory } from '@app/shared/content/gift-stories';
import { registry } from '@app/shared/content/registry';
import { standingOf } from '@app/shared/handbook/as-of';
import { ruleOf } from '@app/shared/handbook/registry';
import {
  decodeGroup,
  emptyGroup,
  encodeGroup,
  type GroupSituation,
} from '@app/shared/machine/gift/group-situation';
import { decodeSituation, encodeSituation } from '@app/shared/machine/gift/situation-code';
import { emptySituation } from '@app/shared/machine/gift/situation';
import { useReducer, useState, type ComponentProps } from 'react';
import { AsOf } from '../../components/as-of';
import { Choice } from '../../components/choice';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { Group } from './group';
import { played, startingState } from './play-state';
import { Setup } from './setup';
import { Story, StoryList } from './story';
import { Table } from './table';
import { Ground } from '../components/ground';
import './index.scss';

const kinds = [
  { value: 'consumer', text: '送一位朋友' },
  { value: 'group', text: '送到群里' },
  { value: 'merchant', text: '商家赠送' },
] as const;
type Kind = (typeof kinds)[number]['value'];

/** Where each kind of gift came from; before its day it cannot be played. */
const origins: Readonly<Record<Kind, string>> = {
  consumer: 'F-001',
  group: 'F-006',
  merchant: 'F-028',
};

/** What is played: one gift, or the gifts of a group; a link may bring either. */
function useSandbox() {
  const { s: code = '' } = useRouter().params;
  const [group, setGroup] = useState<GroupSituation | null>(() => decodeGroup(code));
  const [state, dispatch] = useReducer(
    played,
    decodeSituation(code) ?? emptySituation,
    startingState,
  );
  const kind: Kind = group ? 'group' : state.situation.kind;
  const choose = (chosen: Kind) => {
    setGroup(chosen === 'group' ? emptyGroup : null);
    if (chosen !== 'group') {
      dispatch({ type: 'begin', start: { ...emptySituation, kind: chosen } });
    }
  };
  const openStory = (id: string) => {
    setGroup(null);
    dispatch({ type: 'open-story', id });
  };
  const openLottery = () => {
    setGroup(decodeGroup(lotteryStory));
  };
  return { group, state, dispatch, kind, choose, openStory, openLottery };
}

/** 送礼沙盘: a gift played from both ends, with every reason and every fen. */
export default function GiftSandboxPage() {
  const { group, state, dispatch, kind, choose, openStory, openLottery } = useSandbox();
  const { day } = useAsOf();
  useShareAppMessage(() => ({
    title: '送礼沙盘：送出以后会怎样',
    path: `/tools/gift/index?s=${group ? encodeGroup(group) : encodeSituation(state.situation)}`,
  }));
  return (
    <Page title="送礼沙盘" wide>
      <Masthead title="送礼沙盘" text="送出以后会发生什么，钱和包裹在哪里，自己走一遍。" />
      <View className="sandbox">
        <AsOf />
        <Choice label="怎么送" options={kinds} chosen={kind} onChoose={choose} />
        <StoryList
          day={day}
          chosen={state.story?.id ?? null}
          onOpen={openStory}
          onLottery={openLottery}
        />
        {standingOf(ruleOf(registry, origins[kind]), null, day) === 'not-yet' && (
          <View className="sandbox__before">这一天还没有这种送法；下面按它出现时的规则演示。</View>
        )}
        {group ? (
          <Group key={encodeGroup(group)} start={group} day={day} />
        ) : (
          <Play state={state} day={day} dispatch={dispatch} />
        )}
        <Ground tool="giftSandbox" />
      </View>
    </Page>
  );
}

/** One gift: the story it follows or what is given, and the table it is played on. */
const Play = ({ state, day, dispatch }: ComponentProps<typeof Table>) => (
  <>
    <Story
      state={state}
      day={day}
      onNext={() => {
        dispatch({ type: 'next' });
      }}
    />
    {state.story === null && (
      <Setup
        situation={state.situation}
        day={day}
        onBegin={(start) => {
          dispatch({ type: 'begin', start });
        }}
      />
    )}
    <Table state={state} day={day} dispatch={dispatch} />
  </>
);
