import Taro, { usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro';
import { sentenceOf } from '../../api/api-error';
import { listDigests } from '../../api/digests';
import { DigestCard } from '../../components/digest-card';
import { ListFooter } from '../../components/list-footer';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { usePages } from '../../hooks/use-pages';

interface Props {
  readonly tag: string | undefined;
  readonly onTag: (tag: string) => void;
}

const open = (id: string) => void Taro.navigateTo({ url: `/pages/digest/index?id=${id}` });

/** The digests of one tag, or all; a new tag is a new list (see its key). */
export const DigestList = ({ tag, onTag }: Props) => {
  const { items, status, error, more, reload } = usePages((cursor) => listDigests(tag, cursor));

  useReachBottom(() => {
    // a failure waits for the reader: scrolling must not hammer a server in trouble
    if (status === 'more') void more();
  });
  usePullDownRefresh(() => {
    void reload().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  useShareAppMessage(() => ({ title: '小店说明书：几分钟读懂小店功能' }));

  if (items.length > 0) {
    return (
      <>
        {items.map((card) => (
          <DigestCard key={card.id} card={card} onOpen={open} onTag={onTag} />
        ))}
        <ListFooter status={status} onMore={() => void more()} />
      </>
    );
  }
  if (status === 'loading') return <Skeleton blocks={3} />;
  const retry = { action: '重新读取', onAction: () => void reload() };
  return status === 'failed' ? (
    <Notice title="没有读到速读" text={sentenceOf(error)} {...retry} />
  ) : (
    <Notice title="还没有速读" text="收录文档之后，这里会出现它们的速读。" {...retry} />
  );
};
