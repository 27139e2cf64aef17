import type { Entity } from '@app/shared/contract/entity';
import { Text, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { guideCards } from '../../content/guide-cards';
import { kindWords } from '../../facts/words';
import { aria } from '../../platform/aria';
import { openGuide } from '../../platform/open';
import { EntityPart, type PartName } from './parts';
import '../corpus.scss';

const views = [
  { value: 'facts', text: '说法' },
  { value: 'events', text: '时间线' },
  { value: 'documents', text: '文档' },
  { value: 'family', text: '相关' },
] as const satisfies readonly { value: PartName; text: string }[];

/** A name: what it is, what else it is called, and what the documents tell of it. */
export const EntityView = ({ entity }: { readonly entity: Entity }) => {
  const { id, name, kind, term, documentCount } = entity;
  const [view, setView] = useState<PartName>('facts');
  useShareAppMessage(() => ({
    title: `${name}：各家怎么说`,
    path: `/corpus/entity/index?id=${id}`,
  }));
  return (
    <View className="corpus">
      <View className="corpus__title" {...aria({ role: 'heading', level: 1 })}>
        {name}
      </View>
      <View className="corpus__caption">{`${kindWords[kind]} · ${documentCount} 篇文档提到`}</View>
      {term !== null && <View className="corpus__text">{term.meaning}</View>}
      <Names entity={entity} />
      {term !== null && <Guides slugs={term.guides} />}
      <View className="corpus__views">
        <Choice label="看哪一部分" options={views} chosen={view} onChoose={setView} />
      </View>
      <EntityPart key={view} view={view} entity={entity} />
    </View>
  );
};

/** Every name it goes by, those of the glossary too, each once. */
const Names = ({
  entity: { name, aliases, mangledAliases, term },
}: {
  readonly entity: Entity;
}) => {
  const others = (names: readonly string[]) => [...new Set(names)].filter((one) => one !== name);
  const rows = [
    ['也叫', others([...aliases, ...(term?.aliases ?? [])])],
    ['曾叫', others(term?.formerNames ?? [])],
    ['洗稿里变成', others([...mangledAliases, ...(term?.mangledAliases ?? [])])],
  ] as const;
  return (
    <View className="corpus__names">
      {rows
        .filter(([, names]) => names.length > 0)
        .map(([label, names]) => (
          <View key={label} className="corpus__row">
            <Text className="corpus__label">{label}</Text>
            <Text className="corpus__value">{names.join('、')}</Text>
          </View>
        ))}
    </View>
  );
};

const Guides = ({ slugs }: { readonly slugs: readonly string[] }) => (
  <View className="corpus__guides">
    {guideCards
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ slug, title }) => (
        <Button
          key={slug}
          text={`说明：${title}`}
          onTap={() => {
            openGuide(slug);
          }}
        />
      ))}
  </View>
);
