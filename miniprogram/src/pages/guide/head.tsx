import { View } from '@tarojs/components';
import { CHECKED_ON, type Guide } from '../../content/guide';
import { aria } from '../../platform/aria';

/** The drawing, the name and the one sentence of a guide. */
export const GuideHead = ({ guide: { title, drawing, lead } }: { readonly guide: Guide }) => (
  <View className="guide__head">
    <View className={`drawing drawing--${drawing}`} {...aria({ hidden: true })} />
    <View className="guide__title" {...aria({ role: 'heading', level: 1 })}>
      {title}
    </View>
    <View className="guide__lead">{lead.text}</View>
    <View className="guide__date">
      {`出处 ${lead.facts.join('、')} · 资料核对到 ${CHECKED_ON}`}
    </View>
  </View>
);
