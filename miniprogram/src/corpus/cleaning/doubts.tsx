import type { Doubt } from '@app/shared/contract/doubt';
import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { sentenceOf } from '../../api/api-error';
import { listDoubts } from '../../api/corpus';
import { ListFooter } from '../../components/list-footer';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import '../../components/quote-view/index.scss';
import { confidenceText } from '../../evidence/runs';
import { usePages } from '../../hooks/use-pages';
import { doubtKinds } from './words';

/** Everything in a document that is not sure, in the order of the text. */
export const Doubts = ({ id }: { readonly id: string }) => {
  const { items, status, error, more, reload } = usePages((cursor) => listDoubts(id, cursor));
  useReachBottom(() => {
    if (status === 'more') void more();
  });
  if (items.length > 0) {
    return (
      <>
        {items.map((doubt) => (
          <DoubtRow key={`${doubt.span.start} ${doubt.rule}`} doubt={doubt} />
        ))}
        <ListFooter status={status} onMore={() => void more()} />
      </>
    );
  }
  if (status === 'loading') return <Skeleton blocks={1} />;
  return status === 'failed' ? (
    <Notice
      title="没有读到存疑"
      text={sentenceOf(error)}
      action="重新读取"
      onAction={() => void reload()}
    />
  ) : (
    <View className="corpus__empty">这篇没有拿不准的地方。</View>
  );
};

const DoubtRow = ({
  doubt: { kind, text, context, note, confidence },
}: {
  readonly doubt: Doubt;
}) => (
  <View className="doubt">
    <View className="doubt__kind">{doubtKinds[kind]}</View>
    <View className="doubt__text">
      <Text className="doubt__context">{context.before}</Text>
      <Text className="mark mark--doubt mark--unsure">{text}</Text>
      <Text className="doubt__context">{context.after}</Text>
    </View>
    <View className="doubt__note">
      {confidence === null
        ? note
        : `${note}，可能性 ${confidenceText({ low: confidence, high: confidence })}`}
    </View>
  </View>
);
