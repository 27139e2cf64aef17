import type { FactStatus } from '@app/shared/contract/fact';
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { sentenceOf } from '../../api/api-error';
import { listFacts } from '../../api/facts';
import { FactCard } from '../../components/fact-card';
import { ListFooter } from '../../components/list-footer';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { usePages } from '../../hooks/use-pages';
import { openFact } from '../../platform/open';

/** The rows of the ledger of one status, or all. */
export const FactList = ({ status: wanted }: { readonly status: FactStatus | undefined }) => {
  const { items, status, error, more, reload } = usePages((cursor) => listFacts(wanted, cursor));

  useReachBottom(() => {
    if (status === 'more') void more();
  });
  usePullDownRefresh(() => {
    void reload().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });

  if (items.length > 0) {
    return (
      <>
        {items.map((card) => (
          <FactCard key={card.id} card={card} onOpen={openFact} />
        ))}
        <ListFooter status={status} onMore={() => void more()} />
      </>
    );
  }
  if (status === 'loading') return <Skeleton blocks={3} />;
  const retry = { action: '重新读取', onAction: () => void reload() };
  return status === 'failed' ? (
    <Notice title="没有读到事实" text={sentenceOf(error)} {...retry} />
  ) : (
    <Notice title="这里还没有事实" text="收录的文档说到同一件事时，会在这里对照。" {...retry} />
  );
};
