import type { Digest } from '@app/shared/contract/digest';
import { View } from '@tarojs/components';
import { Claim } from '../../components/claim';
import { DigestKind } from '../../components/digest-kind';
import type { Subject } from '../../components/evidence-sheet';
import { RelatedGuides } from '../../components/related-guides';
import { aria } from '../../platform/aria';
import { openCleaning, openGuide } from '../../platform/open';
import { Byline } from './byline';
import { Related } from './related';

interface Props {
  readonly digest: Digest;
  /** The claim whose evidence is shown; null when none is. */
  readonly subject: Subject | null;
  readonly onChoose: (subject: Subject) => void;
}

/** What a digest says, each claim with the handle of its evidence. */
export const DigestText = ({ digest, subject, onChoose }: Props) => {
  const { id, kind, title, summary, points, tags } = digest;
  return (
    <View className="digest__text">
      <View className="digest__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <DigestKind kind={kind} />
      <Byline digest={digest} />
      <Claim
        text={summary}
        label="一句话"
        chosen={subject === 'summary'}
        onChoose={() => {
          onChoose('summary');
        }}
      />
      <View className="digest__heading" {...aria({ role: 'heading', level: 2 })}>
        {`${points.length} 条要点`}
      </View>
      {points.map(({ text, citationCount }, index) => (
        <Claim
          key={text}
          text={text}
          number={index + 1}
          citationCount={citationCount}
          chosen={subject === index}
          onChoose={() => {
            onChoose(index);
          }}
        />
      ))}
      <Related id={id} />
      <RelatedGuides about={[title, ...tags]} onOpen={openGuide} />
      <Foot digest={digest} />
    </View>
  );
};

/** What else there is to know of the document, and the way to its cleaning. */
const Foot = ({ digest: { id, tags, readingMinutes, pipelineVersion } }: Pick<Props, 'digest'>) => (
  <View className="digest__foot">
    {tags.length > 0 && <View>{`标签：${tags.join('、')}`}</View>}
    <View>{`原文约 ${readingMinutes} 分钟 · 清洗版本 ${pipelineVersion}`}</View>
    <View
      className="digest__way"
      hoverClass="pressed"
      onClick={() => {
        openCleaning(id);
      }}
      {...aria({ role: 'link' })}
    >
      看这篇是怎样清洗的
    </View>
  </View>
);
