import { View } from '@tarojs/components';
import { confidenceWords, spanOf } from '@app/shared/content/confidence-words';
import type { Rule } from '@app/shared/contract/rule';
import { versionFor } from '@app/shared/handbook/as-of';
import { CopyButton } from '../copy-button';

interface Props {
  readonly rule: Rule;
  readonly from: string | null;
  readonly day: string;
}

const siteOf = (link: string) => link.split('/')[2] ?? link;

const Source = ({ title, url }: Rule['sources'][number]) =>
  url === null ? (
    <View className="citations__source">{title}</View>
  ) : (
    <CopyButton label={`${title} · ${siteOf(url)}`} text={url} />
  );

/** A rule: what it says, since when, how sure we are, and where it was read. */
export const RuleCard = ({ rule, from, day }: Props) => {
  const shown = versionFor(rule, from, day);
  const others = rule.versions.filter((version) => version !== shown);
  return (
    <View className="citations__card">
      {shown && (
        <>
          <View className="citations__said">{shown.statement}</View>
          <View className="citations__when">
            {`${spanOf(shown)} · ${confidenceWords[rule.confidence]} · 核对到 ${rule.checkedOn}`}
          </View>
        </>
      )}
      {others.map((version) => (
        <View key={version.from} className="citations__other">
          {`${spanOf(version)}：${version.statement}`}
        </View>
      ))}
      {rule.caution !== null && <View className="citations__caution">{rule.caution}</View>}
      {rule.sources.map((source) => (
        <Source key={`${source.title} ${source.url ?? ''}`} {...source} />
      ))}
    </View>
  );
};
