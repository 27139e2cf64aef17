import type { Evidence, Quote } from '@app/shared/contract/evidence';
import type { Proof as Checked } from '@app/shared/contract/proof';
import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../platform/aria';
import { coversPage, useDialogFocus } from '../../platform/dialog';
import type { Loaded } from '../../state/loader';
import { Icon } from '../icon';
import { Notice } from '../notice';
import { Skeleton } from '../skeleton';
import { SourceFacts } from '../source-facts';
import { Proof } from './proof';
import { StatementProof } from './statement-proof';
import './index.scss';

/** What the evidence is for: the summary or the point of this number. */
export type Subject = 'summary' | number;

interface Props {
  readonly evidence: Loaded<Evidence>;
  /** Without it the sheet shows the quotes alone. */
  readonly proof: Loaded<Checked>;
  readonly subject: Subject;
  readonly sentenceOf: (error: unknown) => string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

const ID = 'evidence';

const claimOf = (evidence: Evidence, subject: Subject) =>
  subject === 'summary' ? evidence.summary : evidence.points[subject];

const nameOf = (subject: Subject) =>
  subject === 'summary' ? '一句话摘要的出处' : `要点 ${subject + 1} 的出处`;

/** The summary is the first statement of a proof. */
const checkOf = (proof: Loaded<Checked>, subject: Subject) =>
  proof.status === 'ready'
    ? proof.value.statements[subject === 'summary' ? 0 : subject + 1]
    : undefined;

const contentOf = ({ evidence, proof, subject, sentenceOf, onRetry }: Props): ReactNode => {
  if (evidence.status === 'failed') {
    return (
      <Notice
        title="没有读到出处"
        text={sentenceOf(evidence.error)}
        action="重试"
        onAction={onRetry}
      />
    );
  }
  if (evidence.status !== 'ready') return <Skeleton blocks={1} />;
  const check = checkOf(proof, subject);
  const quotes: readonly Quote[] = claimOf(evidence.value, subject)?.quotes ?? [];
  return (
    <>
      <Proof key={subject} quotes={quotes} rules={evidence.value.rules} />
      {check && <StatementProof proof={check} />}
      <SourceFacts evidence={evidence.value} />
    </>
  );
};

/** The proof of one claim: from below on a phone, beside the text where there is room. */
export const EvidenceSheet = (props: Props) => {
  const { subject, onClose } = props;
  useDialogFocus(ID, onClose);
  return (
    <View className="evidence">
      <View className="evidence__veil" catchMove onClick={onClose} {...aria({ hidden: true })} />
      <View
        className="evidence__sheet"
        id={ID}
        {...aria({ role: 'dialog', label: nameOf(subject), modal: coversPage() })}
      >
        <View className="evidence__head">
          <View className="evidence__title" {...aria({ role: 'heading', level: 2 })}>
            {nameOf(subject)}
          </View>
          <View
            className="evidence__close"
            hoverClass="pressed"
            onClick={onClose}
            {...aria({ role: 'button', label: '关闭' })}
          >
            <Icon name="close" />
          </View>
        </View>
        <ScrollView className="evidence__body" scrollY>
          <View className="evidence__content">{contentOf(props)}</View>
        </ScrollView>
      </View>
    </View>
  );
};
