import { View } from '@tarojs/components';
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { Ground } from '../components/ground';
import { Game } from './game';
import { seatFrom, type Seat } from './seat';
import { Start } from './start';
import '../gift/index.scss';
import './index.scss';

const KEY = 'shared-gift';

/** A storage that fails costs only the memory of the last game. */
const attempt = <Result,>(action: () => Result): Result | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

/** 两人送礼: one gift on two phones, held by the server. */
export default function SharedGiftPage() {
  const { id, k: key } = useRouter().params;
  const [seat, setSeat] = useState<Seat | null>(
    () => seatFrom({ id, key }) ?? seatFrom(attempt((): unknown => Taro.getStorageSync(KEY))),
  );
  const { day } = useAsOf();
  const take = (taken: Seat | null) => {
    setSeat(taken);
    attempt(() => {
      if (taken) Taro.setStorageSync(KEY, taken);
      else Taro.removeStorageSync(KEY);
    });
  };
  useShareAppMessage(() => ({
    title: '送你一份礼物（演示）',
    path: seat?.friendKey
      ? `/tools/shared/index?id=${seat.id}&k=${seat.friendKey}`
      : '/tools/shared/index',
  }));
  return (
    <Page title="两人送礼">
      <Masthead title="两人送礼" text="一人送，一人收，各用各的手机，看到同一份礼物。" />
      <View className="sandbox">
        {seat ? (
          <Game
            key={seat.id}
            seat={seat}
            day={day}
            onLeave={() => {
              take(null);
            }}
          />
        ) : (
          <Start onOpened={take} />
        )}
        <Ground tool="sharedGift" />
      </View>
    </Page>
  );
}
