import { View } from '@tarojs/components';
import { registry } from '@app/shared/content/registry';
import { versionFor } from '@app/shared/handbook/as-of';
import { Citations } from '../../../components/citations';
import { useAsOf } from '../../../hooks/use-as-of';
import { aria } from '../../../platform/aria';
import './index.scss';

interface Props {
  /** The facts and assumptions a result rests on. */
  readonly rules: readonly string[];
}

const isAssumption = (id: string) => id.startsWith('A-');

/** What every simulator and calculator ends with: that it is unofficial, and what it assumed. */
export const Ground = ({ rules }: Props) => {
  const { day } = useAsOf();
  const assumptions = rules.filter(isAssumption);
  const facts = rules.filter((id) => !isAssumption(id));
  return (
    <View className="ground">
      <View className="ground__notice">非官方模拟，以平台规则为准</View>
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
