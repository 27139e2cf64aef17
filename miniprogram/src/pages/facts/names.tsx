import { Input, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { sentenceOf } from '../../api/api-error';
import { listEntities } from '../../api/corpus';
import { LinkRow } from '../../components/link-row';
import { ListFooter } from '../../components/list-footer';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { kindWords } from '../../facts/words';
import { usePages } from '../../hooks/use-pages';
import { fieldName } from '../../platform/field-name';
import { openEntity } from '../../platform/open';

/** People, companies, products and features, by any name they go by. */
export const Names = () => {
  const [words, setWords] = useState('');
  return (
    <>
      <Input
        className="names-search"
        value={words}
        maxlength={40}
        placeholder="如 小店、鹅厂、朋侪圈"
        {...fieldName('找名称')}
        onInput={({ detail }) => {
          setWords(detail.value);
        }}
      />
      <NameList key={words.trim()} words={words.trim()} />
    </>
  );
};

/** Other words are another list (see its key). */
const NameList = ({ words }: { readonly words: string }) => {
  const { items, status, error, more, reload } = usePages((cursor) => listEntities(words, cursor));
  useReachBottom(() => {
    if (status === 'more') void more();
  });
  if (items.length > 0) {
    return (
      <>
        {items.map(({ id, name, kind, documentCount }) => (
          <LinkRow
            key={id}
            title={name}
            note={`${kindWords[kind]} · ${documentCount} 篇文档提到`}
            onOpen={() => {
              openEntity(id);
            }}
          />
        ))}
        <ListFooter status={status} onMore={() => void more()} />
      </>
    );
  }
  if (status === 'loading') return <Skeleton blocks={2} />;
  const retry = { action: '重新读取', onAction: () => void reload() };
  return status === 'failed' ? (
    <Notice title="没有读到名称" text={sentenceOf(error)} {...retry} />
  ) : (
    <View className="names-empty">没有叫这个名字的。</View>
  );
};
