import type { Digest } from '@app/shared/contract/digest';
import { View } from '@tarojs/components';
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { useState } from 'react';
import { sentenceOf } from '../../api/api-error';
import { getEvidence, getProof } from '../../api/digests';
import { EvidenceSheet, type Subject } from '../../components/evidence-sheet';
import { useLoad } from '../../hooks/use-load';
import { DigestText } from './digest-text';
import './index.scss';

/** A digest and, once a claim is tapped, its evidence. */
export const DigestView = ({ digest }: { readonly digest: Digest }) => {
  const { id, title } = digest;
  const [subject, setSubject] = useState<Subject | null>(null);
  const { loaded, start } = useLoad(() => getEvidence(id));
  const { loaded: proof, start: prove } = useLoad(() => getProof(id));

  useShareAppMessage(() => ({ title, path: `/pages/digest/index?id=${id}` }));
  useShareTimeline(() => ({ title, query: `id=${id}` }));

  const show = (chosen: Subject) => {
    setSubject(chosen);
    void start();
    void prove();
  };

  return (
    <View className="digest">
      <DigestText digest={digest} subject={subject} onChoose={show} />
      <View className={`digest__aside ${subject === null ? 'digest__aside--empty' : ''}`}>
        {subject === null ? (
          <View className="digest__hint">点一条要点，这里显示它的出处。</View>
        ) : (
          <EvidenceSheet
            evidence={loaded}
            proof={proof}
            subject={subject}
            sentenceOf={sentenceOf}
            onRetry={() => {
              show(subject);
            }}
            onClose={() => {
              setSubject(null);
            }}
          />
        )}
      </View>
    </View>
  );
};
