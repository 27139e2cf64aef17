import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { Choice } from '../../components/choice';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { FactList } from './fact-list';
import { Names } from './names';
import { Timeline } from './timeline';
import './index.scss';

const views = [
  { value: 'conflict', text: '有分歧' },
  { value: 'all', text: '全部' },
  { value: 'timeline', text: '时间线' },
  { value: 'names', text: '名称' },
] as const;

type ViewName = (typeof views)[number]['value'];

const contentOf: Record<ViewName, ReactElement> = {
  conflict: <FactList key="conflict" status="conflict" />,
  all: <FactList key="all" status={undefined} />,
  timeline: <Timeline key="timeline" />,
  names: <Names key="names" />,
};

/** 事实: what the sources state, where they differ, and when it happened. */
export default function FactsPage() {
  const [view, setView] = useState<ViewName>('conflict');
  useShareAppMessage(() => ({ title: '小店说明书：同一件事，各家怎么说' }));
  return (
    <Page title="事实" tab="facts">
      <Masthead title="事实" text="同一个数字、同一件事，各家怎么说，都摆在一起。" />
      <View className="facts-view">
        <Choice label="看哪些事实" options={views} chosen={view} onChoose={setView} />
      </View>
      {contentOf[view]}
    </Page>
  );
}
