import { View } from '@tarojs/components';
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro';
import type { Guide } from '@app/shared/contract/guide';
import { useState } from 'react';
import { AsOf } from '../../components/as-of';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useAsOf } from '../../hooks/use-as-of';
import { Checklist } from './checklist';
import { GuideHead } from './head';
import { Changes, Faq, Rules } from './parts';
import { Steps } from './steps';
import { useGuide } from './use-guide';
import { Ways } from './ways';
import './index.scss';

const views = [
  { value: 'steps', text: '怎么做' },
  { value: 'rules', text: '规则' },
  { value: 'changes', text: '变化' },
  { value: 'faq', text: '问答' },
  { value: 'checklist', text: '清单' },
] as const;
type PartName = (typeof views)[number]['value'];

const toGuides = () => void Taro.switchTab({ url: '/pages/guides/index' });

/** One feature explained as of a day, by the slug in the address. */
export default function GuidePage() {
  const { slug = '' } = useRouter().params;
  const { day } = useAsOf();
  const guide = useGuide(slug, day);
  const [view, setView] = useState<PartName>('steps');
  useShareAppMessage(() => ({
    title: guide === null ? '小店功能说明' : `${guide.title}：小店功能说明`,
    path: guide === null ? '/pages/guides/index' : `/guides/guide/index?slug=${slug}`,
  }));
  if (guide === null) {
    return (
      <Page title="功能">
        <Notice
          title="没有这一页"
          text="地址里的功能还没有说明。"
          action="看全部功能"
          onAction={toGuides}
        />
      </Page>
    );
  }
  return (
    <Page title={guide.title} section="功能">
      <View className="guide">
        <AsOf />
        <GuideHead guide={guide} />
        <View className="guide__views">
          <Choice label="看哪一部分" options={views} chosen={view} onChoose={setView} />
        </View>
        <Part view={view} guide={guide} />
        <Ways guide={guide} />
        <View className="guide__notice">
          本页用自己的话整理公开资料，非腾讯官方产品；规则会变，办理前请看小店里的说明。
        </View>
      </View>
    </Page>
  );
}

interface PartProps {
  readonly view: PartName;
  readonly guide: Guide;
}

/** One part at a time: a reader comes with one question, and a phone holds few nodes. */
const Part = ({ view, guide }: PartProps) => {
  switch (view) {
    case 'steps':
      return <Steps key={guide.slug} guide={guide} />;
    case 'rules':
      return <Rules key={guide.slug} guide={guide} />;
    case 'changes':
      return <Changes guide={guide} />;
    case 'faq':
      return <Faq guide={guide} />;
    case 'checklist':
      return <Checklist guide={guide} />;
  }
};
