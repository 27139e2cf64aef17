import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { ApiError, sentenceOf } from '../../api/api-error';
import { getFact } from '../../api/facts';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';
import { useLoad } from '../../hooks/use-load';
import { FactView } from './fact-view';
import './index.scss';

const toList = () => void Taro.switchTab({ url: '/pages/facts/index' });

/** Asking again helps against a bad line, not against a row that the ledger no longer has. */
const isGone = (error: unknown) =>
  error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500;

/** One row of the ledger, by the id in the address. */
export default function FactPage() {
  const { id = '' } = useRouter().params;
  const { loaded, start } = useLoad(() => getFact(decodeURIComponent(id)));
  useEffect(() => void start(), [start]);

  if (loaded.status === 'failed') {
    const way = isGone(loaded.error)
      ? { action: '看全部事实', onAction: toList }
      : { action: '重新读取', onAction: () => void start() };
    return (
      <Page title="事实">
        <Notice title="没有读到这条事实" text={sentenceOf(loaded.error)} {...way} />
      </Page>
    );
  }
  return (
    <Page title="事实">
      {loaded.status === 'ready' ? <FactView fact={loaded.value} /> : <Skeleton blocks={2} />}
    </Page>
  );
}
