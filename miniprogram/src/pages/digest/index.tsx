import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { sentenceOf } from '../../api/api-error';
import { getDigest } from '../../api/digests';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';
import { useLoad } from '../../hooks/use-load';
import { DigestView } from './digest-view';

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
        <Notice
          title="没有读到这篇"
          text={sentenceOf(loaded.error)}
          action="重新读取"
          onAction={() => void start()}
        />
      ) : (
        <Skeleton blocks={2} />
      )}
    </Page>
  );
}
