import { View } from '@tarojs/components';
import { certainties, type Fact } from '../../content/facts';
import { aria } from '../../platform/aria';
import { CopyButton } from '../copy-button';
import './index.scss';

interface Props {
  readonly facts: Readonly<Record<string, Fact>>;
}

const isLink = (source: string) => /^https?:/.test(source);

const siteOf = (link: string) => link.split('/')[2] ?? link;

/** The site is what a reader judges a source by; where one site gave several, the page tells them apart. */
const labelOf = (link: string, links: readonly string[]) => {
  const site = siteOf(link);
  const alone = links.filter((other) => siteOf(other) === site).length === 1;
  const page = link.split('?')[0]?.split('/').at(-1) ?? '';
  return alone ? site : `${site} · ${page}`;
};

/** Where the facts of a guide were read. Links are copied, since WeChat opens no foreign page. */
export const FactList = ({ facts }: Props) => (
  <View className="facts">
    <View className="facts__title" {...aria({ role: 'heading', level: 2 })}>
      出处一览
    </View>
    {Object.entries(facts).map(([id, { valid, certainty, sources }]) => (
      <View key={id} className="facts__fact">
        <View className="facts__name">{`${id} · ${valid} · ${certainties[certainty]}`}</View>
        <View className="facts__sources">
          {sources.length === 0 && <View className="facts__source">没有找到资料</View>}
          {sources.map((source) =>
            isLink(source) ? (
              <CopyButton key={source} label={labelOf(source, sources)} text={source} />
            ) : (
              <View key={source} className="facts__source">
                {source}
              </View>
            ),
          )}
        </View>
      </View>
    ))}
  </View>
);
