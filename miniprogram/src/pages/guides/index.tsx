import Taro, { useShareAppMessage } from '@tarojs/taro';
import { GuideEntry } from '../../components/guide-entry';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { about } from '../../content/about';
import { guides, topics, type Topic } from '../../content/guides';

const open = (topic: Topic) => void Taro.navigateTo({ url: `/pages/guide/index?topic=${topic}` });

/** 功能: the features that have a page. */
export default function GuidesPage() {
  useShareAppMessage(() => ({ title: '小店功能说明', path: '/pages/guides/index' }));
  return (
    <Page title={about.name} tab="guides">
      <Masthead title="功能" text="一项功能一页，规则写明出处和日期。" />
      {topics.map((topic) => (
        <GuideEntry
          key={topic}
          guide={guides[topic]}
          onOpen={() => {
            open(topic);
          }}
        />
      ))}
    </Page>
  );
}
