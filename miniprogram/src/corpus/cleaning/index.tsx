import { getCleaning } from '../../api/corpus';
import { LoadedPage } from '../loaded-page';
import { CleaningView } from './cleaning-view';

/** How the document of a digest was cleaned, by the id in the address. */
export default function CleaningPage() {
  return (
    <LoadedPage title="清洗记录" failure="没有读到清洗记录" load={getCleaning}>
      {(cleaning) => <CleaningView cleaning={cleaning} />}
    </LoadedPage>
  );
}
