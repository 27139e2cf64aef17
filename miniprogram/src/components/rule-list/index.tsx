import { Text, View } from '@tarojs/components';
import { certainties, type Fact } from '../../content/facts';
import type { Section } from '../../content/guide';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly section: Section;
  readonly facts: Readonly<Record<string, Fact>>;
}

const originOf = (id: string, fact: Fact | undefined) =>
  fact === undefined ? id : `出处 ${id} · ${fact.valid} · ${certainties[fact.certainty]}`;

/** A section of a guide: each rule with the facts it says and when they held. */
export const RuleList = ({ section: { title, kind, rules }, facts }: Props) => (
  <View className={`rules rules--${kind}`}>
    <View className="rules__title" {...aria({ role: 'heading', level: 2 })}>
      {title}
    </View>
    {rules.map(({ text, facts: ids }, index) => (
      <View key={text} className="rules__rule">
        {kind === 'steps' && <Text className="rules__number">{index + 1}</Text>}
        <View className="rules__text">{text}</View>
        {ids.map((id) => (
          <View key={id} className="rules__origin">
            {originOf(id, facts[id])}
          </View>
        ))}
      </View>
    ))}
  </View>
);
