import { Input, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { errorCodes } from '@app/shared/content/error-codes';
import { useState } from 'react';
import { Citations } from '../../components/citations';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { fieldName } from '../../platform/field-name';
import '../tool.scss';

/** The entries whose code, call or words a query is part of. */
const found = (query: string) => {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  return errorCodes.filter(({ code, where, meaning }) =>
    [code, where, meaning].some((text) => text.toLowerCase().includes(wanted)),
  );
};

/** 错误码查询: what a code of the platform means and what to do. */
export default function ErrorsPage() {
  const [query, setQuery] = useState('');
  const { day } = useAsOf();
  useShareAppMessage(() => ({ title: '错误码查询', path: '/tools/errors/index' }));
  const entries = found(query);
  return (
    <Page title="错误码查询">
      <Masthead title="错误码查询" text="礼物、优选联盟和推客接口的错误码。" />
      <View className="tool">
        <Input
          className="tool__search"
          value={query}
          placeholder="输入错误码，或「库存」这样的词"
          {...fieldName('错误码或词')}
          onInput={({ detail }) => {
            setQuery(detail.value);
          }}
        />
        {entries.length === 0 && (
          <View className="tool__empty" {...aria({ role: 'status' })}>
            没有收录这个码。核对数字，或者去官方文档里查。
          </View>
        )}
        {entries.map(({ code, where, meaning, advice, rules }) => (
          <View key={`${where} ${code}`} className="tool__card">
            <View className="tool__name">{`${code} ${meaning}`}</View>
            <View className="tool__note">{where}</View>
            <View className="tool__text">{advice}</View>
            <Citations rules={rules} day={day} />
          </View>
        ))}
      </View>
    </Page>
  );
}
