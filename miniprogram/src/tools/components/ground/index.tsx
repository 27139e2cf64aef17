import { View } from '@tarojs/components';
import { registry } from '@app/shared/content/registry';
import { toolRules, type ToolRules } from '@app/shared/content/tool-rules';
import { uses } from '@app/shared/content/uses';
import { versionFor } from '@app/shared/handbook/as-of';
import { staleness } from '@app/shared/handbook/stale';
import { Citations } from '../../../components/citations';
import { useAsOf } from '../../../hooks/use-as-of';
import { aria } from '../../../platform/aria';
import './index.scss';

interface Props {
  readonly tool: ToolRules;
  /** The facts and assumptions a result rests on, where they depend on what was asked. */
  readonly rules?: readonly string[];
}

const isAssumption = (id: string) => id.startsWith('A-');

/** What every simulator and calculator ends with: that it is unofficial, and what it assumed. */
export const Ground = ({ tool, rules = toolRules[tool] }: Props) => {
  const { day } = useAsOf();
  const assumptions = rules.filter(isAssumption);
  const facts = rules.filter((id) => !isAssumption(id));
  const stale = (uses[tool] ?? []).filter((id) => staleness(tool, id, registry) !== null);
  return (
    <View className="ground">
      <View className="ground__notice">非官方模拟，以平台规则为准</View>
      {stale.length > 0 && (
        <View className="ground__stale">{`待复核：${stale.join('、')} 有变动`}</View>
      )}
      {facts.length > 0 && <Citations rules={facts} day={day} />}
      {assumptions.length > 0 && (
        <View className="ground__title" {...aria({ role: 'heading', level: 2 })}>
          用到的假设
        </View>
      )}
      {assumptions.map((id) => (
        <View key={id} className="ground__assumption">
          {`${id} ${saidBy(id, day)}`}
        </View>
      ))}
    </View>
  );
};

function saidBy(id: string, day: string): string {
  const rule = registry.rules.get(id);
  return (rule && versionFor(rule, null, day)?.statement) ?? '未知';
}
