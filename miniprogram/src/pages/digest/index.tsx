import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { ApiError, sentenceOf } from '../../api/api-error';
import { getDigest } from '../../api/digests';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';
import { useLoad } from '../../hooks/use-load';
import { DigestView } from './digest-view';

const toList = () => void Taro.switchTab({ url: '/pages/digests/index' });

/** Asking again helps against a bad line, not against an address that leads nowhere. */
const isGone = (error: unknown) =>
  error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500;

interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

const Failure = ({ error, onRetry }: FailureProps) => {
  const way = isGone(error)
    ? { action: '看全部速读', onAction: toList }
    : { action: '重新读取', onAction: onRetry };
  return <Notice title="没有读到这篇" text={sentenceOf(error)} {...way} />;
};

/** One digest, by the id in the address. */
export default function DigestPage() {
  const { id = '' } = useRouter().params;
  const { loaded, start } = useLoad(() => getDigest(id));
  useEffect(() => void start(), [start]);

  if (loaded.status === 'ready') {
    return (
      <Page title={loaded.value.title} section="速读" wide>
        <DigestView digest={loaded.value} />
      </Page>
    );
  }
  return (
    <Page title="速读">
      {loaded.status === 'failed' ? (
        <Failure error={loaded.error} onRetry={() => void start()} />
      ) : (
        <Skeleton blocks={2} />
      )}
    </Page>
  );
}
