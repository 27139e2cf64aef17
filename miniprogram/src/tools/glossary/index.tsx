import { Input, View } from '@tarojs/components';
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { terms } from '@app/shared/content/glossary';
import type { Term } from '@app/shared/contract/glossary';
import { searchTerms } from '@app/shared/handbook/search';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { guideCards } from '../../content/guide-cards';
import { aria } from '../../platform/aria';
import { fieldName } from '../../platform/field-name';
import '../tool.scss';

/** A phone holds so many at once; a search finds the rest. */
const SHOWN = 20;

const named = (label: string, names: readonly string[]) =>
  names.length === 0 ? null : <View className="tool__note">{`${label}：${names.join('、')}`}</View>;

const TermCard = ({ term }: { readonly term: Term }) => (
  <View className="tool__card">
    <View className="tool__name">{term.name}</View>
    <View className="tool__text">{term.meaning}</View>
    {named('也叫', term.aliases)}
    {named('曾叫', term.formerNames)}
    {named('在洗稿里变成', term.mangledAliases)}
    {term.apiName !== null && <View className="tool__note">{`接口里：${term.apiName}`}</View>}
    {guideCards
      .filter(({ slug }) => term.guides.includes(slug))
      .map(({ slug, title }) => (
        <Button
          key={slug}
          text={`说明：${title}`}
          onTap={() => void Taro.navigateTo({ url: `/guides/guide/index?slug=${slug}` })}
        />
      ))}
  </View>
);

/** 词汇表: a word of the trade by any name it goes by. */
export default function GlossaryPage() {
  const [query, setQuery] = useState('');
  useShareAppMessage(() => ({ title: '小店词汇表', path: '/tools/glossary/index' }));
  const found = searchTerms(terms, query);
  return (
    <Page title="词汇表">
      <Masthead title="词汇表" text="官方名、旧名、俗名，还有洗稿里的怪名，都查得到。" />
      <View className="tool">
        <Input
          className="tool__search"
          value={query}
          placeholder="如 带货人、推客、细小店"
          {...fieldName('查词')}
          onInput={({ detail }) => {
            setQuery(detail.value);
          }}
        />
        {found.length === 0 && (
          <View className="tool__empty" {...aria({ role: 'status' })}>
            没有这个词。
          </View>
        )}
        {found.slice(0, SHOWN).map((term) => (
          <TermCard key={term.id} term={term} />
        ))}
        {found.length > SHOWN && (
          <View className="tool__note">{`还有 ${found.length - SHOWN} 个，输入名称来找。`}</View>
        )}
      </View>
    </Page>
  );
}
