import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../../components/icon';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { about } from '../../content/about';
import { aria } from '../../platform/aria';
import { DigestList } from './list';
import './index.scss';

/** 速读: all digests, or those with one tag. */
export default function DigestsPage() {
  const [tag, setTag] = useState<string>();
  return (
    <Page title={about.name} tab="digests">
      <Masthead title="速读" text="几分钟读懂一篇，每条要点都能对照原文。" />
      {tag !== undefined && (
        <View
          className="filter"
          hoverClass="pressed"
          onClick={() => {
            setTag(undefined);
          }}
          {...aria({ role: 'button', label: `正在看标签：${tag}，点此看全部` })}
        >
          <Text className="filter__tag">{`标签：${tag}`}</Text>
          <Text className="filter__way">看全部</Text>
          <Icon name="close" />
        </View>
      )}
      <DigestList key={tag ?? ''} tag={tag} onTag={setTag} />
    </Page>
  );
}
