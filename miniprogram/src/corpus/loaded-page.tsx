import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { ApiError, sentenceOf } from '../api/api-error';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { Skeleton } from '../components/skeleton';
import { useLoad } from '../hooks/use-load';

interface Props<Value> {
  readonly title: string;
  /** What could not be read, when that happens. */
  readonly failure: string;
  readonly load: (id: string) => Promise<Value>;
  readonly children: (value: Value) => ReactNode;
}

const toFacts = () => void Taro.switchTab({ url: '/pages/facts/index' });

/** Asking again helps against a bad line, not against an address that leads nowhere. */
const isGone = (error: unknown) =>
  error instanceof ApiError && error.problem.status >= 400 && error.problem.status < 500;

/** A page about one thing, by the id in the address: what there is while and after it is read. */
export const LoadedPage = <Value,>({ title, failure, load, children }: Props<Value>) => {
  const { id = '' } = useRouter().params;
  const { loaded, start } = useLoad(() => load(decodeURIComponent(id)));
  useEffect(() => void start(), [start]);
  if (loaded.status === 'failed') {
    const way = isGone(loaded.error)
      ? { action: '看全部事实', onAction: toFacts }
      : { action: '重新读取', onAction: () => void start() };
    return (
      <Page title={title}>
        <Notice title={failure} text={sentenceOf(loaded.error)} {...way} />
      </Page>
    );
  }
  return (
    <Page title={title}>
      {loaded.status === 'ready' ? children(loaded.value) : <Skeleton blocks={2} />}
    </Page>
  );
};
