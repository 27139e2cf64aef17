import { getEntity } from '../../api/corpus';
import { LoadedPage } from '../loaded-page';
import { EntityView } from './entity-view';

/** A name and all that is told of it, by the id in the address. */
export default function EntityPage() {
  return (
    <LoadedPage title="名称" failure="没有读到这个名称" load={getEntity}>
      {(entity) => <EntityView entity={entity} />}
    </LoadedPage>
  );
}
