import { View } from '@tarojs/components';
import { entryWords } from '@app/shared/content/machine-words';
import { balanceOf, type Account, type GiftOrder } from '@app/shared/machine/gift/order';
import { aria } from '../../platform/aria';
import { momentOf } from './clock';
import { money } from '../money';

const accounts: readonly { readonly account: Account; readonly text: string }[] = [
  { account: 'giver', text: '送礼人' },
  { account: 'held', text: '平台保管' },
  { account: 'merchant', text: '商家' },
];

const signed = (fen: number) =>
  fen > 0 ? `+${money(fen)}` : fen < 0 ? `−${money(-fen)}` : money(0);

/** The ledger: where every fen is, and how it got there. */
export const Books = ({ order }: { readonly order: GiftOrder }) => (
  <View className="books">
    <View className="sandbox__heading" {...aria({ role: 'heading', level: 2 })}>
      钱在哪里
    </View>
    <View className="books__accounts">
      {accounts.map(({ account, text }) => (
        <View key={account} className="books__account">
          <View className="books__who">{text}</View>
          <View className="books__sum">{signed(balanceOf(order, account))}</View>
        </View>
      ))}
    </View>
    {order.books.map(({ at, why, fen }, index) => (
      <View key={index} className="books__entry">
        {`${momentOf(at)} · ${entryWords[why]} · ${money(fen)}`}
      </View>
    ))}
    {order.books.length === 0 && <View className="books__entry">还没有一分钱动过。</View>}
  </View>
);
