import { Text, View } from '@tarojs/components';
import { registry } from '@app/shared/content/registry';
import { citedBy } from '@app/shared/handbook/as-of';
import { useState } from 'react';
import { aria } from '../../platform/aria';
import { RuleCard } from './rule-card';
import './index.scss';

interface Props {
  /** Rules as a line cites them: F-015, F-125@2024-12, A-05. */
  readonly rules: readonly string[];
  /** The day whose version is shown first. */
  readonly day: string;
}

/** Where a sentence comes from: one small handle a rule, which opens the rule in place. */
export const Citations = ({ rules, day }: Props) => {
  const [open, setOpen] = useState<string | null>(null);
  if (rules.length === 0) return null;
  const rule = open === null ? undefined : registry.rules.get(citedBy(open).id);
  return (
    <View className="citations">
      <View className="citations__handles">
        {rules.map((citation) => (
          <View
            key={citation}
            className={`citations__handle ${citation === open ? 'citations__handle--open' : ''}`}
            hoverClass="pressed"
            onClick={() => {
              setOpen(citation === open ? null : citation);
            }}
            {...aria({
              role: 'button',
              label: `${wordFor(citation)} ${citedBy(citation).id}`,
              expanded: citation === open,
            })}
          >
            <Text className="citations__id">{citedBy(citation).id}</Text>
          </View>
        ))}
      </View>
      {rule && open !== null && <RuleCard rule={rule} from={citedBy(open).from} day={day} />}
    </View>
  );
};

const wordFor = (citation: string) => (citation.startsWith('A') ? '假设' : '出处');
