import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import type { PageStatus } from '../../state/pager';
import './index.scss';

interface Props {
  readonly status: PageStatus;
  readonly onMore: () => void;
}

const words: Record<PageStatus, string> = {
  loading: '正在读取',
  more: '读取更多',
  end: '没有更多了',
  failed: '没有读到，点此重试',
};

/** The end of a list: what is going on, and the way on for those who cannot scroll. */
export const ListFooter = ({ status, onMore }: Props) =>
  status === 'more' || status === 'failed' ? (
    <View
      className="list-footer list-footer--action"
      hoverClass="pressed"
      onClick={onMore}
      {...aria({ role: 'button' })}
    >
      {words[status]}
    </View>
  ) : (
    <View className="list-footer" {...aria({ role: 'status' })}>
      {words[status]}
    </View>
  );
