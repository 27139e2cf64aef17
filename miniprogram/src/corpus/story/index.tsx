import { getStory } from '../../api/corpus';
import { LoadedPage } from '../loaded-page';
import { StoryView } from './story-view';

/** Several reports of one matter, by the id in the address. */
export default function StoryPage() {
  return (
    <LoadedPage title="同一件事" failure="没有读到这件事" load={getStory}>
      {(story) => <StoryView story={story} />}
    </LoadedPage>
  );
}
