import { View } from '@tarojs/components';
import { tools } from '../../content/tools';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  readonly onOpen: (page: string) => void;
}

/** The ways to the simulators, calculators and decoders. */
export const ToolEntries = ({ onOpen }: Props) => (
  <>
    {tools.map(({ title, items }) => (
      <View key={title} className="tools">
        <View className="tools__heading" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="tools__list">
          {items.map((tool) => (
            <View
              key={tool.page}
              className="tools__tool"
              hoverClass="pressed"
              onClick={() => {
                onOpen(tool.page);
              }}
              {...aria({ role: 'link' })}
            >
              <View className="tools__title">{tool.title}</View>
              <View className="tools__text">{tool.text}</View>
            </View>
          ))}
        </View>
      </View>
    ))}
  </>
);
