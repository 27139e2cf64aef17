import Taro, { useShareAppMessage } from '@tarojs/taro';
import { GuideEntry } from '../../components/guide-entry';
import { Masthead } from '../../components/masthead';
import { Page } from '../../components/page';
import { ToolEntries } from '../../components/tool-entries';
import { about } from '../../content/about';
import { guideCards } from '../../content/guide-cards';

const openGuide = (slug: string) =>
  void Taro.navigateTo({ url: `/guides/guide/index?slug=${slug}` });
const openTool = (page: string) => void Taro.navigateTo({ url: `/tools/${page}/index` });

/** 功能: the features that have a guide, and the tools to try them with. */
export default function GuidesPage() {
  useShareAppMessage(() => ({ title: '小店功能说明', path: '/pages/guides/index' }));
  return (
    <Page title={about.name} tab="guides">
      <Masthead title="功能" text="一项功能一页，规则写明出处和日期，还能自己演一遍。" />
      {guideCards.map((guide) => (
        <GuideEntry
          key={guide.slug}
          guide={guide}
          onOpen={() => {
            openGuide(guide.slug);
          }}
        />
      ))}
      <ToolEntries onOpen={openTool} />
    </Page>
  );
}
