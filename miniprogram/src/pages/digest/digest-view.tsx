import type { Digest } from '@app/shared/contract/digest';
import { View } from '@tarojs/components';
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useState } from 'react';
import { sentenceOf } from '../../api/api-error';
import { getEvidence } from '../../api/digests';
import { Claim } from '../../components/claim';
import { EvidenceSheet, type Subject } from '../../components/evidence-sheet';
import { useLoad } from '../../hooks/use-load';
import { aria } from '../../platform/aria';
import { Byline } from './byline';
import './index.scss';

/** A digest and, once a claim is tapped, its evidence. */
export const DigestView = ({ digest }: { readonly digest: Digest }) => {
  const { id, title, summary, points, tags, readingMinutes, pipelineVersion } = digest;
  const [subject, setSubject] = useState<Subject | null>(null);
  const { loaded, start } = useLoad(() => getEvidence(id));

  useShareAppMessage(() => ({ title, path: `/pages/digest/index?id=${id}` }));
  useShareTimeline(() => ({ title, query: `id=${id}` }));

  const show = (chosen: Subject) => {
    setSubject(chosen);
    void start();
  };

  return (
    <View className="digest">
      <View className="digest__text">
        <View className="digest__title" {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <Byline digest={digest} />
        <Claim
          text={summary}
          label="一句话"
          chosen={subject === 'summary'}
          onChoose={() => {
            show('summary');
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
              show(index);
            }}
          />
        ))}
        <View className="digest__foot">
          {tags.length > 0 && <View>{`标签：${tags.join('、')}`}</View>}
          <View>{`原文约 ${readingMinutes} 分钟 · 清洗版本 ${pipelineVersion}`}</View>
        </View>
      </View>
      <View className={`digest__aside ${subject === null ? 'digest__aside--empty' : ''}`}>
        {subject === null ? (
          <View className="digest__hint">点一条要点，这里显示它的出处。</View>
        ) : (
          <EvidenceSheet
            evidence={loaded}
            subject={subject}
            sentenceOf={sentenceOf}
            onRetry={() => void start()}
            onClose={() => {
              setSubject(null);
            }}
          />
        )}
      </View>
    </View>
  );
};
