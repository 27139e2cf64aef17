import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { sentenceOf } from '../../api/api-error';
import { listTimeline } from '../../api/facts';
import { ListFooter } from '../../components/list-footer';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { TimelineEvent } from '../../components/timeline-event';
import { usePages } from '../../hooks/use-pages';
import { openEntity } from '../../platform/open';

/** What happened, the earliest first. */
export const Timeline = () => {
  const { items, status, error, more, reload } = usePages(listTimeline);

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
        {items.map((event) => (
          <TimelineEvent key={event.id} event={event} onActor={openEntity} />
        ))}
        <ListFooter status={status} onMore={() => void more()} />
      </>
    );
  }
  if (status === 'loading') return <Skeleton blocks={3} />;
  const retry = { action: '重新读取', onAction: () => void reload() };
  return status === 'failed' ? (
    <Notice title="没有读到时间线" text={sentenceOf(error)} {...retry} />
  ) : (
    <Notice title="时间线还是空的" text="收录的文档写明日期的事，会排在这里。" {...retry} />
  );
};
