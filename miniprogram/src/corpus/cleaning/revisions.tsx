import type { Cleaning } from '@app/shared/contract/cleaning';
import { View } from '@tarojs/components';
import { today } from '../../hooks/use-as-of';

/** Every version that cleaned the document; none is ever changed or thrown away. */
export const Revisions = ({ cleaning }: { readonly cleaning: Cleaning }) => (
  <>
    {cleaning.revisions.map(({ pipelineVersion, madeAt, status }) => (
      <View key={pipelineVersion} className="doubt">
        <View className="doubt__text">
          {`第 ${pipelineVersion} 版${pipelineVersion === cleaning.pipelineVersion ? ' · 现在显示' : ''}`}
        </View>
        <View className="doubt__note">
          {`${today(new Date(madeAt))} 清洗${status === 'rejected' ? '，未收录' : ''}`}
        </View>
      </View>
    ))}
    <View className="corpus__caption">每一版都留着，不改也不删；新版与旧版可以逐条对照。</View>
  </>
);
