import { View } from '@tarojs/components';
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro';
import { FactList } from '../../components/fact-list';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { RuleList } from '../../components/rule-list';
import { guideOf } from '../../content/guides';
import { GuideHead } from './head';
import './index.scss';

const toGuides = () => void Taro.switchTab({ url: '/pages/guides/index' });

/** One feature explained, by the topic in the address. */
export default function GuidePage() {
  const { topic } = useRouter().params;
  const guide = guideOf(topic);
  useShareAppMessage(() => ({
    title: guide === null ? '小店功能说明' : `${guide.title}：小店功能说明`,
    path: guide === null ? '/pages/guides/index' : `/pages/guide/index?topic=${topic ?? ''}`,
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
      <GuideHead guide={guide} />
      {guide.sections.map((section) => (
        <RuleList key={section.title} section={section} facts={guide.facts} />
      ))}
      <FactList facts={guide.facts} />
      <View className="guide__notice">
        本页用自己的话整理公开资料，非腾讯官方产品；规则会变，办理前请看小店里的说明。
      </View>
    </Page>
  );
}
