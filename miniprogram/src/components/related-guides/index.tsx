import { View } from '@tarojs/components';
import { guidesFor } from '../../content/guide-cards';
import { aria } from '../../platform/aria';
import { Button } from '../button';
import './index.scss';

interface Props {
  /** Tags, a title or a subject: what the page is about. */
  readonly about: readonly string[];
  readonly onOpen: (slug: string) => void;
}

/** The guides to what a digest or a fact speaks of; nothing when there is none. */
export const RelatedGuides = ({ about, onOpen }: Props) => {
  const guides = guidesFor(about);
  if (guides.length === 0) return null;
  return (
    <View className="related">
      <View className="related__title" {...aria({ role: 'heading', level: 2 })}>
        功能说明
      </View>
      <View className="related__ways">
        {guides.map(({ slug, title }) => (
          <Button
            key={slug}
            text={title}
            onTap={() => {
              onOpen(slug);
            }}
          />
        ))}
      </View>
    </View>
  );
};
