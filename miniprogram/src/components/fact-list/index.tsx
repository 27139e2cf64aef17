import { View } from '@tarojs/components';
import { certainties, type Fact } from '../../content/facts';
import { aria } from '../../platform/aria';
import { CopyButton } from '../copy-button';
import './index.scss';

interface Props {
  readonly facts: Readonly<Record<string, Fact>>;
}

const isLink = (source: string) => /^https?:/.test(source);

/** The name of the site, which is what a reader judges a source by. */
const siteOf = (link: string) => link.split('/')[2] ?? link;

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
              <CopyButton key={source} label={siteOf(source)} text={source} />
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
