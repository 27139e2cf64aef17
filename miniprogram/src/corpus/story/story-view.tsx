import type { Story, StoryMember } from '@app/shared/contract/story';
import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { LinkRow } from '../../components/link-row';
import { NameLinks } from '../../components/name-links';
import { Section } from '../../components/section';
import { overlapText, sourceLine, storyNote } from '../../facts/words';
import { aria } from '../../platform/aria';
import { openDigest, openEntity } from '../../platform/open';
import '../corpus.scss';

/** Who reported it, the earliest first, and who only copied. */
export const StoryView = ({ story }: { readonly story: Story }) => {
  const { id, title, terms, members } = story;
  useShareAppMessage(() => ({ title, path: `/corpus/story/index?id=${id}` }));
  return (
    <View className="corpus">
      <View className="corpus__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <View className="corpus__caption">{storyNote(story)}</View>
      <Section title="各篇报道">
        {members.map((member) => (
          <LinkRow
            key={member.documentId}
            title={member.title}
            note={noteOf(member, members)}
            onOpen={() => {
              openDigest(member.documentId);
            }}
          />
        ))}
      </Section>
      {terms.length > 0 && (
        <Section title="都提到">
          <NameLinks names={terms} onOpen={openEntity} />
        </Section>
      )}
    </View>
  );
};

/** Where and when it stood, and whose copy it is. */
function noteOf(member: StoryMember, members: readonly StoryMember[]): string {
  const source = sourceLine(member);
  if (member.copyOf === null) return source;
  const original = members.find(({ documentId }) => documentId === member.copyOf);
  const from = original === undefined ? '另一篇' : `《${original.title}》`;
  return `${source}；转载自${from}，${overlapText(member.overlap)}`;
}
