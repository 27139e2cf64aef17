import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { Ground } from '../components/ground';
import { Game } from './game';
import { seatFrom } from './seat';
import { Start } from './start';
import { useSeat } from './use-seat';
import '../gift/index.scss';
import './index.scss';

/** 两人送礼: one gift on two phones, held by the server. */
export default function SharedGiftPage() {
  const { id, k: key } = useRouter().params;
  const { seat, trouble, isClaiming, take } = useSeat(seatFrom({ id, key }));
  const { day } = useAsOf();
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
        {trouble !== null && (
          <View className="shared__trouble" {...aria({ role: 'alert' })}>
            {trouble}
          </View>
        )}
        {isClaiming && <View className="shared__wait">正在入座……</View>}
        {seat && (
          <Game
            key={seat.id}
            seat={seat}
            day={day}
            onLeave={() => {
              take(null);
            }}
          />
        )}
        {!seat && !isClaiming && <Start onOpened={take} />}
        <Ground tool="sharedGift" />
      </View>
    </Page>
  );
}
